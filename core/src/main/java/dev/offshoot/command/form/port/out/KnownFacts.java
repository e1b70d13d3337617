package dev.offshoot.command.form.port.out;

import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which facts of files are in the log already; as committed at the time of asking. */
public interface KnownFacts {

    /**
     * The facts among these that were recorded, by their id; those that were corrected since among them, those of a
     * batch that was undone not.
     */
    Map<String, FoundFact> of(Collection<String> facts);

    /** Every event that a batch brought, in the order of the log. */
    List<RecordedEvent<? extends Event>> ofBatch(String batch);

    /** The streams that are named after one of these: the measures of an initiative, the adoptions of a site, … */
    Set<StreamId> belongingTo(Collection<StreamId> things);

    /** @param version the first version of the stream that the fact was recorded as */
    record FoundFact(String fact, StreamId stream, long version, String batch) {}
}
