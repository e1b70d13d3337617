package dev.offshoot.importing.application;

import dev.offshoot.command.form.CommandForm;
import dev.offshoot.command.form.Field;
import dev.offshoot.command.form.FieldError;
import dev.offshoot.command.form.FormBinding;
import dev.offshoot.command.form.value.Characters;
import dev.offshoot.importing.port.out.Tables.Row;
import dev.offshoot.importing.view.ImportReport.Fate;
import dev.offshoot.importing.view.ImportReport.RowReport;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The columns a file may have: one per field of any action, and the two that say which row is what. */
final class Columns {

    static final String FACT = "fact";
    static final String ACTION = "action";
    private static final int LONGEST_FACT = 200;

    private final Map<String, CommandForm> actions;
    private final Map<String, String> fieldByColumn = new HashMap<>();

    Columns(Collection<CommandForm> actions) {
        this.actions = actions.stream().collect(Collectors.toMap(CommandForm::name, a -> a));
        for (var action : actions) {
            FormBinding.fields(action).forEach(f -> fieldByColumn.put(plain(f.name()), f.name()));
        }
        fieldByColumn.put(FACT, FACT);
        fieldByColumn.put("factid", FACT);
        fieldByColumn.put(ACTION, ACTION);
    }

    /** Capitals, spaces, hyphens and underscores do not count: known_since is knownSince. */
    private static String plain(String column) {
        return column.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9#]", "");
    }

    private static boolean isRemark(String column) {
        return column.startsWith("#");
    }

    /** What is wrong with a header. */
    List<FieldError> flaws(List<String> header) {
        var flaws = new ArrayList<FieldError>();
        var seen = new HashSet<String>();
        for (var column : header) {
            if (isRemark(column)) {
                continue;
            }
            var field = fieldByColumn.get(plain(column));
            if (field == null) {
                flaws.add(new FieldError(
                        column,
                        "No action takes a column “%s”. Rename it, remove it, or start its name with # to have it passed over."
                                .formatted(column)));
            } else if (!seen.add(field)) {
                flaws.add(new FieldError(column, "Column “%s” is there twice. Keep one.".formatted(column)));
            }
        }
        for (var needed : List.of(FACT, ACTION)) {
            if (!seen.contains(needed)) {
                flaws.add(new FieldError(needed, "The column “%s” is missing. Every row needs it.".formatted(needed)));
            }
        }
        return flaws;
    }

    /** The cells of a row by the names of the fields they answer. */
    Map<String, String> named(Row row) {
        var named = new HashMap<String, String>();
        row.cells().forEach((column, text) -> {
            var field = fieldByColumn.get(plain(column));
            if (field != null && !isRemark(column)) {
                named.put(field, text);
            }
        });
        return named;
    }

    /** What a row's action cannot take. */
    List<FieldError> strangers(CommandForm action, Map<String, String> named) {
        Set<String> takes = FormBinding.fields(action).stream().map(Field::name).collect(Collectors.toSet());
        return named.keySet().stream()
                .filter(name -> !name.equals(FACT) && !name.equals(ACTION) && !takes.contains(name))
                .sorted()
                .map(name -> new FieldError(
                        name,
                        "“%s” takes no %s. Clear the cell, or choose another action.".formatted(action.name(), name)))
                .toList();
    }

    /** A row as it can be asked, or why it cannot. */
    sealed interface Reading {}

    record Fit(FactRow row) implements Reading {}

    record Unfit(RowReport report) implements Reading {}

    /** @param seen the facts of the rows before, to which this row's is added */
    Reading read(Row row, Set<String> seen) {
        var named = named(row);
        var fact = named.getOrDefault(FACT, "");
        if (fact.isBlank()) {
            return unfit(row, fact, FACT, "Give the row an id by which it is known for good.");
        }
        if (fact.length() > LONGEST_FACT) {
            return unfit(
                    row,
                    fact,
                    FACT,
                    "The id is longer than %s characters. Give a shorter one.".formatted(LONGEST_FACT));
        }
        var flaw = Characters.flaw(fact).or(() -> Characters.unseen(fact));
        if (flaw.isPresent()) {
            return unfit(row, Characters.harmless(fact, LONGEST_FACT), FACT, flaw.get() + ".");
        }
        if (!seen.add(fact)) {
            return unfit(row, fact, FACT, "The id is in this file already. Give each row its own.");
        }
        var action = action(named);
        if (action.isEmpty()) {
            return unfit(
                    row,
                    fact,
                    ACTION,
                    named.containsKey(ACTION)
                            ? "There is no action “%s”. The import reference lists them.".formatted(named.get(ACTION))
                            : "Say what the row records, for example record-observation.");
        }
        var strangers = strangers(action.get(), named);
        return strangers.isEmpty()
                ? new Fit(new FactRow(row, fact, action.get(), named))
                : new Unfit(new RowReport(row.line(), fact, Fate.WRONG, List.of(), strangers));
    }

    private static Unfit unfit(Row row, String fact, String column, String remedy) {
        return new Unfit(
                new RowReport(row.line(), fact, Fate.WRONG, List.of(), List.of(new FieldError(column, remedy))));
    }

    /** The raw answers: a cell of a field that takes many is split at its semicolons. */
    static Map<String, List<String>> raw(CommandForm action, Map<String, String> named) {
        var raw = new HashMap<String, List<String>>();
        FormBinding.fields(action).forEach(field -> {
            var text = named.get(field.name());
            if (text != null) {
                raw.put(field.name(), field.takesMany() ? Arrays.asList(text.split(";")) : List.of(text));
            }
        });
        return raw;
    }

    Optional<CommandForm> action(Map<String, String> named) {
        return Optional.ofNullable(named.get(ACTION))
                .map(name ->
                        name.strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-'))
                .map(actions::get);
    }
}
