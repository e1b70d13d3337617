package dev.offshoot.adapter.persistence.axon.processing;

/** An event is in the tables already: another node, or a rebuild, has gone on with them since it was read. */
final class AlreadyTold extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AlreadyTold(long position) {
        super("Another has told the event at position %s meanwhile; the stored token is read anew".formatted(position));
    }
}
