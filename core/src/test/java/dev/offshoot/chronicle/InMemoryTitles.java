package dev.offshoot.chronicle;

import dev.offshoot.chronicle.port.out.ThingTitles;
import dev.offshoot.chronicle.view.ThingTitle;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.projection.ReadModels;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Titles of streams, looked up one by one in what is kept of each category. */
public record InMemoryTitles(Map<String, BiFunction<StreamId, AsOf, Optional<ThingTitle>>> byCategory)
        implements ThingTitles {

    public static <L> BiFunction<StreamId, AsOf, Optional<ThingTitle>> in(
            ReadModels<L> lines, Function<L, ThingTitle> title) {
        return (stream, asOf) -> lines.naming(stream, asOf).map(ReadModel::body).map(title);
    }

    @Override
    public Map<StreamId, ThingTitle> of(Collection<StreamId> streams, AsOf asOf) {
        var found = new HashMap<StreamId, ThingTitle>();
        streams.forEach(stream -> byCategory
                .getOrDefault(stream.category(), (_, _) -> Optional.empty())
                .apply(stream, asOf)
                .ifPresent(title -> found.put(stream, title)));
        return found;
    }
}
