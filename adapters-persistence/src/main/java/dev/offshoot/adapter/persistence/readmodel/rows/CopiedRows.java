package dev.offshoot.adapter.persistence.readmodel.rows;

import dev.offshoot.adapter.persistence.log.codec.Json;
import dev.offshoot.adapter.persistence.readmodel.table.Column;
import dev.offshoot.adapter.persistence.readmodel.table.ReadTable;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;

/** Rows of one table as COPY reads them, for many at once; none of them may be there yet. */
public final class CopiedRows<R> {

    private static final char BETWEEN = '\t';
    private static final char END = '\n';
    private static final String ABSENT = "\\N";

    private final ReadTable<R> table;
    private final List<Column<R>> columns;
    private final Function<R, ?> body;
    private final Json json;
    private final DataSource database;
    private final String copy;

    public CopiedRows(ReadTable<R> table, Function<R, ?> body, String schema, Json json, DataSource database) {
        this.table = table;
        this.columns = table.all().toList();
        this.body = body;
        this.json = json;
        this.database = database;
        var names = Stream.concat(
                        columns.stream().map(column -> "\"" + column.name() + "\""),
                        table.keepsBody() ? Stream.of("body") : Stream.empty())
                .collect(Collectors.joining(", "));
        this.copy = "copy %s.%s (%s) from stdin".formatted(schema, table.name(), names);
    }

    /** Adds a row as one line; reads and writes nothing, on any thread. */
    public void append(R row, StringBuilder lines) {
        for (var n = 0; n < columns.size(); n++) {
            if (n > 0) {
                lines.append(BETWEEN);
            }
            var column = columns.get(n);
            column.of(row)
                    .ifPresentOrElse(value -> escape(text(column.name(), value), lines), () -> lines.append(ABSENT));
        }
        if (table.keepsBody()) {
            lines.append(BETWEEN);
            escape(json.write(body.apply(row), table.lines()), lines);
        }
        lines.append(END);
    }

    private static String text(String column, Object value) {
        return switch (value) {
            case String text -> text;
            case Number _, Boolean _, LocalDate _, Instant _ -> value.toString();
            case List<?> many ->
                many.stream().map(each -> quoted(text(column, each))).collect(Collectors.joining(",", "{", "}"));
            default ->
                throw new IllegalArgumentException("column %s holds a %s, which is no text, number, day or instant"
                        .formatted(column, value.getClass().getSimpleName()));
        };
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static void escape(String text, StringBuilder lines) {
        for (var n = 0; n < text.length(); n++) {
            var character = text.charAt(n);
            switch (character) {
                case '\\' -> lines.append("\\\\");
                case '\t' -> lines.append("\\t");
                case '\n' -> lines.append("\\n");
                case '\r' -> lines.append("\\r");
                default -> lines.append(character);
            }
        }
    }

    /** Writes lines in the transaction of the caller. */
    public void copy(String lines) {
        var connection = DataSourceUtils.getConnection(database);
        try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy, new StringReader(lines));
        } catch (SQLException refused) {
            throw new SQLStateSQLExceptionTranslator().translate("copy rows into " + table.name(), copy, refused);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }
}
