package dev.offshoot.time;

import dev.offshoot.date.Dated;
import dev.offshoot.date.PartialDate;
import dev.offshoot.provenance.Provenance;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.time.Timeline.Said;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where one thing that is shown comes from: both clocks, who entered it, and its source.
 *
 * @param version the event in its stream that tells it
 * @param entered the day it was recorded
 * @param corrected the day it took the place of a mistaken entry, if it did
 * @param fact the id under which a file brought it
 */
public record EntryProvenance(
        long version,
        PartialDate occurred,
        LocalDate knownSince,
        Instant recorded,
        LocalDate entered,
        String actor,
        Provenance provenance,
        Optional<LocalDate> corrected,
        Optional<String> fact) {

    public static EntryProvenance of(RecordedEvent<?> event) {
        return new EntryProvenance(
                event.version(),
                event.occurred(),
                event.knownSince(),
                event.recorded(),
                event.days().recorded(),
                event.metadata().actor(),
                event.metadata().provenance(),
                event.days().corrected(),
                event.metadata().fact());
    }

    /** What decides whether it is newer than another. */
    public Dated dated() {
        return new Dated(occurred, knownSince, version);
    }

    /** The last day on which it may have happened; nothing is known before it happened. */
    public LocalDate lastPossibleDay() {
        return dated().latest();
    }

    /** Whether it is newer truth than another. */
    public boolean supersedes(EntryProvenance other) {
        return !dated().equals(other.dated())
                && Dated.newest(List.of(other, this), EntryProvenance::dated)
                        .filter(this::equals)
                        .isPresent();
    }

    /** In the order in which they occurred. */
    public static <T> List<T> inOrder(List<T> recorded, Function<T, EntryProvenance> provenance) {
        return Dated.inOrder(recorded, line -> provenance.apply(line).dated());
    }

    /** What may be the newest as well: another value, of which the dates leave open whether it came later. */
    public static <T, V> Optional<V> perhaps(
            List<T> recorded, Function<T, EntryProvenance> provenance, Function<T, V> value) {
        return new Timeline<>(recorded.stream()
                        .map(line -> new Said<>(
                                value.apply(line), provenance.apply(line).dated()))
                        .toList())
                .perhaps();
    }

    /** The newest by the dates. */
    public static <T> Optional<T> newest(List<T> recorded, Function<T, EntryProvenance> provenance) {
        return Dated.newest(recorded, line -> provenance.apply(line).dated());
    }
}
