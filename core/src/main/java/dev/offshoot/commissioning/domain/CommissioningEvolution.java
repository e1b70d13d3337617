package dev.offshoot.commissioning.domain;

import dev.offshoot.commissioning.domain.Commissioning.Committed;
import dev.offshoot.commissioning.domain.Commissioning.Lapsed;
import dev.offshoot.commissioning.domain.Commissioning.Renewed;
import dev.offshoot.commissioning.domain.Commissioning.Turn;
import dev.offshoot.commissioning.domain.Commissioning.Unknown;
import dev.offshoot.commissioning.event.CommissioningEvent;
import dev.offshoot.commissioning.event.CommissioningEvent.CommissioningCommitted;
import dev.offshoot.commissioning.event.CommissioningEvent.CommissioningLapsed;
import dev.offshoot.commissioning.event.CommissioningEvent.CommissioningRenewed;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.time.DateAndSource;
import dev.offshoot.time.Timeline.Said;
import java.util.ArrayList;
import java.util.List;

/** What a commitment remembers of its history. What does not fit what it remembers changes nothing. */
final class CommissioningEvolution {

    private CommissioningEvolution() {}

    static Commissioning evolve(Commissioning commitment, RecordedEvent<? extends CommissioningEvent> recorded) {
        var told = DateAndSource.of(recorded);
        return switch (commitment) {
            case Unknown _ ->
                recorded.event() instanceof CommissioningCommitted e
                        ? new Committed(e, recorded.dated(), told, List.of())
                        : commitment;
            case Committed committed ->
                switch (recorded.event()) {
                    case CommissioningCommitted _ -> committed;
                    case CommissioningRenewed e -> with(committed, new Renewed(e.to(), told), recorded);
                    case CommissioningLapsed e -> with(committed, new Lapsed(e.reason(), told), recorded);
                };
        };
    }

    private static Committed with(Committed commitment, Turn turn, RecordedEvent<?> recorded) {
        var turns = new ArrayList<>(commitment.turns());
        turns.add(Said.of(turn, recorded));
        return new Committed(commitment.terms(), commitment.dated(), commitment.told(), turns);
    }
}
