package dev.offshoot.importing.application;

import dev.offshoot.command.form.CommandForm;
import dev.offshoot.command.form.FieldError;
import dev.offshoot.command.form.FormBinding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns a file may have: one per field of any action, and the two that say which row is what. */
final class Columns {

    static final String FACT = "fact";
    static final String ACTION = "action";

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

    /** The field that a column answers; empty where it is passed over. */
    Optional<String> field(String column) {
        return isRemark(column) ? Optional.empty() : Optional.ofNullable(fieldByColumn.get(plain(column)));
    }

    /** What a row's action cannot take. */
    List<FieldError> strangers(CommandForm action, Map<String, String> named) {
        return named.keySet().stream()
                .filter(name -> !name.equals(FACT)
                        && !name.equals(ACTION)
                        && !action.takes().has(name))
                .sorted()
                .map(name -> new FieldError(
                        name,
                        "“%s” takes no %s. Clear the cell, or choose another action.".formatted(action.name(), name)))
                .toList();
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
