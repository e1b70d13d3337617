package dev.offshoot.decider;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.command.Command;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.command.CorrectionRejection;
import dev.offshoot.command.Rejection;
import dev.offshoot.command.StreamRejection;
import dev.offshoot.date.PartialDate;
import dev.offshoot.execution.DeciderRunner;
import dev.offshoot.execution.DeciderRunner.Verdict;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventMetadata;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;

/** Given a history, when something is asked, then this follows. Runs under the rules of every stream. */
public final class DeciderSpec<C extends Command, S, E extends Event, R extends Rejection> {

    /** The day on which every specification is played. */
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    public static final Instant NOW = TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC);

    private final StreamType<C, S, E, R> streamType;
    private final StreamId stream;

    private DeciderSpec(StreamType<C, S, E, R> streamType, StreamId stream) {
        this.streamType = streamType;
        this.stream = stream;
    }

    public static <C extends Command, S, E extends Event, R extends Rejection> DeciderSpec<C, S, E, R> of(
            StreamType<C, S, E, R> streamType, StreamId stream) {
        return new DeciderSpec<>(streamType, stream);
    }

    /** Nothing happened yet. */
    public Given givenNothing() {
        return new Given(List.of());
    }

    /** These happened, one a day, the last of them yesterday. */
    @SafeVarargs
    public final Given given(E... events) {
        var given = new Given(List.of());
        for (var i = 0; i < events.length; i++) {
            given = given.and(PartialDate.on(TODAY.minusDays(events.length - i)), events[i]);
        }
        return given;
    }

    /** A history, to which more may be added. */
    public final class Given {
        private final List<RecordedEvent<? extends Event>> history;

        private Given(List<RecordedEvent<? extends Event>> history) {
            this.history = history;
        }

        /** And then this was recorded, which occurred on its own date. */
        public Given and(String occurred, Event event) {
            return and(PartialDate.parse(occurred), event);
        }

        /** And then this was recorded by somebody. */
        public Given and(String occurred, Event event, String by) {
            return and(PartialDate.parse(occurred), event, by);
        }

        private Given and(PartialDate occurred, Event event) {
            return and(occurred, event, "ada");
        }

        private Given and(PartialDate occurred, Event event, String by) {
            var more = new ArrayList<>(history);
            more.add(RecordedEvent.in(
                    ZoneOffset.UTC,
                    stream,
                    more.size(),
                    more.size(),
                    NOW.minusSeconds(1000L - more.size()),
                    EventMetadata.of(occurred, by),
                    event));
            return new Given(more);
        }

        public List<RecordedEvent<? extends Event>> recorded() {
            return history;
        }

        public S state() {
            return new DeciderRunner<>(streamType).replay(history).told();
        }

        /** All before occurred on 10 May 2020: asked of the day before it is refused, of that day or a vaguer one not. */
        public void thenOnlyAfter(Followed<? extends C> some, Function<String, EventMetadata> by) {
            var given = this;
            for (var before : some.before()) {
                given = given.and("2020-05-10", before);
            }
            given.when(some.asked(), by.apply("2020-05-09")).thenTooEarly(some.what(), "2020-05-10");
            for (var open : List.of("2020-05-10", "2020-05", "2020", "XXXX")) {
                given.when(some.asked(), by.apply(open)).thenRecorded();
            }
        }

        public Then when(C command) {
            return when(command, EventMetadata.of(PartialDate.on(TODAY), "ada"));
        }

        public Then when(C command, String occurred) {
            return when(command, EventMetadata.of(PartialDate.parse(occurred), "ada"));
        }

        public Then when(Command command, EventMetadata metadata) {
            var runner = new DeciderRunner<>(streamType);
            var asked = new CommandEnvelope<>(command, metadata, NOW, ZoneOffset.UTC, OptionalLong.empty());
            return new Then(runner.decide(asked, runner.replay(history), () -> history));
        }
    }

    /** What is asked, and what it follows of all that was recorded before. */
    public record Followed<C>(String what, C asked, List<Event> before) {
        public static <C> Followed<C> by(String what, C asked, Event... before) {
            return new Followed<>(what, asked, List.of(before));
        }

        @Override
        public String toString() {
            return asked.getClass().getSimpleName() + " after " + what;
        }
    }

    /** What followed. */
    public static final class Then {
        private final Verdict verdict;

        private Then(Verdict verdict) {
            this.verdict = verdict;
        }

        public void then(Event... events) {
            assertThat(verdict).isInstanceOf(Verdict.Append.class);
            assertThat(((Verdict.Append) verdict).events())
                    .<Event>extracting(RecordedEvent::event)
                    .containsExactly(events);
        }

        public void thenRecorded() {
            assertThat(verdict).isInstanceOf(Verdict.Append.class);
            assertThat(((Verdict.Append) verdict).events()).isNotEmpty();
        }

        public void thenNothing() {
            then();
        }

        public void thenRefused(Rejection rejection) {
            assertThat(verdict).isEqualTo(new Verdict.Refuse(rejection));
        }

        /** Refused, because it is dated before what it follows, or what follows it would be. */
        public void thenTooEarly(String what, String occurred) {
            assertThat(verdict).isInstanceOf(Verdict.Refuse.class);
            var rejection = ((Verdict.Refuse) verdict).rejection();
            var early = rejection instanceof CorrectionRejection.WouldNotHold(var contradiction)
                    ? contradiction
                    : rejection;
            assertThat(early).isInstanceOf(StreamRejection.BeforeWhatItFollows.class);
            var earlier = ((StreamRejection.BeforeWhatItFollows) early).earlier();
            assertThat(earlier.what()).isEqualTo(what);
            assertThat(earlier.dated().occurred()).isEqualTo(PartialDate.parse(occurred));
        }
    }
}
