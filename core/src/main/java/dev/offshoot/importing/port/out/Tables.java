package dev.offshoot.importing.port.out;

import java.util.List;
import java.util.Map;

/** Reads the rows of a file. */
public interface Tables {

    Table read(byte[] content);

    /** A file as rows, or what keeps it from being read. */
    sealed interface Table {

        record Rows(List<String> columns, List<Row> rows) implements Table {
            public Rows {
                columns = List.copyOf(columns);
                rows = List.copyOf(rows);
            }
        }

        record Unreadable(String message) implements Table {}
    }

    /**
     * One row.
     *
     * @param line the line of the file on which it starts, from 1
     * @param cells what stands under each column, blank cells left out
     */
    record Row(long line, Map<String, String> cells) {
        public Row {
            cells = Map.copyOf(cells);
        }
    }
}
