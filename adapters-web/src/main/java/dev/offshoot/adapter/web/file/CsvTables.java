package dev.offshoot.adapter.web.file;

import dev.offshoot.adapter.web.file.DelimitedLines.Delimited;
import dev.offshoot.importing.port.out.Tables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads separated values (RFC 4180) with a header: commas, semicolons or tabs, in UTF-8, UTF-16 or Windows-1252. */
public final class CsvTables implements Tables {

    /** More rows than this are refused: an import is one transaction. */
    public static final int MOST_ROWS = 20_000;

    private static final int MOST_COLUMNS = 500;
    private static final int MOST_LINES_NAMED = 10;

    @Override
    public Table read(byte[] content) {
        return switch (FileText.of(content)) {
            case FileText.NotText(var message) -> new Table.Unreadable(message);
            case FileText.Text(var text, var doubt) -> {
                try {
                    yield table(text, doubt);
                } catch (DelimitedLines.Unclosed unclosed) {
                    yield new Table.Unreadable(unclosed.what());
                }
            }
        };
    }

    private static Table table(String text, Optional<String> doubt) throws DelimitedLines.Unclosed {
        var first = firstLine(text);
        var said = Separator.said(text.substring(first.from(), first.to()));
        var header = said.isPresent() ? first.next(text) : first;
        var separator = said.orElseGet(() -> Separator.of(text.substring(header.from(), header.to())));
        var records = new ArrayList<Delimited>();
        var lines = new DelimitedLines(text, separator, header.from(), header.number());
        for (var row = lines.next(); row.isPresent(); row = lines.next()) {
            if (!row.get().isBlank()) {
                records.add(row.get());
            }
            if (records.size() > MOST_ROWS + 1) {
                return new Table.Unreadable("The file has more than 20,000 rows. Split it into several.");
            }
        }
        return records.isEmpty()
                ? new Table.Unreadable("The file is empty. Its first line must name the columns.")
                : table(records.getFirst(), records.subList(1, records.size()), separator, doubt);
    }

    private static Table table(Delimited header, List<Delimited> rows, Separator separator, Optional<String> doubt) {
        var columns = header.cells().stream().map(String::strip).toList();
        columns = columns.subList(0, filled(columns));
        if (columns.size() > MOST_COLUMNS) {
            return new Table.Unreadable("The header names %s columns; %s are the most. Take out those that no row uses."
                    .formatted(columns.size(), MOST_COLUMNS));
        }
        var width = columns.size();
        var wide = rows.stream().filter(row -> filled(row.cells()) > width).toList();
        if (!wide.isEmpty()) {
            return tooWide(wide, width, separator);
        }
        for (var at = 0; at < width; at++) {
            var nameless = nameless(columns, rows, at);
            if (nameless.isPresent()) {
                return nameless.get();
            }
        }
        var named = columns;
        var swallowed = new SwallowedRows(columns, rows, separator);
        return new Table.Rows(
                named.stream().filter(column -> !column.isEmpty()).toList(),
                rows.stream().map(row -> row(named, row)).toList(),
                Stream.concat(doubt.stream(), rows.stream().flatMap(row -> swallowed.doubt(row).stream()))
                        .limit(MOST_LINES_NAMED)
                        .toList(),
                separator == Separator.SEMICOLON);
    }

    /** A column without a name is passed over while nothing stands in it. */
    private static Optional<Table> nameless(List<String> columns, List<Delimited> rows, int at) {
        return columns.get(at).isEmpty()
                ? rows.stream()
                        .filter(row ->
                                at < row.cells().size() && !row.cells().get(at).isBlank())
                        .findFirst()
                        .map(row -> new Table.Unreadable(
                                "Line %s has something in column %s, which the header does not name. Name it, or start its name with # to have it passed over."
                                        .formatted(row.line(), at + 1)))
                : Optional.empty();
    }

    private static Table tooWide(List<Delimited> wide, int width, Separator separator) {
        var first = wide.getFirst();
        var others = wide.stream()
                .skip(1)
                .limit(MOST_LINES_NAMED)
                .map(row -> String.valueOf(row.line()))
                .collect(Collectors.joining(", "));
        return new Table.Unreadable(
                "Line %s has %s cells, but the header names %s columns. A %s inside a cell needs quotation marks around it.%s"
                        .formatted(
                                first.line(),
                                filled(first.cells()),
                                width,
                                separator.word(),
                                others.isEmpty() ? "" : " So have lines " + others + "."));
    }

    /** How many cells there are up to the last one that is not blank. */
    private static int filled(List<String> cells) {
        var filled = cells.size();
        while (filled > 0 && cells.get(filled - 1).isBlank()) {
            filled--;
        }
        return filled;
    }

    private static Row row(List<String> columns, Delimited record) {
        var cells = new LinkedHashMap<String, String>();
        var filled = filled(record.cells());
        for (var i = 0; i < filled; i++) {
            if (!record.cells().get(i).isBlank()) {
                cells.put(columns.get(i), record.cells().get(i).strip());
            }
        }
        return new Row(record.line(), cells);
    }

    /** A line of the text, without its end. */
    private record TextLine(int from, int to, long number) {

        TextLine next(String text) {
            var start = to + (text.startsWith("\r\n", to) ? 2 : 1);
            if (start >= text.length()) {
                return new TextLine(text.length(), text.length(), number + 1);
            }
            var end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            return new TextLine(start, end, number + 1);
        }
    }

    /** The first line with anything on it. */
    private static TextLine firstLine(String text) {
        var line = new TextLine(-1, -1, 0).next(text);
        while (line.from() < text.length()
                && text.substring(line.from(), line.to()).isBlank()) {
            line = line.next(text);
        }
        return line;
    }
}
