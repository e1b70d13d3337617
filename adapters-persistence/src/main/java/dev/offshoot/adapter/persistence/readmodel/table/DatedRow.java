package dev.offshoot.adapter.persistence.readmodel.table;

import dev.offshoot.projection.DatedLine;
import dev.offshoot.stream.StreamId;

/** What is kept of a stream where its line holds. */
public record DatedRow<R>(StreamId stream, DatedLine<R> line) {
    public R body() {
        return line.row();
    }
}
