package dev.offshoot.adapter.web.file;

import dev.offshoot.importing.port.out.Tables;
import dev.offshoot.quantity.Digits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads JSON Lines in UTF-8: one object a line, whose properties are the columns. */
public final class JsonLinesTables implements Tables {

    private static final String ITEM_END = ";";

    /** A number with more zeros than this is a slip, and would not fit into memory if it were written out. */
    private static final int MOST_ZEROS = 100;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    @Override
    public Table read(byte[] content) {
        return switch (FileText.of(content)) {
            case FileText.Text(var text, var doubt)
            when doubt.isEmpty() -> table(text.lines().toList());
            case FileText.Text _ ->
                new Table.Unreadable("The file is not in UTF-8, as JSON must be. Save it in UTF-8 and send that.");
            case FileText.NotText(var message) -> new Table.Unreadable(message);
        };
    }

    private static Table table(List<String> lines) {
        var columns = new LinkedHashSet<String>();
        var rows = new ArrayList<Row>();
        for (var at = 0; at < lines.size(); at++) {
            if (lines.get(at).isBlank()) {
                continue;
            }
            if (rows.size() == CsvTables.MOST_ROWS) {
                return new Table.Unreadable("The file has more than %s rows. Split it into several."
                        .formatted(Digits.words(CsvTables.MOST_ROWS)));
            }
            switch (line(lines.get(at))) {
                case Line.Wrong(var why) -> {
                    return new Table.Unreadable(
                            isJson(lines.get(at)) || !isJson(String.join("\n", lines))
                                    ? "Line %s: %s".formatted(at + 1, why)
                                    : "The file is one JSON document over several lines. Write one object a line, each a fact, without a list around them.");
                }
                case Line.Cells(var named, var cells) -> {
                    columns.addAll(named);
                    rows.add(new Row(at + 1, cells));
                }
            }
        }
        return rows.isEmpty()
                ? new Table.Unreadable("The file is empty. Write one JSON object a line, its columns as properties.")
                : new Table.Rows(List.copyOf(columns), rows);
    }

    private static boolean isJson(String text) {
        try {
            JSON.readTree(text);
            return true;
        } catch (JacksonException malformed) {
            return false;
        }
    }

    /** One line of the file: the columns it names and what stands under them, or what is wrong with it. */
    private sealed interface Line {
        record Cells(Set<String> columns, Map<String, String> cells) implements Line {}

        record Wrong(String why) implements Line {}
    }

    private static Line line(String text) {
        try {
            return JSON.readTree(text) instanceof ObjectNode object
                    ? cells(object)
                    : new Line.Wrong("this is JSON, but no object. Write one object a line, like {\"fact\": \"F1\"}.");
        } catch (NumberFormatException boundless) {
            return new Line.Wrong("it holds a number too large to be read.");
        } catch (JacksonException malformed) {
            return new Line.Wrong("this is not JSON that can be read. Write one object a line, no name in it twice.");
        }
    }

    private static Line cells(ObjectNode object) {
        var cells = new LinkedHashMap<String, String>();
        var columns = new LinkedHashSet<String>();
        for (var property : object.properties()) {
            var column = property.getKey().strip();
            var text = text(property.getValue());
            if (text.isEmpty()) {
                return new Line.Wrong("“%s” must be text, a number, true, false or a list of these without semicolons."
                        .formatted(column));
            }
            if (!columns.add(column)) {
                return new Line.Wrong("“%s” is there twice. Keep one.".formatted(column));
            }
            if (!text.get().isBlank()) {
                cells.put(column, text.get().strip());
            }
        }
        return new Line.Cells(columns, cells);
    }

    /** What stands in a cell, nothing for null; empty for what no cell can hold. */
    private static Optional<String> text(JsonNode value) {
        if (value.isObject() || isBoundless(value)) {
            return Optional.empty();
        }
        if (!value.isArray()) {
            return Optional.of(value.isNumber() ? value.decimalValue().toPlainString() : value.asString());
        }
        var fits = value.values().stream()
                .allMatch(item -> item.isValueNode()
                        && !isBoundless(item)
                        && !item.asString().contains(ITEM_END));
        return fits
                ? Optional.of(value.values().stream()
                        .flatMap(item -> text(item).stream())
                        .collect(Collectors.joining(ITEM_END)))
                : Optional.empty();
    }

    private static boolean isBoundless(JsonNode value) {
        return value.isNumber() && Math.abs((long) value.decimalValue().scale()) > MOST_ZEROS;
    }
}
