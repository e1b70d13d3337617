package dev.offshoot.adapter.persistence.readmodel.rows;

import dev.offshoot.adapter.persistence.log.codec.Json;
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

    private static final String ABSENT = "\\N";

    private final ReadTable<R> table;
    private final Function<R, ?> body;
    private final Json json;
    private final DataSource database;
    private final String copy;

    public CopiedRows(ReadTable<R> table, Function<R, ?> body, String schema, Json json, DataSource database) {
        this.table = table;
        this.body = body;
        this.json = json;
        this.database = database;
        var columns = Stream.concat(
                        table.all().map(column -> "\"" + column.name() + "\""),
                        table.keepsBody() ? Stream.of("body") : Stream.empty())
                .collect(Collectors.joining(", "));
        this.copy = "copy %s.%s (%s) from stdin".formatted(schema, table.name(), columns);
    }

    /** A row as one line; reads and writes nothing, on any thread. */
    public String line(R row) {
        return Stream.concat(
                        table.all()
                                .map(column -> column.of(row)
                                        .<String>map(value -> escaped(text(column.name(), value)))
                                        .orElse(ABSENT)),
                        table.keepsBody()
                                ? Stream.of(escaped(json.write(body.apply(row), table.lines())))
                                : Stream.empty())
                .collect(Collectors.joining("\t", "", "\n"));
    }

    private static String text(String column, Object value) {
        return switch (value) {
            case String text -> text;
            case Number _, Boolean _, LocalDate _, Instant _ -> value.toString();
            case List<?> many ->
                many.stream()
                        .map(each -> "\"%s\"".formatted(text(column, each).replaceAll("([\\\\\"])", "\\\\$1")))
                        .collect(Collectors.joining(",", "{", "}"));
            default ->
                throw new IllegalArgumentException("column %s holds a %s, which is no text, number, day or instant"
                        .formatted(column, value.getClass().getSimpleName()));
        };
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
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
