package dev.offshoot.adapter.persistence.readmodel.portfolio;

import dev.offshoot.adapter.persistence.readmodel.Column;
import dev.offshoot.adapter.persistence.readmodel.FoldTable;
import dev.offshoot.initiative.InitiativeContext;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.initiative.view.MilestoneLine;
import dev.offshoot.kernel.DayRange;
import dev.offshoot.kernel.Line;
import dev.offshoot.portfolio.application.Portfolio;
import java.util.List;
import java.util.Locale;

/** Initiatives, with what the portfolio filters and sorts by. */
public final class InitiativeTable {

    public static final FoldTable<InitiativeEvent, InitiativeView> TABLE = FoldTable.of(
            "initiative",
            InitiativeContext.CONTEXT.family(),
            InitiativeView.class,
            InitiativeContext.CONTEXT.fold(),
            List.of(
                    new Column<>("title", "text", line -> line.body().title().toLowerCase(Locale.ROOT)),
                    new Column<>(
                            "innovation",
                            "text",
                            line -> line.body().charter().innovation().toLowerCase(Locale.ROOT)),
                    new Column<>(
                            "programme", "text", line -> line.body().charter().programme()),
                    new Column<>(
                            "lifecycle", "text", line -> line.body().lifecycle().name()),
                    new Column<>(
                            "confidence",
                            "text",
                            line -> line.body().confidence().map(c -> c.rating().name())),
                    new Column<>("slipping", "boolean", line -> Portfolio.slipping(line.body())),
                    new Column<>("slip", "bigint", InitiativeTable::slip),
                    new Column<>(
                            "unassessed",
                            "bigint",
                            line -> line.body().enablers().stream()
                                    .filter(e -> e.current().isEmpty())
                                    .count())));

    private InitiativeTable() {}

    /** The least slip of the next milestone; nought where there is none to know. */
    private static long slip(Line<InitiativeView> line) {
        return line.body()
                .nextMilestone()
                .flatMap(MilestoneLine::totalSlip)
                .map(DayRange::least)
                .orElse(0L);
    }
}
