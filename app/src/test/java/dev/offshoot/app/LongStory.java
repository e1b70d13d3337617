package dev.offshoot.app;

import dev.offshoot.adapter.persistence.TestStore;
import dev.offshoot.adapter.persistence.log.codec.MetadataText;
import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.event.CharterEvent.InitiativeChartered;
import dev.offshoot.initiative.event.OversightEvent.GateConvened;
import dev.offshoot.initiative.event.OversightEvent.GateDecided;
import dev.offshoot.initiative.event.oversight.GateDecision;
import dev.offshoot.initiative.event.oversight.GateId;
import dev.offshoot.provenance.KnownSince;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventMetadata;
import dev.offshoot.stream.StreamId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/**
 * An initiative whose gates were convened and decided, known and entered each in an order of chance, as a file from a tracker
 * brings them: half of its entries claim a day since when they were known.
 */
final class LongStory {

    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
    private static final int DAYS = 4_000;

    private final TestStore store;
    private final StreamId stream;
    private final Random random;
    private long next = 0;

    LongStory(TestStore store, String key, Random random) {
        this.store = store;
        this.stream = new StreamId("initiative", key);
        this.random = random;
    }

    StreamId stream() {
        return stream;
    }

    /** How many of its entries are in the log. */
    long length() {
        return next;
    }

    private record Entry(Event event, EventMetadata metadata) {}

    LongStory chartered() {
        append(List.of(new Entry(
                new InitiativeChartered(
                        "Story " + stream.key(),
                        "Pathway",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                EventMetadata.of(PartialDate.on(FIRST), "ada"))));
        return this;
    }

    /** Two entries for each gate, all in one transaction. */
    LongStory gates(int many) {
        var entries = new ArrayList<Entry>();
        for (var n = 0; n < many; n++) {
            var gate = new GateId("g" + (next + n));
            var day = FIRST.plusDays(random.nextInt(DAYS));
            entries.add(new Entry(new GateConvened(gate, "Gate", Optional.of(PartialDate.on(day))), metadata(day)));
            entries.add(
                    new Entry(new GateDecided(gate, "Gate", GateDecision.HOLD, List.of(), "the board"), metadata(day)));
        }
        append(entries);
        return this;
    }

    private EventMetadata metadata(LocalDate day) {
        var metadata = EventMetadata.of(PartialDate.on(day), "ada");
        return random.nextBoolean()
                ? metadata
                : metadata.knownSince(new KnownSince(day.plusDays(random.nextInt(DAYS / 4)), "the minutes"));
    }

    private void append(List<Entry> entries) {
        var rows = new ArrayList<Object[]>();
        for (var entry : entries) {
            var type = store.codec.types().of(entry.event().getClass());
            rows.add(new Object[] {
                stream.toString(),
                next + rows.size(),
                stream.category(),
                type.name(),
                type.revision(),
                store.codec.write(entry.event()),
                store.codec.write(MetadataText.write(entry.metadata())),
                UUID.randomUUID()
            });
        }
        store.inTransaction(() -> store.jdbc.batchUpdate(
                "insert into event (stream, version, category, type, revision, recorded, payload, metadata, event_id)"
                        + " values (?, ?, ?, ?, ?, date_trunc('milliseconds', now()), ?::json, ?::json, ?)",
                rows));
        next += rows.size();
    }
}
