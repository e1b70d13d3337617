package dev.offshoot.initiative;

import static dev.offshoot.initiative.Histories.AUDIT;
import static dev.offshoot.initiative.Histories.COMMISSIONING;
import static dev.offshoot.initiative.Histories.DEVELOPING;
import static dev.offshoot.initiative.Histories.EMBEDDED;
import static dev.offshoot.initiative.Histories.ESTABLISHED;
import static dev.offshoot.initiative.Histories.HARBOUR;
import static dev.offshoot.initiative.Histories.MIXED;
import static dev.offshoot.initiative.Histories.ODDS;
import static dev.offshoot.initiative.Histories.SCALE;
import static dev.offshoot.initiative.Histories.adopted;
import static dev.offshoot.initiative.Histories.assessed;
import static dev.offshoot.initiative.Histories.audit;
import static dev.offshoot.initiative.Histories.chartered;
import static dev.offshoot.initiative.Histories.commissioning;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.decider.DeciderSpec;
import dev.offshoot.initiative.domain.Initiative;
import dev.offshoot.initiative.domain.InitiativeDecider;
import dev.offshoot.initiative.domain.command.EnablerCommand.AdoptFramework;
import dev.offshoot.initiative.domain.command.EnablerCommand.AssessEnabler;
import dev.offshoot.initiative.domain.command.EnablerCommand.AttachEvidence;
import dev.offshoot.initiative.domain.command.EnablerCommand.RaiseBarrier;
import dev.offshoot.initiative.domain.command.EnablerCommand.RecordDissent;
import dev.offshoot.initiative.domain.command.EnablerCommand.ResolveBarrier;
import dev.offshoot.initiative.domain.command.EnablerCommand.WithdrawAssessment;
import dev.offshoot.initiative.domain.command.FrameworkOffer;
import dev.offshoot.initiative.domain.command.InitiativeCommand;
import dev.offshoot.initiative.domain.rejection.EnablerRejection.FrameworkIsRetired;
import dev.offshoot.initiative.domain.rejection.EnablerRejection.FrameworkNotPublished;
import dev.offshoot.initiative.domain.rejection.EnablerRejection.NothingToDissentFrom;
import dev.offshoot.initiative.domain.rejection.EnablerRejection.RatingNotOnScale;
import dev.offshoot.initiative.domain.rejection.EnablerRejection.SamePerspective;
import dev.offshoot.initiative.domain.rejection.EnablerRejection.SameRating;
import dev.offshoot.initiative.domain.rejection.EnablerRejection.TopRatingNeedsEvidence;
import dev.offshoot.initiative.domain.rejection.InitiativePart;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection.LeftBlank;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection.NotThere;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection.Taken;
import dev.offshoot.initiative.event.EnablerEvent.AssessmentWithdrawn;
import dev.offshoot.initiative.event.EnablerEvent.BarrierRaised;
import dev.offshoot.initiative.event.EnablerEvent.BarrierResolved;
import dev.offshoot.initiative.event.EnablerEvent.DissentRecorded;
import dev.offshoot.initiative.event.EnablerEvent.EnablerAssessed;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.event.enabler.BarrierId;
import dev.offshoot.initiative.event.enabler.EnablerId;
import dev.offshoot.initiative.event.enabler.EvidenceId;
import dev.offshoot.initiative.event.enabler.EvidenceKind;
import dev.offshoot.initiative.event.enabler.EvidenceStrength;
import dev.offshoot.initiative.event.enabler.Perspective;
import dev.offshoot.initiative.event.enabler.RatingPoint;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How an initiative decides about frameworks, enablers, evidence and barriers. */
class EnablerDeciderTest {

    private final DeciderSpec<InitiativeCommand, Initiative, InitiativeEvent, InitiativeRejection> initiative =
            DeciderSpec.of(InitiativeDecider.STREAM_TYPE, HARBOUR.stream());

    private static AssessEnabler assess(EnablerId enabler, String rating, EvidenceId... evidence) {
        return new AssessEnabler(
                HARBOUR, enabler, rating, "because", Optional.empty(), Perspective.COMMISSIONER, List.of(evidence));
    }

    private static RecordDissent dissent(String rating) {
        return new RecordDissent(
                HARBOUR, COMMISSIONING, rating, "not here", Optional.of("Cy"), Perspective.ADOPTER, List.of());
    }

    private static DissentRecorded dissented(int assessment, RatingPoint standing, RatingPoint rating) {
        return new DissentRecorded(
                COMMISSIONING,
                "Commissioning",
                assessment,
                standing.label(),
                rating,
                "not here",
                "Cy",
                Perspective.ADOPTER,
                List.of());
    }

    private static WithdrawAssessment withdraw(int number) {
        return new WithdrawAssessment(HARBOUR, COMMISSIONING, number, "wrong site");
    }

    @Nested
    class Adopting_a_framework {
        private final FrameworkOffer offer = new FrameworkOffer("Against the Odds", List.of(commissioning()), false);

        @Test
        void embeds_its_enablers_and_their_scales() {
            initiative
                    .given(chartered())
                    .when(new AdoptFramework(HARBOUR, ODDS, Optional.of(offer)))
                    .then(adopted());
        }

        @Test
        void twice_changes_nothing() {
            initiative
                    .given(chartered(), adopted())
                    .when(new AdoptFramework(HARBOUR, ODDS, Optional.of(offer)), "2026-03-01")
                    .thenNothing();
        }

        @Test
        void twice_changes_nothing_though_it_was_retired_since() {
            var retired = new FrameworkOffer("Against the Odds", List.of(commissioning()), true);
            initiative
                    .given(chartered(), adopted())
                    .when(new AdoptFramework(HARBOUR, ODDS, Optional.of(retired)), "2026-03-01")
                    .thenNothing();
        }

        @Test
        void needs_it_published_and_not_retired() {
            var given = initiative.given(chartered());
            given.when(new AdoptFramework(HARBOUR, ODDS, Optional.empty()))
                    .thenRefused(new FrameworkNotPublished(ODDS));
            given.when(new AdoptFramework(HARBOUR, ODDS, Optional.of(new FrameworkOffer("Odds", List.of(), true))))
                    .thenRefused(new FrameworkIsRetired(ODDS));
        }
    }

    @Nested
    class Assessing {
        @Test
        void counts_and_says_what_stood_before() {
            initiative
                    .given(chartered(), adopted())
                    .when(assess(COMMISSIONING, "developing"))
                    .then(assessed(1, DEVELOPING, ""));
            initiative
                    .given(chartered(), adopted(), assessed(1, DEVELOPING, ""))
                    .when(assess(COMMISSIONING, "established"))
                    .then(assessed(2, ESTABLISHED, "Developing"));
        }

        @Test
        void needs_a_rating_of_that_scale() {
            var given = initiative.given(chartered(), adopted());
            given.when(assess(COMMISSIONING, "green")).thenRefused(new RatingNotOnScale("rating", "green", SCALE));
            given.when(assess(new EnablerId("nasss~1~adopters"), "developing"))
                    .thenRefused(new NotThere(InitiativePart.ENABLER, "nasss~1~adopters"));
        }

        @Test
        void needs_a_rationale() {
            initiative
                    .given(chartered(), adopted())
                    .when(new AssessEnabler(
                            HARBOUR,
                            COMMISSIONING,
                            "developing",
                            " ",
                            Optional.empty(),
                            Perspective.INNOVATOR,
                            List.of()))
                    .thenRefused(new LeftBlank("rationale"));
        }

        @Test
        void the_top_rating_needs_evidence_that_is_attached() {
            var given = initiative.given(chartered(), adopted(), audit());
            given.when(assess(COMMISSIONING, "embedded")).thenRefused(new TopRatingNeedsEvidence("Embedded"));
            given.when(assess(COMMISSIONING, "embedded", new EvidenceId("hearsay")))
                    .thenRefused(new NotThere(InitiativePart.EVIDENCE, "hearsay"));
            given.when(assess(COMMISSIONING, "embedded", AUDIT))
                    .then(new EnablerAssessed(
                            COMMISSIONING,
                            "Commissioning",
                            1,
                            Optional.empty(),
                            EMBEDDED,
                            "because",
                            "ada",
                            Perspective.COMMISSIONER,
                            List.of(AUDIT)));
            given.when(assess(COMMISSIONING, "mixed")).then(assessed(1, MIXED, ""));
        }

        @Test
        void told_late_says_what_stood_then_and_leaves_the_present() {
            var given = initiative
                    .givenNothing()
                    .and("2024", chartered())
                    .and("2024", adopted())
                    .and("2025-06", assessed(1, ESTABLISHED, ""));
            given.when(assess(COMMISSIONING, "developing"), "2025-01").then(assessed(2, DEVELOPING, ""));
            given.and("2025-01", assessed(2, DEVELOPING, ""))
                    .when(assess(COMMISSIONING, "mixed"))
                    .then(assessed(3, MIXED, "Established"));
        }
    }

    @Nested
    class A_dissent {
        @Test
        void names_the_assessment_it_differs_from_and_never_overwrites_it() {
            initiative
                    .given(chartered(), adopted(), assessed(1, ESTABLISHED, ""))
                    .when(dissent("developing"))
                    .then(dissented(1, ESTABLISHED, DEVELOPING));
            initiative
                    .given(chartered(), adopted(), assessed(1, ESTABLISHED, ""), dissented(1, ESTABLISHED, DEVELOPING))
                    .when(assess(COMMISSIONING, "mixed"))
                    .then(assessed(2, MIXED, "Established"));
        }

        @Test
        void needs_a_rating_to_differ_from() {
            initiative
                    .given(chartered(), adopted())
                    .when(dissent("developing"))
                    .thenRefused(new NothingToDissentFrom(COMMISSIONING));
            initiative
                    .given(chartered(), adopted(), assessed(1, ESTABLISHED, ""))
                    .when(dissent("established"))
                    .thenRefused(new SameRating("Established"));
        }

        @Test
        void is_of_another_perspective_than_the_assessment() {
            var own = new RecordDissent(
                    HARBOUR,
                    COMMISSIONING,
                    "developing",
                    "not here",
                    Optional.of("Cy"),
                    Perspective.COMMISSIONER,
                    List.of());
            initiative
                    .given(chartered(), adopted(), assessed(1, ESTABLISHED, ""))
                    .when(own)
                    .thenRefused(new SamePerspective(Perspective.COMMISSIONER));
            assertThat(new SamePerspective(Perspective.PEOPLE_WITH_LIVED_EXPERIENCE)
                            .reason()
                            .message())
                    .isEqualTo("The assessment that stands is made from the perspective “people with lived experience”"
                            + " already. Choose another for a dissent, or assess the enabler anew.");
        }
    }

    @Nested
    class Withdrawing {
        @Test
        void falls_back_to_the_newest_that_is_left() {
            initiative
                    .given(chartered(), adopted(), assessed(1, DEVELOPING, ""), assessed(2, ESTABLISHED, "Developing"))
                    .when(withdraw(2))
                    .then(new AssessmentWithdrawn(
                            COMMISSIONING, "Commissioning", 2, "Established", Optional.of("Developing"), "wrong site"));
        }

        @Test
        void of_the_only_one_leaves_it_not_assessed_and_keeps_the_count() {
            var withdrawn = new AssessmentWithdrawn(
                    COMMISSIONING, "Commissioning", 1, "Developing", Optional.empty(), "wrong site");
            initiative
                    .given(chartered(), adopted(), assessed(1, DEVELOPING, ""))
                    .when(withdraw(1))
                    .then(withdrawn);
            var given = initiative.given(chartered(), adopted(), assessed(1, DEVELOPING, ""), withdrawn);
            given.when(withdraw(1), "2026-03-01").thenNothing();
            given.when(assess(COMMISSIONING, "mixed")).then(assessed(2, MIXED, ""));
            given.when(dissent("developing")).thenRefused(new NothingToDissentFrom(COMMISSIONING));
        }

        @Test
        void needs_one_that_was_made() {
            initiative
                    .given(chartered(), adopted())
                    .when(withdraw(1))
                    .thenRefused(new NotThere(InitiativePart.ASSESSMENT, "1"));
            initiative
                    .given(chartered())
                    .when(withdraw(1))
                    .thenRefused(new NotThere(InitiativePart.ENABLER, COMMISSIONING.value()));
        }
    }

    @Test
    void evidence_is_attached_under_a_key_of_its_own() {
        var attach = new AttachEvidence(
                HARBOUR,
                AUDIT,
                "Audit",
                EvidenceKind.ROUTINE_DATA,
                EvidenceStrength.MODERATE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        initiative.given(chartered()).when(attach).then(audit());
        initiative.given(chartered(), audit()).when(attach).thenRefused(new Taken(InitiativePart.EVIDENCE, "audit"));
        initiative
                .given(chartered())
                .when(new AttachEvidence(
                        HARBOUR,
                        AUDIT,
                        "Audit",
                        EvidenceKind.ROUTINE_DATA,
                        EvidenceStrength.MODERATE,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(COMMISSIONING)))
                .thenRefused(new NotThere(InitiativePart.ENABLER, COMMISSIONING.value()));
    }

    @Nested
    class Barriers {
        private final BarrierId staff = new BarrierId("staff");
        private final BarrierRaised raised =
                new BarrierRaised(staff, "Staff", Optional.empty(), Optional.of(COMMISSIONING));
        private final ResolveBarrier resolve = new ResolveBarrier(HARBOUR, staff, "two posts");
        private final BarrierResolved resolved = new BarrierResolved(staff, "Staff", "two posts");

        @Test
        void are_raised_perhaps_against_an_enabler() {
            var raise = new RaiseBarrier(HARBOUR, staff, "Staff", Optional.empty(), Optional.of(COMMISSIONING));
            initiative.given(chartered(), adopted()).when(raise).then(raised);
            initiative
                    .given(chartered(), adopted(), raised)
                    .when(raise)
                    .thenRefused(new Taken(InitiativePart.BARRIER, "staff"));
            initiative
                    .given(chartered())
                    .when(raise)
                    .thenRefused(new NotThere(InitiativePart.ENABLER, COMMISSIONING.value()));
        }

        @Test
        void are_resolved_once() {
            initiative.given(chartered(), adopted(), raised).when(resolve).then(resolved);
            initiative
                    .given(chartered(), adopted(), raised, resolved)
                    .when(resolve, "2026-03-01")
                    .thenNothing();
            initiative.given(chartered()).when(resolve).thenRefused(new NotThere(InitiativePart.BARRIER, "staff"));
        }
    }
}
