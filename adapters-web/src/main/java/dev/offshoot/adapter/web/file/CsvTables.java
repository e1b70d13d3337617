package dev.offshoot.adapter.web.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.offshoot.importing.port.out.Tables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Reads comma-separated values (RFC 4180) in UTF-8, with a header. */
public final class CsvTables implements Tables {

    /** More rows than this are refused: an import is one transaction. */
    public static final int MOST_ROWS = 20_000;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Override
    public Table read(byte[] content) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new Table.Unreadable(
                    "The file is not in UTF-8. In Excel, save it as “CSV UTF-8 (comma delimited)” and upload that.");
        }
        try {
            return table(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CsvParseException malformed) {
            return new Table.Unreadable("The file is not comma-separated values: " + malformed.getMessage()
                    + ". Check the quotation marks near that line.");
        }
    }

    private static Table table(String text) {
        var records = new ArrayList<CsvRecord>();
        try (var reader = CsvReader.builder()
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE) // told below, in our words
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (var row : reader) {
                records.add(row);
                if (records.size() > MOST_ROWS + 1) {
                    return new Table.Unreadable(
                            "The file has more than %,d rows. Split it into several.".formatted(MOST_ROWS));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (records.isEmpty()) {
            return new Table.Unreadable("The file is empty. Its first line must name the columns.");
        }
        var columns = records.getFirst().getFields().stream().map(String::strip).toList();
        var rows = new ArrayList<Row>();
        for (var fields : records.subList(1, records.size())) {
            if (fields.getFieldCount() > columns.size()) {
                return new Table.Unreadable(
                        "Line %d has %d cells, but the header names %d columns. A comma inside a cell needs quotation marks around it."
                                .formatted(fields.getStartingLineNumber(), fields.getFieldCount(), columns.size()));
            }
            rows.add(row(columns, fields));
        }
        return new Table.Rows(columns, rows);
    }

    private static Row row(List<String> columns, CsvRecord fields) {
        var cells = new LinkedHashMap<String, String>();
        for (var i = 0; i < fields.getFieldCount(); i++) {
            if (!fields.getField(i).isBlank()) {
                cells.put(columns.get(i), fields.getField(i).strip());
            }
        }
        return new Row(fields.getStartingLineNumber(), cells);
    }
}
