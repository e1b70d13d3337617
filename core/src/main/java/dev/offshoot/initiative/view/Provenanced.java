package dev.offshoot.initiative.view;

import dev.offshoot.kernel.PartialDate;
import dev.offshoot.kernel.Recorded;
import dev.offshoot.kernel.SourceConfidence;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where something shown comes from.
 *
 * @param version the place in the stream of the event that told it
 * @param day the last day on which it may have happened; what is current is decided by it
 * @param recorded the day it was entered
 * @param known the day the programme learned it, where a dated source bears out one before it was entered
 * @param by who entered it
 */
public record Provenanced(
        long version,
        PartialDate occurred,
        LocalDate day,
        Optional<String> source,
        Optional<String> note,
        SourceConfidence confidence,
        LocalDate recorded,
        Optional<LocalDate> known,
        String by) {

    private static final Comparator<Provenanced> BY_TIME =
            Comparator.comparing(Provenanced::day).thenComparingLong(Provenanced::version);

    public static Provenanced of(Recorded<?> event) {
        var provenance = event.stamp().provenance();
        return new Provenanced(
                event.version(),
                event.occurred(),
                event.lastPossibleDay(),
                provenance.source(),
                provenance.note(),
                provenance.confidence(),
                LocalDate.ofInstant(event.recorded(), ZoneOffset.UTC),
                event.stamp().known().map(claim -> claim.day()),
                event.stamp().actor());
    }

    /** Whether it is newer truth than another: it occurred later, or on the same day and was recorded later. */
    public boolean supersedes(Provenanced other) {
        return BY_TIME.compare(this, other) > 0;
    }

    /** In the order in which they occurred, those of one day in the order of recording. */
    public static <T> List<T> inOrder(List<T> recorded, Function<T, Provenanced> provenance) {
        return recorded.stream()
                .sorted(Comparator.comparing(provenance, BY_TIME))
                .toList();
    }

    /** The one that occurred last, of those of one day the one recorded last. */
    public static <T> Optional<T> newest(List<T> recorded, Function<T, Provenanced> provenance) {
        return recorded.stream().max(Comparator.comparing(provenance, BY_TIME));
    }
}
