package dev.offshoot.adapter.persistence.axon;

/** What a command leans on had grown by the time that it was held: to be tried again. */
final class LeansOnMore extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LeansOnMore() {
        super("it leans on more than was held", null, false, false);
    }
}
