package dev.offshoot.importing;

import dev.offshoot.execution.InMemoryStreams;
import dev.offshoot.stream.DecisionBasis;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventAppender;
import dev.offshoot.stream.RecordedEvent;
import java.util.List;

/** Appends to a log in memory, and can be made to lose a race. */
final class RacingAppender implements EventAppender {

    private final InMemoryStreams log;
    private int racesToLose;
    private Runnable rival = () -> {};

    RacingAppender(InMemoryStreams log) {
        this.log = log;
    }

    void loseRaces(int races) {
        racesToLose = races;
    }

    /** Does this just before the next events are taken. */
    void before(Runnable rival) {
        this.rival = rival;
    }

    @Override
    public boolean append(List<RecordedEvent<? extends Event>> events, DecisionBasis basis) {
        var quicker = rival;
        rival = () -> {};
        quicker.run();
        if (racesToLose > 0) {
            racesToLose--;
            return false;
        }
        return log.append(events, basis);
    }
}
