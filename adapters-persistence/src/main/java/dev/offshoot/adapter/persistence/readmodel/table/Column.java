package dev.offshoot.adapter.persistence.readmodel.table;

import java.util.Optional;
import java.util.function.Function;

/**
 * A column beside the body of a line, to filter and sort by.
 *
 * @param type in SQL: text, integer, bigint, boolean, date, timestamptz, text[]
 * @param value of a line; an empty Optional is stored as null
 */
public record Column<R>(String name, String type, Function<R, ?> value) {

    public Optional<?> of(R row) {
        var found = value.apply(row);
        return found instanceof Optional<?> optional ? optional : Optional.of(found);
    }
}
