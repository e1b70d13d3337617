package dev.offshoot.execution;

import dev.offshoot.command.Command;
import dev.offshoot.stream.StreamId;
import java.util.List;
import java.util.Optional;

/**
 * Asks that an event of a stream be taken back, or be replaced by what another command would have recorded.
 *
 * @param alone whether the stream says by itself if it holds together then; else what it carries on from others counts
 */
public record Correct(StreamId stream, long corrects, String why, Optional<Command> instead, boolean alone)
        implements Command {

    public Correct(StreamId stream, long corrects, String why, Optional<Command> instead) {
        this(stream, corrects, why, instead, true);
    }

    /** The same, of a stream that carries on from others. */
    public Correct amongOthers() {
        return new Correct(stream, corrects, why, instead, false);
    }

    public Correct with(Command instead) {
        return new Correct(stream, corrects, why, Optional.of(instead), alone);
    }

    /** What should have been recorded leans on what it would have leant on. */
    @Override
    public List<StreamId> about() {
        return instead.map(Command::about).orElse(List.of());
    }

    @Override
    public List<StreamId> alsoEnds() {
        return instead.map(Command::alsoEnds).orElse(List.of());
    }

    @Override
    public boolean endsWhatBelongs() {
        return instead.map(Command::endsWhatBelongs).orElse(false);
    }

    @Override
    public boolean outlastsEnd() {
        return instead.map(Command::outlastsEnd).orElse(true);
    }
}
