package dev.offshoot.importing.application;

import dev.offshoot.command.form.FieldError;
import dev.offshoot.command.form.value.Characters;
import dev.offshoot.importing.port.out.Tables.Row;
import dev.offshoot.importing.view.ImportReport.Fate;
import dev.offshoot.importing.view.ImportReport.RowReport;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the rows of one file, each as it can be asked or why it cannot. */
final class RowReader {

    private static final int LONGEST_FACT = 200;

    private final Columns columns;
    private final FactRow.Cells cells = new FactRow.Cells();

    /** What each column answers, sorted out once for all rows. */
    private final Map<String, Optional<String>> fields = new HashMap<>();

    /** The facts of the rows before. */
    private final Set<String> seen = new HashSet<>();

    RowReader(Columns columns) {
        this.columns = columns;
    }

    /** A row as it can be asked, or why it cannot. */
    sealed interface Reading {}

    record Fit(FactRow row) implements Reading {}

    record Unfit(RowReport report) implements Reading {}

    Reading read(Row row) {
        var named = named(row);
        var fact = named.getOrDefault(Columns.FACT, "");
        if (fact.isBlank()) {
            return unfit(row, fact, Columns.FACT, "Give the row an id by which it is known for good.");
        }
        if (fact.length() > LONGEST_FACT) {
            return unfit(
                    row,
                    fact,
                    Columns.FACT,
                    "The id is longer than %s characters. Give a shorter one.".formatted(LONGEST_FACT));
        }
        var flaw = Characters.flaw(fact).or(() -> Characters.unseen(fact));
        if (flaw.isPresent()) {
            return unfit(row, Characters.harmless(fact, LONGEST_FACT), Columns.FACT, flaw.get() + ".");
        }
        if (!seen.add(fact)) {
            return unfit(row, fact, Columns.FACT, "The id is in this file already. Give each row its own.");
        }
        var action = columns.action(named);
        if (action.isEmpty()) {
            return unfit(
                    row,
                    fact,
                    Columns.ACTION,
                    named.containsKey(Columns.ACTION)
                            ? "There is no action “%s”. The import reference lists them."
                                    .formatted(named.get(Columns.ACTION))
                            : "Say what the row records, for example record-observation.");
        }
        var strangers = columns.strangers(action.get(), named);
        return strangers.isEmpty()
                ? new Fit(new FactRow(row, fact, action.get(), named, cells))
                : new Unfit(new RowReport(row.line(), fact, Fate.WRONG, List.of(), strangers));
    }

    /** The cells of a row by the names of the fields they answer. */
    private Map<String, String> named(Row row) {
        var named = new HashMap<String, String>();
        row.cells()
                .forEach((column, text) ->
                        fields.computeIfAbsent(column, columns::field).ifPresent(field -> named.put(field, text)));
        return named;
    }

    private static Unfit unfit(Row row, String fact, String column, String remedy) {
        return new Unfit(
                new RowReport(row.line(), fact, Fate.WRONG, List.of(), List.of(new FieldError(column, remedy))));
    }
}
