package dev.offshoot.projection.upkeep;

import java.util.List;

/**
 * In what the rows that pages read and rebuilt ones differ.
 *
 * @param tables how much, in the order of the tables
 * @param some the first of the rows
 */
public record RowComparison(List<Count> tables, List<Row> some) {
    public RowComparison {
        tables = List.copyOf(tables);
        some = List.copyOf(some);
    }

    /**
     * @param live how many rows only pages read
     * @param rebuilt how many rows only the rebuild made
     */
    public record Count(String table, long live, long rebuilt) {}

    /** A row that is in only one of the two. */
    public record Row(String table, Side side, String text) {}

    /** Where a row is. */
    public enum Side {
        LIVE,
        REBUILT
    }

    /** How many rows are in only one of the two. */
    public long differences() {
        return tables.stream()
                .mapToLong(count -> count.live() + count.rebuilt())
                .sum();
    }
}
