package dev.offshoot.initiative.view.part;

import dev.offshoot.date.Dated;
import dev.offshoot.date.PartialDate;
import dev.offshoot.provenance.KnownSince;
import dev.offshoot.provenance.SourceConfidence;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.time.Timeline;
import dev.offshoot.time.Timeline.Said;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where something shown comes from.
 *
 * @param version the place in the stream of the event that told it
 * @param learned the day the programme learned it, by claim or by entry
 * @param recorded the day it was entered
 * @param known the day the programme learned it, where a dated source bears out one before it was entered
 * @param corrected the day it took the place of a mistaken entry, if it did
 * @param by who entered it
 */
public record Provenanced(
        long version,
        PartialDate occurred,
        LocalDate learned,
        Optional<String> source,
        Optional<String> note,
        SourceConfidence confidence,
        LocalDate recorded,
        Optional<LocalDate> known,
        Optional<LocalDate> corrected,
        String by) {

    public static Provenanced of(RecordedEvent<?> event) {
        var provenance = event.metadata().provenance();
        return new Provenanced(
                event.version(),
                event.occurred(),
                event.days().known(),
                provenance.source(),
                provenance.note(),
                provenance.confidence(),
                event.days().recorded(),
                event.metadata().known().map(KnownSince::day),
                event.days().corrected(),
                event.metadata().actor());
    }

    /** What decides whether it is newer than another. */
    public Dated dated() {
        return new Dated(occurred, learned, version);
    }

    /** The last day on which it may have happened. */
    public LocalDate day() {
        return dated().latest();
    }

    /** Whether it is newer truth than another. */
    public boolean supersedes(Provenanced other) {
        return !dated().equals(other.dated())
                && Dated.newest(List.of(other, this), Provenanced::dated)
                        .filter(this::equals)
                        .isPresent();
    }

    /** In the order in which they occurred. */
    public static <T> List<T> inOrder(List<T> recorded, Function<T, Provenanced> provenance) {
        return Dated.inOrder(recorded, line -> provenance.apply(line).dated());
    }

    /** What may be the newest as well: another value, of which the dates leave open whether it came later. */
    public static <T, V> Optional<V> perhaps(
            List<T> recorded, Function<T, Provenanced> provenance, Function<T, V> value) {
        return new Timeline<>(recorded.stream()
                        .map(line -> new Said<>(
                                value.apply(line), provenance.apply(line).dated()))
                        .toList())
                .perhaps();
    }

    /** The newest by the dates. */
    public static <T> Optional<T> newest(List<T> recorded, Function<T, Provenanced> provenance) {
        return Dated.newest(recorded, line -> provenance.apply(line).dated());
    }
}
