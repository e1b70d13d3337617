package dev.offshoot.adapter.web.file;

import dev.offshoot.adapter.web.file.DelimitedLines.Delimited;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cells of several lines of which one looks like a row of its own: a quotation mark may have been forgotten. */
final class SwallowedRows {

    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final String separator;
    private final int width;
    private final int fact;
    private final int action;
    private final Set<String> actions;

    SwallowedRows(List<String> columns, List<Delimited> rows, Separator separator) {
        var names = columns.stream()
                .map(column -> column.toLowerCase(Locale.ROOT).replaceAll("[^a-z#]", ""))
                .toList();
        this.separator = String.valueOf(separator.sign());
        this.width = columns.size();
        this.fact = Math.max(names.indexOf("fact"), names.indexOf("factid"));
        this.action = names.indexOf("action");
        this.actions = rows.stream().map(row -> cell(row.cells(), action)).collect(Collectors.toUnmodifiableSet());
    }

    Optional<String> doubt(Delimited row) {
        var line = row.line();
        for (var at = 0; at < row.cells().size(); at++) {
            var inside = LINE_END.split(row.cells().get(at), -1);
            var following = row.cells().size() - at - 1;
            for (var i = 1; i < inside.length; i++) {
                if (looksLikeRow(inside[i], i < inside.length - 1 ? 0 : following, row)) {
                    return Optional.of(
                            "A quotation mark opened on line %s takes in line %s, which looks like a row of its own. Look whether it was closed where it should be."
                                    .formatted(row.line(), line + i));
                }
            }
            line += inside.length - 1;
        }
        return Optional.empty();
    }

    /** @param following how many cells stand on the same line after the quotation mark that closes this text */
    private boolean looksLikeRow(String text, int following, Delimited row) {
        var cells = Arrays.asList(text.split(Pattern.quote(separator), -1));
        var asManyCells = cells.size() + following == width;
        return cells.size() > 1
                && (namesAction(cells) || (asManyCells && (following == 0 || isLikeFactOf(cells, row))));
    }

    private boolean namesAction(List<String> cells) {
        var name = cell(cells, action);
        return !name.isEmpty() && actions.contains(name);
    }

    /** Whether an id stands where ids stand, made as that of the row: Q2 as Q1. */
    private boolean isLikeFactOf(List<String> cells, Delimited row) {
        var shape = shape(cell(cells, fact));
        return shape.contains("0") && shape.equals(shape(cell(row.cells(), fact)));
    }

    private static String shape(String fact) {
        return DIGITS.matcher(LETTERS.matcher(fact).replaceAll("a")).replaceAll("0");
    }

    private static String cell(List<String> cells, int at) {
        return at >= 0 && at < cells.size() ? cells.get(at).strip() : "";
    }
}
