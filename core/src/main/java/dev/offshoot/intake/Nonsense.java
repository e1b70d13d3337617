package dev.offshoot.intake;

/** Thrown while an action makes its command of answers that do not fit together; names the field and the remedy. */
public final class Nonsense extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Flaw flaw;

    public Nonsense(String field, String message) {
        super(message, null, false, false);
        this.flaw = new Flaw(field, message);
    }

    public Flaw flaw() {
        return flaw;
    }
}
