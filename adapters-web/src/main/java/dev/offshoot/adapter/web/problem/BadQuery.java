package dev.offshoot.adapter.web.problem;

/** A parameter of an address cannot be read; answered with 400. */
public final class BadQuery extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String parameter;

    /** @param message what is wrong and how to write it, as one sentence */
    public BadQuery(String parameter, String message) {
        super(message, null, false, false);
        this.parameter = parameter;
    }

    public String parameter() {
        return parameter;
    }
}
