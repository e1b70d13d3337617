package dev.offshoot.adapter.persistence.readmodel.told;

import dev.offshoot.adapter.persistence.readmodel.table.DatedTable;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.projection.ReadModelPage;
import dev.offshoot.projection.ReadModels;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The lines of one category: which there are is read from its table, each is told from its stream. */
public final class ToldReadModels<L> implements ReadModels<L> {

    private final DatedTable<?, L, ?> table;
    private final ToldStreams streams;
    private final JdbcClient jdbc;

    public ToldReadModels(DatedTable<?, L, ?> table, ToldStreams streams, JdbcClient jdbc) {
        this.table = table;
        this.streams = streams;
        this.jdbc = jdbc;
    }

    @Override
    public Optional<ReadModel<L>> of(StreamId stream, AsOf asOf) {
        return of(List.of(stream), asOf).stream().findFirst();
    }

    @Override
    public List<ReadModel<L>> of(Collection<StreamId> asked, AsOf asOf) {
        return inOrder(streams.lines(
                asked.stream()
                        .filter(stream -> stream.category().equals(table.category()))
                        .toList(),
                asOf));
    }

    @Override
    public List<ReadModel<L>> within(String key, AsOf asOf) {
        return inOrder(streams.lines(streams.log().index().headsWithin(table.category(), key), asOf));
    }

    @Override
    public List<ReadModel<L>> about(Collection<StreamId> things, AsOf asOf) {
        return of(streams.log().index().about(things), asOf);
    }

    @Override
    public ReadModelPage<L> page(AsOf asOf, Optional<String> after, int most) {
        var found = jdbc.sql("select key from readmodel.%s t where %s and key > :after order by key limit :most"
                        .formatted(table.name(), DatedTable.holds("t", asOf)))
                .params(DatedTable.parameters(asOf))
                .param("after", after.orElse(""))
                .param("most", most + 1L)
                .query((row, _) -> new StreamId(table.category(), row.getString("key")))
                .list();
        var shown = found.subList(0, Math.min(most, found.size()));
        return new ReadModelPage<>(
                of(shown, asOf),
                found.size() > most ? Optional.of(shown.getLast().key()) : Optional.empty());
    }

    private List<ReadModel<L>> inOrder(Map<StreamId, ReadModel<?>> lines) {
        return lines.values().stream()
                .map(this::mine)
                .sorted(Comparator.comparing(line -> line.stream().key()))
                .toList();
    }

    /** A line of this category, which therefore has this body. */
    @SuppressWarnings("unchecked")
    public ReadModel<L> mine(ReadModel<?> line) {
        if (!line.stream().category().equals(table.category())) {
            throw new IllegalArgumentException("%s is no %s".formatted(line.stream(), table.category()));
        }
        return (ReadModel<L>) line;
    }
}
