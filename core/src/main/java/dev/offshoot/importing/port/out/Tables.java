package dev.offshoot.importing.port.out;

import java.util.List;
import java.util.Map;

/** Reads the rows of a file. */
public interface Tables {

    Table read(byte[] content);

    /** A file as rows, or what keeps it from being read. */
    sealed interface Table {

        /**
         * @param doubts what had to be assumed to read it, which its sender should look at
         * @param semicolons whether its cells are set apart as where decimals follow a comma
         */
        record Rows(List<String> columns, List<Row> rows, List<String> doubts, boolean semicolons) implements Table {
            public Rows {
                columns = List.copyOf(columns);
                rows = List.copyOf(rows);
                doubts = List.copyOf(doubts);
            }

            public Rows(List<String> columns, List<Row> rows) {
                this(columns, rows, List.of(), false);
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
