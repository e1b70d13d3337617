package dev.offshoot.importing.application;

import dev.offshoot.intake.Asking;
import dev.offshoot.intake.Field;
import dev.offshoot.intake.Flaw;
import dev.offshoot.kernel.PartialDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What can be read and may yet mean something else, judged by the whole column: financial years that read as months or
 * seasons, and grouped numbers among decimal commas.
 */
final class ColumnDoubts {

    private static final Pattern YEAR_AND_TWO = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?(\\d{1,3}\\.)*\\d+,(\\d{1,2}|\\d{4,})");

    private final Set<String> monthColumns = new HashSet<>();
    private final Set<String> decimalCommas = new HashSet<>();
    private final Map<String, Map<String, Field.Kind>> kinds = new HashMap<>();

    ColumnDoubts(List<FactRow> rows) {
        rows.forEach(row -> kinds(row).forEach((column, kind) -> {
            var text = row.named().getOrDefault(column, "");
            if (kind == Field.Kind.DATE && isPlainMonth(text)) {
                monthColumns.add(column);
            } else if (isNumeric(kind) && DECIMAL_COMMA.matcher(text).matches()) {
                decimalCommas.add(column);
            }
        }));
    }

    /** What to look at in a row, by column. */
    List<Flaw> of(FactRow row) {
        var doubts = new ArrayList<Flaw>();
        kinds(row).forEach((column, kind) -> {
            var text = row.named().getOrDefault(column, "");
            if (kind == Field.Kind.DATE && isFinancialYear(text) && !monthColumns.contains(column)) {
                doubts.add(new Flaw(column, financialYear(text)));
            } else if (isNumeric(kind)
                    && decimalCommas.contains(column)
                    && GROUPED.matcher(text).matches()) {
                doubts.add(new Flaw(
                        column,
                        "“%s” is read as %s, but other cells of this column write decimals after a comma. If these are decimals, write %s."
                                .formatted(text, text.replace(",", ""), text.replaceFirst(",", "."))));
            }
        });
        return doubts;
    }

    private Map<String, Field.Kind> kinds(FactRow row) {
        return kinds.computeIfAbsent(row.action().name(), _ -> {
            var kinds = new HashMap<String, Field.Kind>();
            Asking.fields(row.action()).forEach(field -> kinds.put(field.name(), field.kind()));
            return kinds;
        });
    }

    private static boolean isNumeric(Field.Kind kind) {
        return kind == Field.Kind.NUMBER || kind == Field.Kind.QUANTITY || kind == Field.Kind.COUNT;
    }

    /** 2011-12 or 2021-22: two years that follow each other, as much as a month or a season. */
    static boolean isFinancialYear(String text) {
        var match = YEAR_AND_TWO.matcher(text);
        return match.matches() && (Integer.parseInt(match.group(1)) + 1) % 100 == Integer.parseInt(match.group(2));
    }

    private static boolean isPlainMonth(String text) {
        var match = YEAR_AND_TWO.matcher(text);
        return match.matches() && !isFinancialYear(text) && Integer.parseInt(match.group(2)) <= 12;
    }

    private static String financialYear(String text) {
        var year = Integer.parseInt(text.substring(0, 4));
        return "“%s” is read as %s. If it is a financial year, write %s-04/%s-03."
                .formatted(text, PartialDate.parse(text).words(), year, year + 1);
    }
}
