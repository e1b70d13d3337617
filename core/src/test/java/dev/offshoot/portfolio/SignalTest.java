package dev.offshoot.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.event.CharterEvent.InitiativeChartered;
import dev.offshoot.initiative.event.CharterEvent.InitiativeClosed;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneAchieved;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneBaselined;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneProposed;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneReforecast;
import dev.offshoot.initiative.event.OversightEvent.DeliveryConfidenceAsserted;
import dev.offshoot.initiative.event.OversightEvent.GateConvened;
import dev.offshoot.initiative.event.OversightEvent.GateDecided;
import dev.offshoot.initiative.event.OversightEvent.RiskClosed;
import dev.offshoot.initiative.event.OversightEvent.RiskRaised;
import dev.offshoot.initiative.event.milestone.Cause;
import dev.offshoot.initiative.event.milestone.MilestoneId;
import dev.offshoot.initiative.event.oversight.ConfidenceRating;
import dev.offshoot.initiative.event.oversight.ConfidenceScale;
import dev.offshoot.initiative.event.oversight.GateDecision;
import dev.offshoot.initiative.event.oversight.GateId;
import dev.offshoot.initiative.event.oversight.RiskId;
import dev.offshoot.initiative.event.oversight.RiskScore;
import dev.offshoot.initiative.projection.InitiativeProjection;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.portfolio.view.Signal;
import dev.offshoot.stream.EventMetadata;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SignalTest {

    private static final StreamId STREAM = new StreamId("initiative", "iris");
    private static final LocalDate TODAY = LocalDate.parse("2026-03-12");
    private static final MilestoneId SIGNED = new MilestoneId("signed");
    private static final InitiativeEvent CHARTERED = new InitiativeChartered(
            "IRIS",
            "Training",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    private static final InitiativeEvent PROPOSED =
            new MilestoneProposed(SIGNED, "Signed", Optional.empty(), Optional.empty(), List.of(), List.of());

    private static final InitiativeEvent ASSERTED =
            new DeliveryConfidenceAsserted(ConfidenceScale.RAG_3, ConfidenceRating.GREEN, "All well", "ada");

    /** What is told beside an asserted confidence. */
    private static Optional<Signal> after(InitiativeEvent... events) {
        return alone(Stream.concat(Stream.of(events), Stream.of(ASSERTED)).toArray(InitiativeEvent[]::new));
    }

    private static Optional<Signal> alone(InitiativeEvent... events) {
        var streamProjection = new InitiativeProjection();
        InitiativeView view = streamProjection.begin(STREAM);
        long version = 0;
        for (var event : events) {
            var day = TODAY.minusDays(100).plusDays(version);
            view = streamProjection.evolve(
                    view,
                    RecordedEvent.in(
                            ZoneOffset.UTC,
                            STREAM,
                            version,
                            version,
                            day.atStartOfDay().toInstant(ZoneOffset.UTC),
                            EventMetadata.of(PartialDate.on(day), "ada"),
                            event));
            version++;
        }
        return Signal.of(view, TODAY);
    }

    private static InitiativeEvent baselined(String date) {
        return new MilestoneBaselined(SIGNED, "Signed", PartialDate.parse(date));
    }

    private static InitiativeEvent reforecast(String from, String to) {
        return new MilestoneReforecast(
                SIGNED, "Signed", PartialDate.parse(from), PartialDate.parse(to), Cause.EXTERNAL, "because");
    }

    private static Optional<ConfidenceRating> rating(InitiativeEvent... events) {
        return after(events).map(Signal::rating);
    }

    @Nested
    class Slip {

        @Test
        void up_to_the_limit_is_green() {
            assertThat(rating(CHARTERED, PROPOSED, baselined("2026-04-01"), reforecast("2026-04-01", "2026-04-29")))
                    .contains(ConfidenceRating.GREEN);
        }

        @Test
        void beyond_it_is_amber() {
            assertThat(rating(CHARTERED, PROPOSED, baselined("2026-04-01"), reforecast("2026-04-01", "2026-04-30")))
                    .contains(ConfidenceRating.AMBER);
        }

        @Test
        void far_beyond_it_is_red_and_says_why() {
            var signal = after(CHARTERED, PROPOSED, baselined("2026-04-01"), reforecast("2026-04-01", "2026-07-10"));
            assertThat(signal).hasValueSatisfying(s -> {
                assertThat(s.rating()).isEqualTo(ConfidenceRating.RED);
                assertThat(s.reasons())
                        .containsExactly("“Signed” is expected at least 100 days after its first baseline");
            });
        }

        @Test
        void that_a_wide_date_leaves_open_does_not_count() {
            assertThat(rating(CHARTERED, PROPOSED, baselined("2026-04"), reforecast("2026-04", "2026-05")))
                    .contains(ConfidenceRating.GREEN);
        }

        @Test
        void of_an_achieved_milestone_is_over() {
            assertThat(rating(
                            CHARTERED,
                            PROPOSED,
                            baselined("2025-01-01"),
                            new MilestoneAchieved(
                                    SIGNED,
                                    "Signed",
                                    Optional.empty(),
                                    PartialDate.parse("2025-12-01"),
                                    List.of(),
                                    Optional.empty(),
                                    List.of())))
                    .contains(ConfidenceRating.GREEN);
        }
    }

    @Nested
    class Overdue {

        @Test
        void by_a_little_is_amber() {
            assertThat(rating(CHARTERED, PROPOSED, baselined("2026-03-11"))).contains(ConfidenceRating.AMBER);
        }

        @Test
        void by_much_is_red() {
            assertThat(rating(CHARTERED, PROPOSED, baselined("2026-02"))).contains(ConfidenceRating.AMBER);
            assertThat(rating(CHARTERED, PROPOSED, baselined("2026-01"))).contains(ConfidenceRating.RED);
        }
    }

    @Nested
    class A_risk {

        private final InitiativeEvent raised = new RiskRaised(
                new RiskId("staff"), "Staff leave", RiskScore.of(3, 5), Optional.empty(), Optional.empty());

        @Test
        void that_is_grave_is_amber_while_it_is_open() {
            assertThat(rating(CHARTERED, PROPOSED, baselined("2026-05"), raised))
                    .contains(ConfidenceRating.AMBER);
            assertThat(rating(
                            CHARTERED,
                            PROPOSED,
                            baselined("2026-05"),
                            raised,
                            new RiskClosed(new RiskId("staff"), "Staff leave", "They stay")))
                    .contains(ConfidenceRating.GREEN);
        }
    }

    @Nested
    class A_gate {

        private Optional<ConfidenceRating> deciding(GateDecision decision) {
            return rating(
                    CHARTERED,
                    PROPOSED,
                    baselined("2026-05"),
                    new GateConvened(new GateId("one"), "One", Optional.empty()),
                    new GateDecided(new GateId("one"), "One", decision, List.of(), "The board"));
        }

        @Test
        void counts_by_its_last_decision() {
            assertThat(deciding(GateDecision.PROCEED)).contains(ConfidenceRating.GREEN);
            assertThat(deciding(GateDecision.PROCEED_IF)).contains(ConfidenceRating.AMBER);
            assertThat(deciding(GateDecision.HOLD)).contains(ConfidenceRating.AMBER);
            assertThat(deciding(GateDecision.STOP)).contains(ConfidenceRating.RED);
        }
    }

    @Nested
    class Nothing {

        @Test
        void is_told_where_nobody_has_asserted_a_confidence() {
            assertThat(alone(CHARTERED, PROPOSED, baselined("2026-01"))).isEmpty();
        }

        @Test
        void is_told_without_a_baseline_or_a_worry() {
            assertThat(after(CHARTERED)).isEmpty();
            assertThat(after(CHARTERED, PROPOSED)).isEmpty();
        }

        @Test
        void is_told_of_a_closed_initiative() {
            assertThat(after(CHARTERED, PROPOSED, baselined("2025-01"), new InitiativeClosed("Done")))
                    .isEmpty();
        }
    }
}
