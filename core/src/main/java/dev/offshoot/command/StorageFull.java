package dev.offshoot.command;

import dev.offshoot.command.StreamRejection.NoRoomLeft;

/** Nothing was recorded, since there is no room; for those who have no way to answer with a refusal. */
public final class StorageFull extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StorageFull() {
        super(new NoRoomLeft().reason().message(), null, false, false);
    }
}
