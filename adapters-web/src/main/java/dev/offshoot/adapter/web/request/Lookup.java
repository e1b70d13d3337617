package dev.offshoot.adapter.web.request;

import dev.offshoot.projection.ReadModel;
import dev.offshoot.projection.ReadModels;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;

/** Looks up what a question is about. */
public final class Lookup {

    private Lookup() {}

    /** The line of a stream, which must be there. */
    public static <L> ReadModel<L> line(ReadModels<L> lines, String category, String key, AsOf asOf) {
        if (!StreamId.isKey(key)) {
            throw Query.missing(category, key);
        }
        var stream = new StreamId(category, key);
        return lines.of(stream, asOf)
                .orElseThrow(() -> !asOf.isNow() && lines.of(stream, AsOf.NOW).isPresent()
                        ? Query.notYet(category, key)
                        : Query.missing(category, key));
    }
}
