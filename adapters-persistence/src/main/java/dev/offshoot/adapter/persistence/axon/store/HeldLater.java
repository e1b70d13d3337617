package dev.offshoot.adapter.persistence.axon.store;

import java.util.Optional;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * The hold on a command's own stream, put off until something else is read or held, or else until its event is written: a
 * command that reads nothing but its own stream needs no round trip for it. What it found there is proved by the version of
 * what it appends; the hold is for others, who lean on the stream.
 */
public final class HeldLater {

    private static final String RESOURCE = HeldLater.class.getName();

    private final Runnable hold;
    private State state = State.ASKING;

    private enum State {
        /** It is being found out what the command leans on. */
        ASKING,
        /** The same, and something was read for it. */
        READ,
        PUT_OFF,
        HELD
    }

    private HeldLater(Runnable hold) {
        this.hold = hold;
    }

    /**
     * Notes from now on whether the unit of work reads anything.
     *
     * @param hold holds the stream at once
     */
    public static HeldLater asking(Runnable hold) {
        var later = new HeldLater(hold);
        CurrentUnitOfWork.get().root().resources().put(RESOURCE, later);
        return later;
    }

    /** Puts the hold off, unless something has been read already. */
    public boolean putOff() {
        if (state == State.READ) {
            return false;
        }
        state = State.PUT_OFF;
        return true;
    }

    /** There is nothing to put off: it is held with others. */
    public void held() {
        state = State.HELD;
    }

    /** Said before anything is read that others may write, or held after the stream: nobody holds a stream last. */
    public static void now() {
        current().ifPresent(HeldLater::notice);
    }

    private void notice() {
        switch (state) {
            case ASKING -> state = State.READ;
            case PUT_OFF -> {
                state = State.HELD;
                hold.run();
            }
            case READ, HELD -> {}
        }
    }

    /** Whether the statement that writes into the stream has to hold it first, as it does from now on. */
    static boolean byWriting() {
        var waiting = current().filter(later -> later.state == State.PUT_OFF);
        waiting.ifPresent(HeldLater::held);
        return waiting.isPresent();
    }

    private static Optional<HeldLater> current() {
        return CurrentUnitOfWork.isStarted()
                ? Optional.ofNullable(CurrentUnitOfWork.get().root().getResource(RESOURCE))
                : Optional.empty();
    }
}
