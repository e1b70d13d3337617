package dev.offshoot.stream;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is in the log, as committed at the time of asking. */
public interface History {

    /**
     * All events of a stream as they were recorded, corrections and corrected alike, each at the index of its version;
     * empty if there is none.
     *
     * @throws Unreadable where one of them cannot be read, unless a correction takes it back or replaces it: then it is
     *     {@link Illegible}
     */
    List<RecordedEvent<? extends Event>> of(StreamId stream);

    /**
     * The same history for whoever corrects an entry of a stream. Where that entry cannot be read, those of its stream
     * that cannot are {@link Illegible} there; elsewhere they keep it from being read.
     */
    default History toCorrect(StreamId stream, long version) {
        return this;
    }

    /**
     * The same history for whoever only tells of it: what cannot be read is {@link Illegible}, and a stream with a gap ends
     * before that.
     */
    default History legible() {
        return this;
    }

    /** A stream as far as it can be read. */
    default List<RecordedEvent<? extends Event>> beginning(StreamId stream) {
        try {
            return of(stream);
        } catch (Unreadable end) {
            return toCorrect(stream, end.version()).of(stream).stream()
                    .filter(recorded -> recorded.version() < end.version())
                    .toList();
        }
    }

    /** Several streams at once; one that holds nothing is there with no events. */
    default Map<StreamId, List<RecordedEvent<? extends Event>>> ofAll(Collection<StreamId> streams) {
        var found = new HashMap<StreamId, List<RecordedEvent<? extends Event>>>();
        streams.forEach(stream -> found.computeIfAbsent(stream, this::of));
        return found;
    }

    /** The streams of a category that belong to another: those whose key begins with its key and a tilde. */
    default List<StreamId> within(String category, String key) {
        throw new UnsupportedOperationException("keeps no list of its streams");
    }

    /** The streams that are about a thing and would be left without it: all of an initiative, the adoptions of a site. */
    default List<StreamId> about(StreamId thing) {
        throw new UnsupportedOperationException("keeps no list of its streams");
    }

    /** The streams that name one of some things in what they tell, and perhaps others. */
    default List<StreamId> mightMention(Collection<StreamId> things) {
        throw new UnsupportedOperationException("keeps no list of what is named");
    }

    /** The streams about any of these, other than themselves. */
    default Set<StreamId> about(Collection<StreamId> things) {
        var found = new HashSet<StreamId>();
        things.forEach(thing -> found.addAll(about(thing)));
        found.removeAll(things);
        return found;
    }

    /** The stream that alone holds a key, if one does. */
    default Optional<StreamId> holder(UniqueKey key) {
        return Optional.ofNullable(held(key.kind()).get(key.value()));
    }

    /** All that is held of a kind, and the stream that holds it. */
    default Map<String, StreamId> held(String kind) {
        throw new UnsupportedOperationException("keeps no list of what is held");
    }

    /** Whether a stream is there, and how it stands. */
    Optional<StreamHead> standing(StreamId stream);

    /**
     * How a stream stands.
     *
     * @param illustrative whether what it tells is made up for show
     * @param ended since when and how it is over, if it is
     */
    record StreamHead(long version, boolean illustrative, Optional<Ended> ended) {}
}
