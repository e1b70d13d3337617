package dev.offshoot.commissioning.projection;

import dev.offshoot.commissioning.event.CommissioningEvent;
import dev.offshoot.commissioning.event.CommissioningEvent.CommissioningCommitted;
import dev.offshoot.commissioning.event.CommissioningEvent.CommissioningLapsed;
import dev.offshoot.commissioning.event.CommissioningEvent.CommissioningRenewed;
import dev.offshoot.date.PartialDate;
import dev.offshoot.projection.Counting;
import dev.offshoot.projection.EventNarrator;
import dev.offshoot.projection.Titles;
import dev.offshoot.stream.RecordedEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A commissioning commitment's events in plain words. */
public final class CommissioningNarrator implements EventNarrator<CommissioningEvent> {

    @Override
    public String tell(CommissioningEvent event, Titles names) {
        return switch (event) {
            case CommissioningCommitted e ->
                "commissioning of “%s” committed%s%s%s%s"
                        .formatted(
                                e.title(),
                                e.commissioner().map(who -> " by " + who).orElse(""),
                                e.starts()
                                        .map(day -> ", to start " + day.words())
                                        .orElse(""),
                                e.ends().map(day -> ", to end " + day.words()).orElse(""),
                                e.value()
                                        .map(value -> ", worth %s %s".formatted(value.words(), e.currency()))
                                        .orElse(""));
            case CommissioningRenewed e ->
                "commissioning renewed%s, now to end %s%s"
                        .formatted(
                                e.afterLapse() ? " after it had lapsed" : "",
                                end(e.to()),
                                e.from().map(from -> " instead of " + end(from)).orElse(""));
            case CommissioningLapsed e ->
                "commissioning lapsed%s"
                        .formatted(e.reason().map(why -> ": " + why).orElse(""));
        };
    }

    @Override
    public CommissioningEvent workedOut(
            RecordedEvent<? extends CommissioningEvent> event, Supplier<Counting<CommissioningEvent>> counting) {
        if (!(event.event() instanceof CommissioningRenewed renewed)) {
            return event.event();
        }
        var ends = counting.get().events().stream()
                .filter(e -> e.event() instanceof CommissioningCommitted)
                .findFirst()
                .flatMap(e -> e.event() instanceof CommissioningCommitted c ? c.ends() : Optional.empty());
        var lapsed = false;
        var turns = counting.get().said(List.of("turns"), CommissioningNarrator::turn);
        for (var turn : turns.all()) {
            if (turn.dated().version() == event.version()) {
                break;
            }
            lapsed = turn.value() instanceof CommissioningLapsed;
            ends = turn.value() instanceof CommissioningRenewed r ? Optional.of(r.to()) : ends;
        }
        return new CommissioningRenewed(ends, renewed.to(), lapsed);
    }

    private static Optional<CommissioningEvent> turn(CommissioningEvent event) {
        return event instanceof CommissioningCommitted ? Optional.empty() : Optional.of(event);
    }

    private static String end(PartialDate day) {
        return day instanceof PartialDate.Unknown ? "on a date not known" : day.words();
    }
}
