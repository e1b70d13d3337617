package dev.offshoot.command.form;

/** Thrown while an action makes its command of answers that do not fit together; names the field and the remedy. */
public final class BindingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient FieldError flaw;

    public BindingException(String field, String message) {
        super(message, null, false, false);
        this.flaw = new FieldError(field, message);
    }

    public FieldError flaw() {
        return flaw;
    }
}
