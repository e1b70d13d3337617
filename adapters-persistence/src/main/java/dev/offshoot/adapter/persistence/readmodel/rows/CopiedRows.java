package dev.offshoot.adapter.persistence.readmodel.rows;

import dev.offshoot.adapter.persistence.log.codec.Json;
import dev.offshoot.adapter.persistence.readmodel.table.Column;
import dev.offshoot.adapter.persistence.readmodel.table.ReadTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
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

    private final ReadTable<R> table;
    private final List<Column<R>> columns;
    private final List<BinaryForm> forms;
    private final Function<R, ?> body;
    private final Json json;
    private final DataSource database;
    private final String copy;

    public CopiedRows(ReadTable<R> table, Function<R, ?> body, String schema, Json json, DataSource database) {
        this.table = table;
        this.columns = table.all().toList();
        this.forms =
                columns.stream().map(column -> BinaryForm.of(column.type())).toList();
        this.body = body;
        this.json = json;
        this.database = database;
        var names = Stream.concat(
                        columns.stream().map(column -> "\"" + column.name() + "\""),
                        table.keepsBody() ? Stream.of("body") : Stream.empty())
                .collect(Collectors.joining(", "));
        this.copy = "copy %s.%s (%s) from stdin (format binary)".formatted(schema, table.name(), names);
    }

    /**
     * Adds a row; reads and writes nothing, on any thread.
     *
     * @throws RuntimeException where a value cannot stand in its column
     */
    public void append(R row, CopiedBytes rows) {
        rows.row(columns.size() + (table.keepsBody() ? 1 : 0));
        for (var n = 0; n < columns.size(); n++) {
            var form = forms.get(n);
            columns.get(n).of(row).ifPresentOrElse(value -> form.write(value, rows), rows::absent);
        }
        if (table.keepsBody()) {
            rows.text(json.write(body.apply(row), table.lines()));
        }
    }

    /** Writes rows in the transaction of the caller. */
    public void copy(CopiedBytes rows) {
        var connection = DataSourceUtils.getConnection(database);
        try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy, rows.whole());
        } catch (SQLException refused) {
            throw new SQLStateSQLExceptionTranslator().translate("copy rows into " + table.name(), copy, refused);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }
}
