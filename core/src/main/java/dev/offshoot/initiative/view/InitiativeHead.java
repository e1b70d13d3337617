package dev.offshoot.initiative.view;

import dev.offshoot.date.DayRange;
import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.event.oversight.ConfidenceRating;
import dev.offshoot.initiative.view.part.EnablerLine;
import dev.offshoot.initiative.view.part.MilestoneLine;
import dev.offshoot.text.SearchableText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a list of initiatives is filtered and sorted by.
 *
 * @param title what to call it
 * @param soughtTitle the same, as it is searched and sorted by
 * @param innovation as it is searched
 * @param frameworks the versions of frameworks that it has adopted
 * @param plannedSlip the least days by which an outstanding milestone slips by its dates alone, the worst of all
 * @param due for each outstanding milestone the day from which it slips: what is not achieved comes no earlier than the
 *     day looked at, whatever was forecast
 * @param unassessed how many of its enablers are not assessed
 * @param assessed the day by which the assessment made longest ago had been made
 */
public record InitiativeHead(
        String title,
        String soughtTitle,
        String innovation,
        Optional<String> programme,
        List<String> frameworks,
        Lifecycle lifecycle,
        Optional<ConfidenceRating> confidence,
        Optional<Long> plannedSlip,
        List<LocalDate> due,
        long unassessed,
        Optional<LocalDate> assessed) {

    public InitiativeHead {
        due = List.copyOf(due);
        frameworks = List.copyOf(frameworks);
    }

    public static InitiativeHead of(InitiativeView i) {
        var assessments =
                i.readiness().enablers().stream().map(EnablerLine::current).toList();
        return new InitiativeHead(
                i.title(),
                SearchableText.of(i.title()),
                SearchableText.of(i.charter().innovation()),
                i.charter().programme(),
                i.readiness().frameworks().stream()
                        .map(adopted -> adopted.framework())
                        .toList(),
                i.lifecycle(),
                i.oversight().confidence().map(c -> c.rating()),
                outstanding(i)
                        .flatMap(m -> m.totalSlip().stream())
                        .filter(DayRange::hasLeast)
                        .map(DayRange::least)
                        .max(Long::compareTo),
                outstanding(i)
                        .flatMap(m -> m.firstBaseline().flatMap(PartialDate::latest).stream())
                        .toList(),
                assessments.stream().filter(Optional::isEmpty).count(),
                assessments.stream()
                        .flatMap(Optional::stream)
                        .map(a -> a.provenance().lastPossibleDay())
                        .min(LocalDate::compareTo));
    }

    /** What is closed promises nothing any more. */
    private static Stream<MilestoneLine> outstanding(InitiativeView i) {
        return i.lifecycle() == Lifecycle.CLOSED
                ? Stream.empty()
                : i.milestones().stream().filter(MilestoneLine::outstanding);
    }
}
