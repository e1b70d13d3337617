package dev.offshoot.execution;

import static dev.offshoot.projection.Tales.corrected;
import static dev.offshoot.projection.Tales.raised;
import static dev.offshoot.projection.Tales.started;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.command.Command;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.command.CorrectionRejection;
import dev.offshoot.command.Rejection;
import dev.offshoot.command.StreamRejection;
import dev.offshoot.counter.Counter;
import dev.offshoot.counter.CounterCommand;
import dev.offshoot.counter.CounterCommand.RaiseCounter;
import dev.offshoot.counter.CounterCommand.StartCounter;
import dev.offshoot.counter.CounterDecider;
import dev.offshoot.counter.CounterEvent;
import dev.offshoot.counter.CounterId;
import dev.offshoot.counter.CounterRejection;
import dev.offshoot.date.PartialDate;
import dev.offshoot.projection.Tales;
import dev.offshoot.provenance.KnownSince;
import dev.offshoot.provenance.Provenance;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventCorrected;
import dev.offshoot.stream.EventMetadata;
import dev.offshoot.stream.Illegible;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

final class DeciderRunnerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOW = TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC);
    private static final StreamId STREAM = Tales.STREAM;

    private final DeciderRunner<CounterCommand, Counter, CounterEvent, CounterRejection> runner =
            new DeciderRunner<>(CounterDecider.STREAM_TYPE);

    @Nested
    class A_command {

        @Test
        void is_refused_when_it_tells_of_the_future() {
            var tomorrow = PartialDate.on(TODAY.plusDays(1));
            assertThat(decide(raise(1), EventMetadata.of(tomorrow, "ada"), started()))
                    .isEqualTo(refused(new StreamRejection.NotYetHappened(tomorrow, TODAY)));
        }

        @Test
        void is_refused_when_it_claims_to_be_known_only_later() {
            var claim = new KnownSince(TODAY.plusDays(1), "a report");
            assertThat(decide(raise(1), today().knownSince(claim), started()))
                    .isEqualTo(refused(new StreamRejection.KnownTooLate(claim)));
        }

        @Test
        void is_refused_when_its_date_reaches_into_the_future() {
            for (var written : List.of("2030", "../2030", "2025-01-01/2030-01-01", "2026-03-03")) {
                var reaching = PartialDate.parse(written);
                assertThat(decide(raise(1), EventMetadata.of(reaching, "ada"), started()))
                        .isEqualTo(refused(new StreamRejection.NotYetHappened(reaching, TODAY)));
            }
            for (var written : List.of("2026", "2026-03", "../2026", "2025-01-01/..", "XXXX")) {
                assertThat(appended(decide(raise(1), EventMetadata.of(PartialDate.parse(written), "ada"), started())))
                        .containsExactly(raised(1));
            }
        }

        @Test
        void is_refused_when_it_claims_to_be_known_before_it_happened() {
            var claim = new KnownSince(LocalDate.of(2019, 12, 31), "a report");
            var in2020 = PartialDate.parse("2020");
            assertThat(decide(raise(1), EventMetadata.of(in2020, "ada").knownSince(claim), started()))
                    .isEqualTo(refused(new StreamRejection.KnownBeforeItHappened(in2020, claim)));
        }

        @Test
        void is_refused_when_it_mixes_the_made_up_with_the_real() {
            var madeUp = today().with(Provenance.notStated().asIllustration());
            assertThat(decide(raise(1), madeUp, started()))
                    .isEqualTo(refused(new StreamRejection.MixedIllustration(false, STREAM)));
        }

        @Test
        void is_recorded_no_earlier_than_what_came_before() {
            var past = List.<RecordedEvent<? extends Event>>of(
                    RecordedEvent.in(ZoneOffset.UTC, STREAM, 0, 0, NOW.plusSeconds(5), today(), started()));
            var verdict = runner.decide(asked(raise(1), today()), replay(past), () -> past);
            assertThat(((DeciderRunner.Verdict.Append) verdict)
                            .events()
                            .getFirst()
                            .recorded())
                    .isEqualTo(NOW.plusSeconds(5));
        }
    }

    @Nested
    class A_correction {

        @Test
        void needs_a_reason() {
            assertThat(decide(new Correct(STREAM, 0, " ", Optional.empty()), today(), started()))
                    .isEqualTo(refused(new CorrectionRejection.NoReasonGiven()));
        }

        @Test
        void needs_an_event_to_correct() {
            for (var version : List.of(7L, 1L, -1L)) {
                assertThat(decide(correct(version), today(), started()))
                        .isEqualTo(refused(new CorrectionRejection.NoSuchEvent(STREAM, version)));
            }
            assertThat(decide(correct(0), today(), started())).isInstanceOf(DeciderRunner.Verdict.Append.class);
        }

        @Test
        void is_not_repeated() {
            assertThat(decide(correct(1), today(), started(), raised(1), corrected(1)))
                    .isEqualTo(refused(new CorrectionRejection.AlreadyCorrected(STREAM, 1, 2)));
        }

        /** The remedy that a refusal names is one that works. */
        @Test
        void is_put_right_by_taking_it_back_and_correcting_again() {
            var instead = Optional.<Command>of(raise(2));
            var again = asked(new Correct(STREAM, 1, "a slip", instead), today());
            var past = Tales.told(started(), raised(1), corrected(1));
            assertThat(((DeciderRunner.Verdict.Refuse) runner.decide(again, replay(past), () -> past))
                            .rejection()
                            .reason()
                            .message())
                    .contains("entry 2 has corrected entry 1", "Take entry 2 back, then correct entry 1");
            var anew = Tales.told(started(), raised(1), corrected(1), corrected(2));
            assertThat(runner.decide(again, replay(anew), () -> anew)).isInstanceOf(DeciderRunner.Verdict.Append.class);
        }

        @Test
        void is_itself_taken_back_and_not_replaced() {
            var instead = Optional.<Command>of(raise(2));
            var past = Tales.told(started(), raised(1), corrected(1));
            var verdict =
                    runner.decide(asked(new Correct(STREAM, 2, "a slip", instead), today()), replay(past), () -> past);
            assertThat(((DeciderRunner.Verdict.Refuse) verdict)
                            .rejection()
                            .reason()
                            .message())
                    .isEqualTo("Entry 2 is itself a correction. Take it back, then correct entry 1.");
        }

        @Test
        void does_not_pull_the_ground_from_under_later_events() {
            assertThat(decide(correct(0), today(), started(), raised(1)))
                    .isEqualTo(refused(new CorrectionRejection.LaterEventsStandOnIt(STREAM, 0, List.of(1L))));
        }

        @Test
        void names_every_later_event_that_would_count_no_more() {
            assertThat(decide(correct(0), today(), started(), raised(1), raised(2)))
                    .isEqualTo(refused(new CorrectionRejection.LaterEventsStandOnIt(STREAM, 0, List.of(1L, 2L))));
        }

        @Test
        void is_known_only_since_it_was_made() {
            var claim = new KnownSince(LocalDate.of(2025, 1, 1), "a report");
            var past = List.<RecordedEvent<? extends Event>>of(
                    Tales.recorded(0, today(), started()),
                    Tales.recorded(
                            1,
                            EventMetadata.of(PartialDate.parse("2024"), "ada").knownSince(claim),
                            raised(1)));
            var verdict = runner.decide(asked(correct(1), today()), replay(past), () -> past);
            var then = new ArrayList<>(past);
            then.addAll(((DeciderRunner.Verdict.Append) verdict).events());
            var june = Instant.parse("2025-06-01T00:00:00Z");
            assertThat(new AsOf(Optional.of(june), Optional.empty()).of(then)).contains(past.get(1));
            assertThat(AsOf.NOW.of(then)).containsExactly(past.getFirst());
        }

        @Test
        void claims_no_day_before_the_entry_and_moves_nothing_past_the_claim_that_stays() {
            var claim = new KnownSince(LocalDate.of(2025, 1, 1), "a report");
            var past = List.<RecordedEvent<? extends Event>>of(
                    Tales.recorded(0, today(), started()),
                    Tales.recorded(
                            1,
                            EventMetadata.of(PartialDate.parse("2024"), "ada").knownSince(claim),
                            raised(1)));
            var instead = new Correct(STREAM, 1, "a slip", Optional.of(raise(2)));
            var in2024 = EventMetadata.of(PartialDate.parse("2024"), "ada");
            var earlier = new KnownSince(LocalDate.of(2024, 12, 31), "another");
            assertThat(runner.decide(asked(instead, in2024.knownSince(earlier)), replay(past), () -> past))
                    .isEqualTo(refused(new CorrectionRejection.CorrectedBeforeKnown(earlier, claim.day())));
            assertThat(runner.decide(asked(instead, in2024.knownSince(claim)), replay(past), () -> past))
                    .isInstanceOf(DeciderRunner.Verdict.Append.class);
            var in2026 = PartialDate.parse("2026");
            assertThat(runner.decide(asked(instead, EventMetadata.of(in2026, "ada")), replay(past), () -> past))
                    .isEqualTo(refused(new StreamRejection.KnownBeforeItHappened(in2026, claim)));
        }

        @Test
        void that_changes_nothing_is_refused() {
            var instead = new Correct(STREAM, 1, "a slip", Optional.of(raise(1)));
            var past = List.<RecordedEvent<? extends Event>>of(
                    Tales.recorded(0, today(), started()), Tales.recorded(1, today(), raised(1)));
            assertThat(runner.decide(asked(instead, today()), replay(past), () -> past))
                    .isEqualTo(refused(new CorrectionRejection.NothingCorrected(1)));
        }

        @Test
        void takes_back_what_was_mistaken() {
            assertThat(appended(decide(correct(1), today(), started(), raised(1))))
                    .containsExactly(corrected(1));
        }

        @Test
        void decides_what_should_have_been_on_what_stood_before() {
            var instead = new Correct(STREAM, 1, "a slip", Optional.of(raise(2)));
            assertThat(appended(decide(instead, today(), started(), raised(1), raised(9))))
                    .containsExactly(corrected(1, raised(2)));
        }

        @Test
        void puts_only_the_same_kind_in_its_place() {
            var instead = new Correct(
                    STREAM, 0, "a slip", Optional.of(new RaiseCounter(new CounterId("tale"), 1, Optional.empty())));
            assertThat(decide(instead, today(), started())).isEqualTo(refused(new CounterRejection.NotStarted()));
            var start = new Correct(STREAM, 1, "a slip", Optional.of(new StartCounter(new CounterId("tale"), "Again")));
            assertThat(decide(start, today(), started(), raised(1)))
                    .isEqualTo(refused(new CounterRejection.AlreadyStarted()));
        }
    }

    @Nested
    class A_correction_of_what_cannot_be_read {

        private final Illegible illegible = new Illegible("counter.vanished");

        @Test
        void takes_it_back_or_puts_in_its_place_whatever_could_have_been_recorded() {
            assertThat(appended(decide(correct(1), today(), started(), illegible)))
                    .containsExactly(new EventCorrected(1, "a slip", Optional.empty()));
            var instead = new Correct(STREAM, 1, "a slip", Optional.of(raise(3)));
            assertThat(appended(decide(instead, today(), started(), illegible)))
                    .containsExactly(new EventCorrected(1, "a slip", Optional.of(raised(3))));
        }

        @Test
        void is_made_again_and_not_taken_back() {
            assertThat(decide(correct(2), today(), started(), illegible, corrected(1)))
                    .isEqualTo(refused(new CorrectionRejection.StaysTakenBack(1)));
            assertThat(appended(decide(correct(1), today(), started(), illegible, corrected(1))))
                    .hasSize(1);
        }

        @Test
        void leaves_no_stream_without_its_beginning() {
            assertThat(decide(correct(0), today(), illegible, raised(1)))
                    .isEqualTo(refused(new CorrectionRejection.LaterEventsStandOnIt(STREAM, 0, List.of(1L))));
        }
    }

    @Nested
    class Taking_many_back {

        private final List<RecordedEvent<? extends Event>> stream = Tales.told(started(), raised(1), raised(2));

        @Test
        void needs_a_reason() {
            var why = new Correct(STREAM, 0, " ", Optional.empty());
            assertThat(runner.takeBack(ask(why), Set.of(0L, 1L, 2L), stream))
                    .isEqualTo(refused(new CorrectionRejection.NoReasonGiven()));
        }

        @Test
        void takes_all_or_leaves_what_others_stand_on() {
            assertThat(appended(runner.takeBack(ask(correct(0)), Set.of(0L, 1L, 2L), stream)))
                    .hasSize(3);
            assertThat(runner.takeBack(ask(correct(0)), Set.of(0L, 1L), stream))
                    .isEqualTo(refused(new CorrectionRejection.LaterEventsStandOnIt(STREAM, 0, List.of(2L))));
        }

        private CommandEnvelope<Correct> ask(Correct correct) {
            return new CommandEnvelope<>(correct, today(), NOW, ZoneOffset.UTC, OptionalLong.empty());
        }
    }

    private DeciderRunner.Verdict decide(Command command, EventMetadata metadata, Event... past) {
        var stream = Tales.told(past);
        return runner.decide(asked(command, metadata), replay(stream), () -> stream);
    }

    private DeciderRunner.State<Counter> replay(List<RecordedEvent<? extends Event>> stream) {
        return runner.replay(stream);
    }

    private static CommandEnvelope<?> asked(Command command, EventMetadata metadata) {
        return new CommandEnvelope<>(command, metadata, NOW, ZoneOffset.UTC, OptionalLong.empty());
    }

    private static RaiseCounter raise(int by) {
        return new RaiseCounter(new CounterId("tale"), by, Optional.empty());
    }

    private static Correct correct(long version) {
        return new Correct(STREAM, version, "a slip", Optional.empty());
    }

    private static EventMetadata today() {
        return EventMetadata.of(PartialDate.on(TODAY), "ada");
    }

    private static DeciderRunner.Verdict refused(Rejection rejection) {
        return new DeciderRunner.Verdict.Refuse(rejection);
    }

    private static List<Event> appended(DeciderRunner.Verdict verdict) {
        return ((DeciderRunner.Verdict.Append) verdict)
                .events().stream().<Event>map(RecordedEvent::event).toList();
    }
}
