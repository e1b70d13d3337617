package dev.offshoot.adapter.web.api.response;

import dev.offshoot.adapter.web.request.Lookup;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.projection.ReadModels;
import dev.offshoot.time.AsOf;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;

/** The answer about one thing: with the version of its stream as its tag, or that there is no such thing. */
public final class Found {

    private Found() {}

    public static <L, R> ResponseEntity<R> one(
            ReadModels<L> lines, String category, String key, AsOf asOf, Function<ReadModel<L>, R> response) {
        return one(Lookup.line(lines, category, key, asOf), response);
    }

    public static <L, R> ResponseEntity<R> one(ReadModel<L> line, Function<ReadModel<L>, R> response) {
        return ResponseEntity.ok().eTag("\"" + line.version() + "\"").body(response.apply(line));
    }

    /**
     * The answer about one thing, some of which other streams or the day tell: its tag says the version, and after a
     * full stop what is answered, in short, and the same in every process.
     */
    public static <L, R extends Record> ResponseEntity<R> told(ReadModel<L> line, Function<ReadModel<L>, R> response) {
        var answer = response.apply(line);
        var digest = Integer.toHexString(answer.toString().hashCode());
        var tag = "\"%s.%s\"".formatted(line.version(), digest);
        return ResponseEntity.ok().eTag(tag).body(answer);
    }
}
