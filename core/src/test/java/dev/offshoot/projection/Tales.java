package dev.offshoot.projection;

import dev.offshoot.counter.CounterEvent.Cause;
import dev.offshoot.counter.CounterEvent.CounterRaised;
import dev.offshoot.counter.CounterEvent.CounterStarted;
import dev.offshoot.counter.CounterId;
import dev.offshoot.date.PartialDate;
import dev.offshoot.provenance.KnownSince;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventCorrected;
import dev.offshoot.stream.EventMetadata;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Streams of counters to try laws on. */
public final class Tales {

    public static final StreamId STREAM = new StreamId("counter", "tale");
    public static final Instant BEGIN = Instant.parse("2026-01-01T12:00:00Z");
    private static final CounterId COUNTER = new CounterId("tale");

    private Tales() {}

    public static Event started() {
        return new CounterStarted(COUNTER, "Tale", List.of());
    }

    public static Event raised(int by) {
        return new CounterRaised(COUNTER, by, Optional.empty(), new Cause.Unsaid());
    }

    public static Event corrected(long version) {
        return new EventCorrected(version, "a slip", Optional.empty());
    }

    public static Event corrected(long version, Event instead) {
        return new EventCorrected(version, "a slip", Optional.of(instead));
    }

    /** One event a day, occurred when recorded. */
    public static List<RecordedEvent<? extends Event>> told(Event... events) {
        var stream = new ArrayList<RecordedEvent<? extends Event>>();
        for (var event : events) {
            var day = LocalDate.of(2026, 1, 1).plusDays(stream.size());
            stream.add(recorded(stream.size(), EventMetadata.of(PartialDate.on(day), "ada"), event));
        }
        return stream;
    }

    public static <E extends Event> RecordedEvent<E> recorded(int version, EventMetadata metadata, E event) {
        return RecordedEvent.in(
                ZoneOffset.UTC, STREAM, version, version, BEGIN.plusSeconds(86400L * version), metadata, event);
    }

    /** Some stream: late news, claims of earlier knowledge, corrections of events and of corrections. */
    public static List<RecordedEvent<? extends Event>> some(Random chance) {
        var stream = new ArrayList<RecordedEvent<? extends Event>>();
        var length = 1 + chance.nextInt(15);
        for (var version = 0; version < length; version++) {
            var occurred = LocalDate.of(2026, 1, 1).plusDays(version - chance.nextInt(30));
            var metadata = EventMetadata.of(PartialDate.on(occurred), "ada");
            stream.add(recorded(
                    version,
                    chance.nextInt(3) == 0
                            ? metadata.knownSince(new KnownSince(occurred.plusDays(chance.nextInt(3)), "a report"))
                            : metadata,
                    someEvent(chance, version)));
        }
        return stream;
    }

    private static Event someEvent(Random chance, int version) {
        if (version == 0) {
            return started();
        }
        return switch (chance.nextInt(5)) {
            case 0 -> corrected(chance.nextInt(version));
            case 1 -> corrected(chance.nextInt(version), raised(chance.nextInt(100)));
            default -> raised(chance.nextInt(100));
        };
    }
}
