package dev.offshoot.adapter.persistence.readmodel.chronicle;

import dev.offshoot.adapter.persistence.readmodel.live.JdbcReadModels;
import dev.offshoot.chronicle.port.out.ThingTitles;
import dev.offshoot.chronicle.view.ThingTitle;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads titles from the lines of several tables in one statement; those of the past from their streams. */
public final class JdbcThingTitles implements ThingTitles {

    private final JdbcClient jdbc;
    private final Map<String, Source<?>> byCategory;

    /** Where the titles of a category come from. */
    public record Source<L>(JdbcReadModels<?, L> lines, Function<L, ThingTitle> title) {

        private String sql(String category) {
            return lines.selecting("where l.key = any(string_to_array(:%s, ','))".formatted(category));
        }

        private Optional<ThingTitle> then(StreamId stream, AsOf asOf) {
            return lines.naming(stream, asOf).map(line -> title.apply(line.body()));
        }

        private ThingTitle read(ResultSet row) throws SQLException {
            return title.apply(lines.read(row).body());
        }
    }

    /** @param byCategory the tables are called as the categories */
    public JdbcThingTitles(JdbcClient jdbc, Map<String, Source<?>> byCategory) {
        this.jdbc = jdbc;
        this.byCategory = Map.copyOf(byCategory);
    }

    @Override
    public Map<StreamId, ThingTitle> of(Collection<StreamId> streams, AsOf asOf) {
        return asOf.isNow() ? now(streams) : then(streams, asOf);
    }

    private Map<StreamId, ThingTitle> then(Collection<StreamId> streams, AsOf asOf) {
        var found = new HashMap<StreamId, ThingTitle>();
        streams.forEach(stream -> Optional.<Source<?>>ofNullable(byCategory.get(stream.category()))
                .flatMap(source -> source.then(stream, asOf))
                .ifPresent(title -> found.put(stream, title)));
        return found;
    }

    private Map<StreamId, ThingTitle> now(Collection<StreamId> streams) {
        var keys = streams.stream()
                .filter(stream -> byCategory.containsKey(stream.category()))
                .collect(Collectors.groupingBy(
                        StreamId::category, Collectors.mapping(StreamId::key, Collectors.joining(","))));
        var found = new HashMap<StreamId, ThingTitle>();
        if (!keys.isEmpty()) {
            jdbc.sql(keys.keySet().stream()
                            .map(category -> source(category).sql(category))
                            .collect(Collectors.joining(" union all ")))
                    .params(keys)
                    .query(row -> {
                        var category = row.getString("model");
                        found.put(
                                new StreamId(category, row.getString("key")),
                                source(category).read(row));
                    });
        }
        return found;
    }

    private Source<?> source(String category) {
        return Optional.<Source<?>>ofNullable(byCategory.get(category)).orElseThrow();
    }
}
