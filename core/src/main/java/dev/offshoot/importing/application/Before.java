package dev.offshoot.importing.application;

import dev.offshoot.command.Command;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.command.Outcome;
import dev.offshoot.decider.StreamTypes;
import dev.offshoot.execution.CommandPreparer;
import dev.offshoot.execution.DeciderRunner.Verdict;
import dev.offshoot.execution.EarlierStream;
import dev.offshoot.execution.Preparation.Prepared;
import dev.offshoot.execution.Streams;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.ForwardedHistory;
import dev.offshoot.stream.History;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All streams as they were just before an event; what is asked of one is decided as it would have been then, and not
 * written. Going forward reads each event once.
 */
final class Before extends ForwardedHistory implements Streams {

    private final StreamTypes streamTypes;
    private final Map<StreamId, EarlierStream<?, ?, ?, ?>> earlier = new HashMap<>();
    private long position;
    private List<RecordedEvent<? extends Event>> decided = List.of();

    /** @param past what is held, belongs and is named now stays so: nothing was refused then for what others hold today */
    Before(StreamTypes streamTypes, History past) {
        super(past);
        this.streamTypes = streamTypes;
    }

    void moveTo(RecordedEvent<? extends Event> event) {
        position = event.position();
        decided = List.of();
    }

    /** What the last command would have recorded; nothing if it was refused. */
    List<RecordedEvent<? extends Event>> decided() {
        return decided;
    }

    @Override
    public Outcome execute(CommandEnvelope<? extends Command> asked, CommandPreparer preparing) {
        return switch (preparing.prepare()) {
            case Prepared.Lacking(var rejection) -> new Outcome.Refused(rejection);
            case Prepared.Ready ready -> execute(asked.of(ready.command()));
        };
    }

    @Override
    public Outcome execute(CommandEnvelope<? extends Command> asked) {
        var stream = asked.command().stream();
        return switch (at(stream).decide(asked)) {
            case Verdict.Refuse(var rejection) -> new Outcome.Refused(rejection);
            case Verdict.Append(var appended) -> {
                decided = appended;
                yield new Outcome.Done(stream, appended.size());
            }
        };
    }

    @Override
    public List<RecordedEvent<? extends Event>> of(StreamId stream) {
        return at(stream).events();
    }

    @Override
    public Optional<StreamHead> standing(StreamId stream) {
        return at(stream).standing();
    }

    private EarlierStream<?, ?, ?, ?> at(StreamId stream) {
        var found = earlier.computeIfAbsent(
                stream, s -> new EarlierStream<>(streamTypes.of(s), forwarded().of(s)));
        found.moveTo(countBefore(forwarded().of(stream)));
        return found;
    }

    private int countBefore(List<RecordedEvent<? extends Event>> all) {
        var low = 0;
        var high = all.size();
        while (low < high) {
            var middle = (low + high) / 2;
            if (all.get(middle).position() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
