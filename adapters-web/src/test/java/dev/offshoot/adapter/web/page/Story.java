package dev.offshoot.adapter.web.page;

import dev.offshoot.OffshootContexts;
import dev.offshoot.access.Member;
import dev.offshoot.chronicle.port.out.ChronicleLog;
import dev.offshoot.chronicle.projection.ChronicleJournal;
import dev.offshoot.chronicle.view.ChronicleLine;
import dev.offshoot.chronicle.view.LastNews;
import dev.offshoot.desk.Context;
import dev.offshoot.desk.FrontDesk;
import dev.offshoot.desk.TakeCommands;
import dev.offshoot.intake.Action;
import dev.offshoot.intake.Asking;
import dev.offshoot.kernel.AsAt;
import dev.offshoot.kernel.Event;
import dev.offshoot.kernel.EventCorrected;
import dev.offshoot.kernel.InMemoryStreams;
import dev.offshoot.kernel.Line;
import dev.offshoot.kernel.Lines;
import dev.offshoot.kernel.Outcome;
import dev.offshoot.kernel.Recorded;
import dev.offshoot.kernel.StreamId;
import dev.offshoot.kernel.Subjects;
import dev.offshoot.portfolio.port.out.LatestNews;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;

/** Tells a history through the actions themselves, and reads it back as pages do. */
public final class Story implements ChronicleLog {

    /** The clock of the story, set by {@link Story#on}. */
    static final class StoryClock extends Clock {

        private volatile Instant now = Instant.parse("2024-01-01T12:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private final StoryClock clock = new StoryClock();
    private final InMemoryStreams streams = new InMemoryStreams(OffshootContexts.families());
    private final TakeCommands desk = FrontDesk.of(OffshootContexts.ALL, streams, streams);
    private final TreeSet<StreamId> known = new TreeSet<>(Comparator.comparing(StreamId::toString));

    public Clock clock() {
        return clock;
    }

    public InMemoryStreams streams() {
        return streams;
    }

    /** From now on it is this day. */
    public Story on(String day) {
        clock.now = LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC);
        return this;
    }

    /** Records what an action says; a refusal is a fault of the story. */
    public Story tell(String action, String... namesAndValues) {
        return by("ada", action, namesAndValues);
    }

    /** The same, by somebody else. */
    public Story by(String actor, String action, String... namesAndValues) {
        var raw = new HashMap<String, List<String>>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            raw.put(namesAndValues[i], namesAndValues[i + 1].lines().toList());
        }
        var asker = new Asking.Asker(actor, clock.instant(), ZoneOffset.UTC);
        return switch (Asking.of(named(action), raw, asker, OptionalLong.empty(), streams)) {
            case Asking.Flawed(var flaws) -> throw new AssertionError(action + ": " + flaws);
            case Asking.Ready(var asked) -> {
                switch (desk.take(new Member(actor, actor, false), asked)) {
                    case Outcome.Done done -> known.add(done.stream());
                    case Outcome.Refused refused ->
                        throw new AssertionError(
                                action + ": " + refused.rejection().reason().message());
                    case Outcome.Moved moved -> throw new AssertionError(action + " moved to " + moved.version());
                }
                yield this;
            }
        };
    }

    private static Action named(String name) {
        return OffshootContexts.ALL.stream()
                .flatMap(c -> c.actions().stream())
                .filter(a -> a.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no action " + name));
    }

    public <E extends Event, L> Lines<L> lines(Context<?, ?, E, ?, L> context) {
        var category = context.place().category();
        return new Lines<>() {
            @Override
            public Optional<Line<L>> of(StreamId stream, AsAt asAt) {
                return context.fold()
                        .at(asAt, streams.of(stream), context.family().events());
            }

            @Override
            public List<Line<L>> within(String key, AsAt asAt) {
                return all(asAt).stream()
                        .filter(l -> l.stream().key().startsWith(key + "~"))
                        .toList();
            }

            @Override
            public List<Line<L>> all(AsAt asAt) {
                return known.stream()
                        .filter(s -> s.category().equals(category))
                        .flatMap(s -> of(s, asAt).stream())
                        .toList();
            }
        };
    }

    @Override
    public List<Recorded<? extends Event>> about(StreamId subject, AsAt asAt, OptionalLong before, int limit) {
        return known.stream()
                .filter(s -> Subjects.of(s).contains(subject))
                .flatMap(s -> asAt.of(streams.of(s)).stream())
                .filter(e -> before.isEmpty() || e.position() < before.getAsLong())
                .sorted(Comparator.<Recorded<? extends Event>>comparingLong(Recorded::position)
                        .reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public List<Recorded<? extends Event>> corrections(Collection<StreamId> of) {
        return of.stream()
                .flatMap(s -> streams.of(s).stream())
                .filter(e -> e.event() instanceof EventCorrected)
                .toList();
    }

    @Override
    public Map<StreamId, Recorded<? extends Event>> latest(Collection<StreamId> subjects) {
        var latest = new HashMap<StreamId, Recorded<? extends Event>>();
        for (var subject : subjects) {
            LastNews.of(lines(subject, AsAt.NOW))
                    .ifPresent(line ->
                            latest.put(subject, streams.of(line.stream()).get((int) line.version())));
        }
        return latest;
    }

    public LatestNews news() {
        return (subject, asAt) -> LastNews.day(lines(subject, asAt));
    }

    private List<ChronicleLine> lines(StreamId subject, AsAt asAt) {
        return known.stream()
                .filter(s -> Subjects.of(s).contains(subject))
                .flatMap(s -> asAt.knownOf(streams.of(s)).stream())
                .filter(e -> asAt.was().map(e::happenedBy).orElse(true))
                .flatMap(e -> new ChronicleJournal().lines(e).stream())
                .filter(line -> line.subject().equals(subject))
                .toList();
    }
}
