package dev.offshoot.kernel;

import java.util.List;
import java.util.Optional;

/** Lines folded anew from the log whenever they are asked for. */
public record InMemoryReadModels<E extends Event, L>(
        InMemoryStreams streams, String category, Class<E> events, StreamProjection<E, L> fold) implements ReadModels<L> {

    @Override
    public Optional<ReadModel<L>> of(StreamId stream, AsOf asAt) {
        return fold.at(asAt, streams.of(stream), events);
    }

    @Override
    public List<ReadModel<L>> within(String key, AsOf asAt) {
        return all(asAt).stream()
                .filter(line -> line.stream().key().startsWith(key + "~"))
                .toList();
    }

    @Override
    public List<ReadModel<L>> all(AsOf asAt) {
        return streams.all().stream()
                .filter(stream -> stream.category().equals(category))
                .flatMap(stream -> of(stream, asAt).stream())
                .toList();
    }
}
