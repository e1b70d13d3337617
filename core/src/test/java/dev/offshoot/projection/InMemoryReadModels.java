package dev.offshoot.projection;

import dev.offshoot.execution.InMemoryStreams;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.StreamId;
import dev.offshoot.stream.Subjects;
import dev.offshoot.time.AsOf;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Lines folded anew from the log whenever they are asked for. */
public record InMemoryReadModels<E extends Event, L>(
        InMemoryStreams streams, String category, Class<E> events, StreamProjection<E, L> streamProjection)
        implements ReadModels<L> {

    @Override
    public Optional<ReadModel<L>> of(StreamId stream, AsOf asOf) {
        return streamProjection.at(asOf, streams.of(stream), events);
    }

    @Override
    public List<ReadModel<L>> within(String key, AsOf asOf) {
        return all(asOf).stream()
                .filter(line -> line.stream().key().startsWith(key + "~"))
                .toList();
    }

    @Override
    public List<ReadModel<L>> of(Collection<StreamId> streams, AsOf asOf) {
        return all(asOf).stream()
                .filter(line -> streams.contains(line.stream()))
                .toList();
    }

    @Override
    public List<ReadModel<L>> about(Collection<StreamId> things, AsOf asOf) {
        return all(asOf).stream()
                .filter(line -> !things.contains(line.stream()))
                .filter(line -> Subjects.of(line.stream()).stream().anyMatch(things::contains))
                .toList();
    }

    @Override
    public ReadModelPage<L> page(AsOf asOf, Optional<String> after, int most) {
        var rest = all(asOf).stream()
                .filter(line -> line.stream().key().compareTo(after.orElse("")) > 0)
                .toList();
        var page = rest.subList(0, Math.min(most, rest.size()));
        return new ReadModelPage<>(
                page, rest.size() > most ? Optional.of(page.getLast().stream().key()) : Optional.empty());
    }

    /** Every line there is, in the order of keys. */
    public List<ReadModel<L>> all(AsOf asOf) {
        return streams.all().stream()
                .filter(stream -> stream.category().equals(category))
                .flatMap(stream -> of(stream, asOf).stream())
                .toList();
    }
}
