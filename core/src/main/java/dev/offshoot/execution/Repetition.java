package dev.offshoot.execution;

import dev.offshoot.command.Command;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.command.Rejection;
import dev.offshoot.command.StreamRejection;
import dev.offshoot.decider.Decision.Accepted;
import dev.offshoot.decider.Differences;
import dev.offshoot.decider.StreamType;
import dev.offshoot.stream.Corrections;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.time.DateAndSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is asked and would add nothing: said to the letter already, or with something that would be dropped. */
final class Repetition<C extends Command, S, E extends Event, R extends Rejection> {

    private final StreamType<C, S, E, R> streamType;
    private final CommandEnvelope<? extends C> asked;

    Repetition(StreamType<C, S, E, R> streamType, CommandEnvelope<? extends C> asked) {
        this.streamType = streamType;
        this.asked = asked;
    }

    /** Why it is refused, unless an entry says all of it: decided before that entry, it would have recorded the same. */
    Optional<Rejection> refusal(List<RecordedEvent<? extends Event>> history) {
        var earlier = new EarlierStream<>(streamType, history);
        var differences = new ArrayList<List<String>>();
        for (var recorded : Corrections.settle(history)) {
            if (!DateAndSource.of(recorded).equals(DateAndSource.of(asked))) {
                continue;
            }
            would(earlier, recorded.version())
                    .filter(event -> event.getClass() == recorded.event().getClass())
                    .map(event -> Differences.between(asked.metadata(), event, recorded))
                    .ifPresent(differences::add);
        }
        var nearest = differences.stream().min(Comparator.comparingInt(List::size));
        return nearest.filter(List::isEmpty).isPresent()
                ? Optional.empty()
                : Optional.of(new StreamRejection.SaidOtherwise(asked.occurred(), nearest.orElse(List.of())));
    }

    /** What it would have recorded before an entry. */
    private Optional<E> would(EarlierStream<C, S, E, R> earlier, long version) {
        earlier.moveTo((int) version);
        var command = streamType.commands().cast(asked.command().askedAnew());
        return streamType.decider().decide(asked.of(command), earlier.told()) instanceof Accepted<E, R>(var events)
                ? events.stream().findFirst()
                : Optional.empty();
    }
}
