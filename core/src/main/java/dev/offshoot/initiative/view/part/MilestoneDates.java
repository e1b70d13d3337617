package dev.offshoot.initiative.view.part;

import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.event.milestone.Cause;
import dev.offshoot.time.Entries;
import dev.offshoot.time.EntryLine;
import dev.offshoot.time.EntryProvenance;
import dev.offshoot.time.Timeline;
import dev.offshoot.time.Timeline.Said;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that was ever said of a milestone's date, as recorded. From which date each move went is no part of it,
 * whatever an entry says: that is worked out when the lines are asked for.
 *
 * @param asked another baseline that was asked for and is not decided
 */
public record MilestoneDates(
        Entries<Agreed> agreed, Entries<Expected> expected, Optional<Asked> asked, List<Refused> refused) {

    public static final MilestoneDates NONE =
            new MilestoneDates(Entries.none(), Entries.none(), Optional.empty(), List.of());

    /** @param asked what was asked for, and by whom; empty for the first baseline */
    public record Agreed(
            PartialDate date, Optional<Asked> asked, Optional<String> approvedBy, EntryProvenance provenance)
            implements EntryLine {}

    /** A forecast. */
    public record Expected(PartialDate to, Cause cause, String reason, EntryProvenance provenance)
            implements EntryLine {}

    /** A request for another baseline. */
    public record Asked(PartialDate to, Cause cause, String reason, String askedBy, EntryProvenance provenance) {}

    /** @param asked empty where it is not known from here */
    public record Refused(Optional<Asked> asked, PartialDate to, String rejectedBy, Ending rejection) {}

    public MilestoneDates {
        refused = List.copyOf(refused);
    }

    /** What is shown of it, each move with the date from which it went. */
    public DateLines lines() {
        return DateLines.of(this);
    }

    /** The baseline that was agreed first, which never changes. */
    public Optional<Agreed> firstBaseline() {
        return agreed.stream()
                .filter(b -> b.asked().isEmpty())
                .findFirst()
                .or(() -> agreed.stream().findFirst());
    }

    public Optional<Agreed> currentBaseline() {
        return agreed.newest();
    }

    /** The baseline that may be in force as well: the first comes before all others, those by their dates. */
    public Optional<PartialDate> perhapsBaseline() {
        return EntryProvenance.perhaps(rebaselines(), Agreed::provenance, Agreed::date);
    }

    /** The date that may be forecast as well, as the dates leave open which of the two came first. */
    public Optional<PartialDate> perhapsForecast() {
        var others = rebaselines().stream()
                .map(b -> new Said<>(b.date(), b.provenance().dated()));
        var forecasts =
                expected.stream().map(f -> new Said<>(f.to(), f.provenance().dated()));
        return forecast()
                .flatMap(_ -> new Timeline<>(Stream.concat(others, forecasts).toList()).perhaps());
    }

    private List<Agreed> rebaselines() {
        return agreed.stream().filter(b -> b.asked().isPresent()).toList();
    }

    /** The forecast in force; a baseline agreed after a forecast takes its place. */
    public Optional<Expected> forecast() {
        return Entries.newest(agreed, expected)
                .flatMap(last -> last instanceof Expected forecast ? Optional.of(forecast) : Optional.empty());
    }
}
