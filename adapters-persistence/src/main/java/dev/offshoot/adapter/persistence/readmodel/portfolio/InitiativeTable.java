package dev.offshoot.adapter.persistence.readmodel.portfolio;

import dev.offshoot.adapter.persistence.readmodel.table.Column;
import dev.offshoot.adapter.persistence.readmodel.table.StreamProjectionTable;
import dev.offshoot.date.DayRange;
import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.InitiativeContext;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.initiative.view.Lifecycle;
import dev.offshoot.initiative.view.part.MilestoneLine;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.text.SearchableText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Initiatives, with what the portfolio filters and sorts by. */
public final class InitiativeTable {

    public static final StreamProjectionTable<InitiativeEvent, InitiativeView> TABLE = StreamProjectionTable.of(
            "initiative",
            InitiativeContext.CONTEXT.streamType(),
            InitiativeView.class,
            InitiativeContext.CONTEXT.streamProjection(),
            List.of(
                    new Column<>(
                            "title",
                            "text",
                            line -> SearchableText.of(line.body().title())),
                    new Column<>(
                            "innovation",
                            "text",
                            line -> SearchableText.of(line.body().charter().innovation())),
                    new Column<>(
                            "programme", "text", line -> line.body().charter().programme()),
                    new Column<>(
                            "lifecycle", "text", line -> line.body().lifecycle().name()),
                    new Column<>(
                            "confidence",
                            "text",
                            line -> line.body()
                                    .oversight()
                                    .confidence()
                                    .map(c -> c.rating().name())),
                    new Column<>("planned_slip", "bigint", InitiativeTable::slip),
                    new Column<>("due", "text[]", InitiativeTable::due),
                    new Column<>(
                            "unassessed",
                            "bigint",
                            line -> line.body().readiness().enablers().stream()
                                    .filter(e -> e.current().isEmpty())
                                    .count()),
                    new Column<>(
                            "assessed",
                            "date",
                            line -> line.body().readiness().enablers().stream()
                                    .flatMap(e -> e.current().stream())
                                    .map(a -> a.provenance().lastPossibleDay())
                                    .min(LocalDate::compareTo))));

    private InitiativeTable() {}

    /** The least days by which an outstanding milestone slips by its dates alone, the worst of all. */
    private static Optional<Long> slip(ReadModel<InitiativeView> line) {
        return outstanding(line)
                .flatMap(m -> m.totalSlip().stream())
                .filter(DayRange::hasLeast)
                .map(DayRange::least)
                .max(Long::compareTo);
    }

    /**
     * For each outstanding milestone the day from which it slips: what is not achieved comes no earlier than
     * today, whatever was forecast.
     */
    private static List<String> due(ReadModel<InitiativeView> line) {
        return outstanding(line)
                .flatMap(m -> m.firstBaseline().flatMap(PartialDate::latest).stream())
                .map(LocalDate::toString)
                .toList();
    }

    /** What is closed promises nothing any more. */
    private static Stream<MilestoneLine> outstanding(ReadModel<InitiativeView> line) {
        return line.body().lifecycle() == Lifecycle.CLOSED
                ? Stream.empty()
                : line.body().milestones().stream().filter(MilestoneLine::outstanding);
    }
}
