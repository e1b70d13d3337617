package dev.offshoot.importing.application;

import dev.offshoot.command.form.Field;
import dev.offshoot.command.form.FieldError;
import dev.offshoot.command.form.FormBinding;
import dev.offshoot.command.form.value.Characters;
import dev.offshoot.date.FinancialYear;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What can be read and may yet mean something else, judged by the whole column: financial years that read as months or
 * seasons, and numbers whose comma or point may be the other.
 */
final class ColumnDoubts {

    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?(\\d{1,3}\\.)*\\d+,(\\d{1,2}|\\d{4,})");
    private static final Pattern GROUPED_BY_POINT = Pattern.compile("[+-]?[1-9]\\d{0,2}\\.\\d{3}");
    private static final Pattern DECIMAL_POINT = Pattern.compile(".*\\d\\.(\\d{1,2}|\\d{4,})");

    /** One comma and three digits after it: the one that is written alike where either is meant. */
    private static final Pattern ONE_COMMA = Pattern.compile("(?<![\\d,.])([1-9]\\d{0,2}),(\\d{3})(?![\\d,.])");

    private static final Pattern GROUPED_TWICE = Pattern.compile(".*\\d,\\d{3},\\d{3}.*");

    /** What speaks against a doubt, or for it, in some cell of a column. */
    private enum Sign {
        MONTH,
        DECIMAL_COMMA,
        DECIMAL_POINT,
        GROUPED_TWICE
    }

    private final boolean semicolons;
    private final Map<String, Set<Sign>> signs = new HashMap<>();
    private final Map<String, Map<String, Field.Kind>> kinds = new HashMap<>();

    /** @param semicolons whether the cells are set apart as where decimals follow a comma */
    ColumnDoubts(List<FactRow> rows, boolean semicolons) {
        this.semicolons = semicolons;
        rows.forEach(row -> kinds(row)
                .forEach((column, kind) -> sign(kind, text(row, column))
                        .ifPresent(sign -> signs.computeIfAbsent(column, _ -> new HashSet<>())
                                .add(sign))));
    }

    private static Optional<Sign> sign(Field.Kind kind, String text) {
        if (kind == Field.Kind.DATE) {
            return FinancialYear.namesMonth(text) ? Optional.of(Sign.MONTH) : Optional.empty();
        }
        if (!isNumeric(kind)) {
            return Optional.empty();
        }
        if (DECIMAL_COMMA.matcher(text).matches()) {
            return Optional.of(Sign.DECIMAL_COMMA);
        }
        if (GROUPED_TWICE.matcher(text).matches()) {
            return Optional.of(Sign.GROUPED_TWICE);
        }
        return DECIMAL_POINT.matcher(text).matches() ? Optional.of(Sign.DECIMAL_POINT) : Optional.empty();
    }

    /** What to look at in a row, by column. */
    List<FieldError> of(FactRow row) {
        var doubts = new ArrayList<FieldError>();
        kinds(row)
                .forEach((column, kind) -> doubt(kind, text(row, column), signs.getOrDefault(column, Set.of()))
                        .ifPresent(message -> doubts.add(new FieldError(column, message))));
        return doubts;
    }

    private Optional<String> doubt(Field.Kind kind, String text, Set<Sign> signs) {
        if (kind == Field.Kind.DATE) {
            return signs.contains(Sign.MONTH) ? Optional.empty() : FinancialYear.doubt(text);
        }
        if (!isNumeric(kind)) {
            return Optional.empty();
        }
        if (signs.contains(Sign.DECIMAL_COMMA) && GROUPED.matcher(text).matches()) {
            return Optional.of(
                    "“%s” is read as %s, but other cells of this column write decimals after a comma. If these are decimals, write %s."
                            .formatted(text, text.replace(",", ""), text.replaceFirst(",", ".")));
        }
        if (signs.contains(Sign.DECIMAL_POINT)) {
            return Optional.empty();
        }
        if (semicolons
                && !signs.contains(Sign.GROUPED_TWICE)
                && ONE_COMMA.matcher(text).find()) {
            return Optional.of(
                    "“%s” is read as %s, but cells are set apart by semicolons here, as where decimals follow a comma. If these are decimals, write %s."
                            .formatted(
                                    text,
                                    ONE_COMMA.matcher(text).replaceAll("$1$2"),
                                    ONE_COMMA.matcher(text).replaceAll("$1.$2")));
        }
        return GROUPED_BY_POINT.matcher(text).matches()
                ? Optional.of("“%s” is read as a number with decimals. If its point sets thousands apart, write %s."
                        .formatted(text, text.replace(".", "")))
                : Optional.empty();
    }

    private static String text(FactRow row, String column) {
        return Characters.trimmed(row.named().getOrDefault(column, ""));
    }

    private Map<String, Field.Kind> kinds(FactRow row) {
        return kinds.computeIfAbsent(row.action().name(), _ -> {
            var kinds = new HashMap<String, Field.Kind>();
            FormBinding.fields(row.action()).forEach(field -> kinds.put(field.name(), field.kind()));
            return kinds;
        });
    }

    private static boolean isNumeric(Field.Kind kind) {
        return kind == Field.Kind.NUMBER || kind.isQuantity() || kind == Field.Kind.COUNT;
    }
}
