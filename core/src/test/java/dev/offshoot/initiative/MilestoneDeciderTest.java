package dev.offshoot.initiative;

import static dev.offshoot.initiative.Histories.AUDIT;
import static dev.offshoot.initiative.Histories.COMMISSIONING;
import static dev.offshoot.initiative.Histories.DEVELOPING;
import static dev.offshoot.initiative.Histories.EMBEDDED;
import static dev.offshoot.initiative.Histories.HARBOUR;
import static dev.offshoot.initiative.Histories.LAUNCH;
import static dev.offshoot.initiative.Histories.ODDS;
import static dev.offshoot.initiative.Histories.SCALE;
import static dev.offshoot.initiative.Histories.SITES;
import static dev.offshoot.initiative.Histories.achieved;
import static dev.offshoot.initiative.Histories.adopted;
import static dev.offshoot.initiative.Histories.assessed;
import static dev.offshoot.initiative.Histories.audit;
import static dev.offshoot.initiative.Histories.baselined;
import static dev.offshoot.initiative.Histories.chartered;
import static dev.offshoot.initiative.Histories.demanding;
import static dev.offshoot.initiative.Histories.proposed;
import static dev.offshoot.initiative.Histories.rebaselined;
import static dev.offshoot.initiative.Histories.reforecast;
import static dev.offshoot.initiative.Histories.requested;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.date.PartialDate;
import dev.offshoot.decider.DeciderSpec;
import dev.offshoot.initiative.domain.Initiative;
import dev.offshoot.initiative.domain.InitiativeDecider;
import dev.offshoot.initiative.domain.command.InitiativeCommand;
import dev.offshoot.initiative.domain.command.MilestoneCommand.AchieveMilestone;
import dev.offshoot.initiative.domain.command.MilestoneCommand.ApproveRebaseline;
import dev.offshoot.initiative.domain.command.MilestoneCommand.BaselineMilestone;
import dev.offshoot.initiative.domain.command.MilestoneCommand.CancelMilestone;
import dev.offshoot.initiative.domain.command.MilestoneCommand.ProposeMilestone;
import dev.offshoot.initiative.domain.command.MilestoneCommand.RecordAgreedRebaseline;
import dev.offshoot.initiative.domain.command.MilestoneCommand.ReforecastMilestone;
import dev.offshoot.initiative.domain.command.MilestoneCommand.RejectRebaseline;
import dev.offshoot.initiative.domain.command.MilestoneCommand.RequestRebaseline;
import dev.offshoot.initiative.domain.command.MilestoneCommand.ReverseAchievement;
import dev.offshoot.initiative.domain.command.RequiredRating;
import dev.offshoot.initiative.domain.rejection.AchievementRejection.ActualInFuture;
import dev.offshoot.initiative.domain.rejection.AchievementRejection.MilestoneIsAchieved;
import dev.offshoot.initiative.domain.rejection.AchievementRejection.NoActualDate;
import dev.offshoot.initiative.domain.rejection.AchievementRejection.NoEvidence;
import dev.offshoot.initiative.domain.rejection.AchievementRejection.NotAchieved;
import dev.offshoot.initiative.domain.rejection.AchievementRejection.RequirementsUnmet;
import dev.offshoot.initiative.domain.rejection.EnablerRejection.RatingNotOnScale;
import dev.offshoot.initiative.domain.rejection.InitiativePart;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection.LeftBlank;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection.NotThere;
import dev.offshoot.initiative.domain.rejection.MilestoneRejection.MilestoneIsCancelled;
import dev.offshoot.initiative.domain.rejection.MilestoneRejection.NoLongerProposed;
import dev.offshoot.initiative.domain.rejection.MilestoneRejection.RatingHasNoRank;
import dev.offshoot.initiative.domain.rejection.MilestoneRejection.RequirementsInCircle;
import dev.offshoot.initiative.domain.rejection.RebaselineRejection.AlreadyBaselined;
import dev.offshoot.initiative.domain.rejection.RebaselineRejection.ApproverAskedForIt;
import dev.offshoot.initiative.domain.rejection.RebaselineRejection.NoRebaselineAsked;
import dev.offshoot.initiative.domain.rejection.RebaselineRejection.NotYetBaselined;
import dev.offshoot.initiative.domain.rejection.RebaselineRejection.RebaselinePending;
import dev.offshoot.initiative.domain.rejection.RebaselineRejection.SameDate;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.event.MilestoneEvent.AchievementReversed;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneAchieved;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneCancelled;
import dev.offshoot.initiative.event.MilestoneEvent.RebaselineRejected;
import dev.offshoot.initiative.event.enabler.EnablerId;
import dev.offshoot.initiative.event.milestone.Cause;
import dev.offshoot.initiative.event.milestone.MilestoneId;
import dev.offshoot.initiative.event.milestone.Waiver;
import dev.offshoot.stream.EventMetadata;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How an initiative decides about milestones. */
class MilestoneDeciderTest {

    private static final Optional<Waiver> WAIVED = Optional.of(new Waiver("Bo", "seen"));

    private final DeciderSpec<InitiativeCommand, Initiative, InitiativeEvent, InitiativeRejection> initiative =
            DeciderSpec.of(InitiativeDecider.STREAM_TYPE, HARBOUR.stream());

    private static PartialDate on(String date) {
        return PartialDate.parse(date);
    }

    private static ProposeMilestone propose(MilestoneId id, String title, MilestoneId... required) {
        return new ProposeMilestone(
                HARBOUR, id, title, Optional.empty(), Optional.empty(), List.of(), List.of(required));
    }

    private static ProposeMilestone requiring(EnablerId enabler, String rating) {
        return new ProposeMilestone(
                HARBOUR,
                LAUNCH,
                "Launch",
                Optional.empty(),
                Optional.empty(),
                List.of(new RequiredRating(enabler, rating)),
                List.of(SITES));
    }

    private static BaselineMilestone baseline(String date) {
        return new BaselineMilestone(HARBOUR, LAUNCH, on(date));
    }

    private static ReforecastMilestone forecast(String date) {
        return new ReforecastMilestone(HARBOUR, LAUNCH, on(date), Cause.ENABLER, "restructure");
    }

    private static RequestRebaseline request(String date, String by) {
        return new RequestRebaseline(HARBOUR, LAUNCH, on(date), Cause.SCOPE, "more sites", Optional.of(by));
    }

    private static AchieveMilestone achieve(String actual) {
        return new AchieveMilestone(HARBOUR, LAUNCH, on(actual), List.of(AUDIT), Optional.empty());
    }

    private static CancelMilestone cancel() {
        return new CancelMilestone(HARBOUR, LAUNCH, "no longer needed");
    }

    private static MilestoneCancelled cancelled() {
        return new MilestoneCancelled(LAUNCH, "Launch", "no longer needed");
    }

    private static MilestoneAchieved launched(Optional<PartialDate> baseline, String actual, List<String> unmet) {
        return new MilestoneAchieved(LAUNCH, "Launch", baseline, on(actual), List.of(AUDIT), Optional.empty(), unmet);
    }

    @Nested
    class Proposing {
        @Test
        void carries_what_is_required_with_its_words_and_rank() {
            initiative
                    .given(chartered(), adopted(), proposed(SITES, "Twenty sites"))
                    .when(requiring(COMMISSIONING, "established"))
                    .then(demanding());
        }

        @Test
        void again_amends_it_while_it_is_only_proposed() {
            var given = initiative.given(chartered(), proposed());
            given.when(propose(LAUNCH, "Launch"), "2026-03-01").thenNothing();
            given.when(propose(LAUNCH, "Grand launch")).then(proposed(LAUNCH, "Grand launch"));
            initiative
                    .given(chartered(), proposed(), baselined("2026-09-30"))
                    .when(propose(LAUNCH, "Grand launch"))
                    .thenRefused(new NoLongerProposed(LAUNCH));
        }

        @Test
        void needs_enablers_that_are_adopted_and_ratings_that_can_be_compared() {
            var given = initiative.given(chartered(), adopted(), proposed(SITES, "Twenty sites"));
            var other = EnablerId.of(ODDS, "other");
            given.when(requiring(other, "established"))
                    .thenRefused(new NotThere(InitiativePart.REQUIRED_ENABLER, other.value()));
            given.when(requiring(COMMISSIONING, "fine")).thenRefused(new RatingNotOnScale("requires", "fine", SCALE));
            given.when(requiring(COMMISSIONING, "mixed")).thenRefused(new RatingHasNoRank("mixed"));
        }

        @Test
        void requires_milestones_that_are_there() {
            initiative
                    .given(chartered())
                    .when(propose(LAUNCH, "Launch", SITES))
                    .thenRefused(new NotThere(InitiativePart.REQUIRED_MILESTONE, SITES.value()));
            initiative
                    .given(chartered(), proposed(SITES, "Twenty sites"))
                    .when(propose(LAUNCH, "Launch", SITES))
                    .then(proposed(LAUNCH, "Launch", SITES));
        }

        @Test
        void never_closes_a_circle() {
            var review = new MilestoneId("review");
            var refusal = new RequirementsInCircle(List.of(SITES, LAUNCH, review, SITES));
            initiative
                    .given(
                            chartered(),
                            proposed(SITES, "Twenty sites"),
                            proposed(LAUNCH, "Launch", review),
                            proposed(review, "Review", SITES))
                    .when(propose(SITES, "Twenty sites", LAUNCH))
                    .thenRefused(refusal);
            assertThat(refusal.reason().message()).contains("twenty-sites → launch → review → twenty-sites");
            initiative
                    .given(chartered())
                    .when(propose(LAUNCH, "Launch", LAUNCH))
                    .thenRefused(new RequirementsInCircle(List.of(LAUNCH, LAUNCH)));
        }
    }

    @Nested
    class The_first_baseline {
        @Test
        void is_set_once_and_never_changes() {
            var given = initiative.given(chartered(), proposed());
            given.when(baseline("2026-09-30")).then(baselined("2026-09-30"));
            var then = initiative.given(chartered(), proposed(), baselined("2026-09-30"));
            then.when(baseline("2026-09-30"), "2026-03-01").thenNothing();
            then.when(baseline("2026-10")).thenRefused(new AlreadyBaselined(on("2026-09-30")));
            initiative
                    .given(
                            chartered(),
                            proposed(),
                            baselined("2026-09-30"),
                            requested("2026-09-30", "2026-11", "Cy"),
                            rebaselined("2026-09-30", "2026-11", "Cy", "Bo"))
                    .when(baseline("2026-11"))
                    .thenRefused(new AlreadyBaselined(on("2026-09-30")));
        }

        @Test
        void needs_a_milestone() {
            initiative
                    .given(chartered())
                    .when(baseline("2026-09"))
                    .thenRefused(new NotThere(InitiativePart.MILESTONE, "launch"));
        }
    }

    @Nested
    class Reforecast {
        @Test
        void says_from_which_date_to_which() {
            initiative
                    .given(chartered(), proposed(), baselined("2026-09-30"))
                    .when(forecast("2026-11-10"))
                    .then(reforecast("2026-09-30", "2026-11-10"));
        }

        @Test
        void is_refused_before_a_baseline() {
            initiative
                    .given(chartered(), proposed())
                    .when(forecast("2026-11-10"))
                    .thenRefused(new NotYetBaselined(LAUNCH));
        }

        @Test
        void is_refused_where_nothing_changes() {
            initiative
                    .given(chartered(), proposed(), baselined("2026-09-30"))
                    .when(forecast("2026-09-30"))
                    .thenRefused(new SameDate("forecast", on("2026-09-30")));
            initiative
                    .given(chartered(), proposed(), baselined("2026-09-30"), reforecast("2026-09-30", "2026-11"))
                    .when(forecast("2026-11"))
                    .thenRefused(new SameDate("forecast", on("2026-11")));
            initiative
                    .given(chartered(), proposed(), baselined("2026-09-30"), reforecast("2026-09-30", "2026-11"))
                    .when(forecast("2026-11-01/2026-11-30"))
                    .thenRefused(new SameDate("forecast", on("2026-11")));
            initiative
                    .given(chartered(), proposed(), baselined("2026-09-30"), reforecast("2026-09-30", "2026-11"))
                    .when(forecast("2026-11~"))
                    .then(reforecast("2026-11", "2026-11~"));
        }

        @Test
        void needs_a_reason() {
            initiative
                    .given(chartered(), proposed(), baselined("2026-09-30"))
                    .when(new ReforecastMilestone(HARBOUR, LAUNCH, on("2026-11"), Cause.SCOPE, " "))
                    .thenRefused(new LeftBlank("reason"));
        }

        @Test
        void told_late_moves_from_what_was_believed_then_and_leaves_the_present() {
            var given = initiative
                    .givenNothing()
                    .and("2025-01", chartered())
                    .and("2025-01", proposed())
                    .and("2025-02", baselined("2026-09-30"))
                    .and("2025-12", reforecast("2026-09-30", "2026-11"));
            given.when(forecast("2026-10"), "2025-06").then(reforecast("2026-09-30", "2026-10"));
            given.and("2025-06", reforecast("2026-09-30", "2026-10"))
                    .when(forecast("2026-11"))
                    .thenRefused(new SameDate("forecast", on("2026-11")));
        }

        @Test
        void is_refused_once_achieved_or_cancelled() {
            initiative
                    .given(chartered(), proposed(), baselined("2026-01"), achieved(LAUNCH, "Launch", "2026-02"))
                    .when(forecast("2026-11"))
                    .thenRefused(new MilestoneIsAchieved(on("2026-02"), false));
            initiative
                    .given(chartered(), proposed(), baselined("2026-01"), cancelled())
                    .when(forecast("2026-11"))
                    .thenRefused(new MilestoneIsCancelled(LAUNCH));
        }
    }

    @Nested
    class Rebaseline {
        @Test
        void is_asked_for_with_a_cause_and_a_reason() {
            var given = initiative.given(chartered(), proposed(), baselined("2026-09"));
            given.when(request("2026-12", "Cy")).then(requested("2026-09", "2026-12", "Cy"));
            given.when(new RequestRebaseline(
                            HARBOUR, LAUNCH, on("2026-12"), Cause.SCOPE, "more sites", Optional.empty()))
                    .then(requested("2026-09", "2026-12", "ada"));
            given.when(request("2026-09", "Cy")).thenRefused(new SameDate("date", on("2026-09")));
            given.when(new RequestRebaseline(HARBOUR, LAUNCH, on("2026-12"), Cause.SCOPE, "", Optional.empty()))
                    .thenRefused(new LeftBlank("reason"));
        }

        @Test
        void is_asked_for_one_at_a_time() {
            var given = initiative.given(
                    chartered(), proposed(), baselined("2026-09"), requested("2026-09", "2026-12", "Cy"));
            given.when(request("2026-12", "Cy"), "2026-03-01").thenNothing();
            given.when(request("2027-01", "Cy")).thenRefused(new RebaselinePending(on("2026-12")));
        }

        @Test
        void is_decided_only_where_one_is_asked_for() {
            var given = initiative.given(chartered(), proposed(), baselined("2026-09"));
            given.when(new ApproveRebaseline(HARBOUR, LAUNCH, Optional.empty()))
                    .thenRefused(new NoRebaselineAsked(LAUNCH));
            given.when(new RejectRebaseline(HARBOUR, LAUNCH, "no", Optional.empty()))
                    .thenRefused(new NoRebaselineAsked(LAUNCH));
        }

        @Test
        void may_be_rejected_with_a_reason_and_asked_for_again() {
            var rejected = new RebaselineRejected(LAUNCH, "Launch", on("2026-12"), "no case", "ada");
            var given = initiative.given(
                    chartered(), proposed(), baselined("2026-09"), requested("2026-09", "2026-12", "Cy"));
            given.when(new RejectRebaseline(HARBOUR, LAUNCH, "no case", Optional.empty()))
                    .then(rejected);
            given.when(new RejectRebaseline(HARBOUR, LAUNCH, "", Optional.empty()))
                    .thenRefused(new LeftBlank("reason"));
            initiative
                    .given(
                            chartered(),
                            proposed(),
                            baselined("2026-09"),
                            requested("2026-09", "2026-12", "Cy"),
                            rejected)
                    .when(request("2026-12", "Cy"))
                    .then(requested("2026-09", "2026-12", "Cy"));
        }

        @Test
        void agreed_elsewhere_is_recorded_in_one_go() {
            var given = initiative.given(chartered(), proposed(), baselined("2026-09"));
            given.when(agreed("Cy", "Bo"), MINUTES)
                    .then(requested("2026-09", "2026-12", "Cy"), rebaselined("2026-09", "2026-12", "Cy", "Bo"));
            given.when(agreed("Cy", "CY"), MINUTES).thenRefused(new ApproverAskedForIt("CY"));
            initiative
                    .given(chartered(), proposed(), baselined("2026-09"), requested("2026-09", "2027", "Cy"))
                    .when(agreed("Cy", "Bo"), MINUTES)
                    .thenRefused(new RebaselinePending(on("2027")));
        }

        private static final EventMetadata MINUTES = Histories.shownBy("2026-03-01", "minutes");

        private static RecordAgreedRebaseline agreed(String asker, String approver) {
            return new RecordAgreedRebaseline(
                    HARBOUR,
                    LAUNCH,
                    on("2026-12"),
                    Cause.SCOPE,
                    "more sites",
                    Optional.of(asker),
                    Optional.of(approver));
        }
    }

    @Nested
    class Achieving {
        @Test
        void shows_against_which_baseline() {
            initiative
                    .given(chartered(), audit(), proposed(), baselined("2026-01-31"))
                    .when(achieve("2026-02-14"))
                    .then(launched(Optional.of(on("2026-01-31")), "2026-02-14", List.of()));
        }

        @Test
        void needs_no_baseline() {
            initiative
                    .given(chartered(), audit(), proposed())
                    .when(achieve("2026-02"))
                    .then(launched(Optional.empty(), "2026-02", List.of()));
        }

        @Test
        void needs_an_actual_date_that_is_not_in_the_future() {
            var given = initiative.given(chartered(), audit(), proposed());
            given.when(achieve("2026-03-03")).thenRefused(new ActualInFuture(on("2026-03-03")));
            for (var noDay : List.of("XXXX", "2025-11/..")) {
                given.when(achieve(noDay)).thenRefused(new NoActualDate());
            }
            given.when(achieve("../2026-01")).then(launched(Optional.empty(), "../2026-01", List.of()));
        }

        @Test
        void needs_evidence_or_a_waiver() {
            var given = initiative.given(chartered(), proposed());
            given.when(new AchieveMilestone(HARBOUR, LAUNCH, on("2026-02"), List.of(), Optional.empty()))
                    .thenRefused(new NoEvidence());
            given.when(achieve("2026-02")).thenRefused(new NotThere(InitiativePart.EVIDENCE, "audit"));
            given.when(new AchieveMilestone(HARBOUR, LAUNCH, on("2026-02"), List.of(), WAIVED))
                    .then(achieved(LAUNCH, "Launch", "2026-02"));
            given.when(waived(" ", "seen")).thenRefused(new LeftBlank("waivedBy"));
            given.when(waived("Bo", "")).thenRefused(new LeftBlank("waiverReason"));
        }

        private static AchieveMilestone waived(String by, String reason) {
            return new AchieveMilestone(HARBOUR, LAUNCH, on("2026-02"), List.of(), Optional.of(new Waiver(by, reason)));
        }

        @Test
        void needs_every_enabler_at_its_rating_and_every_milestone() {
            var given = initiative.given(chartered(), adopted(), audit(), demanding(), proposed(SITES, "Twenty sites"));
            given.and("2026-01", assessed(1, DEVELOPING, ""))
                    .when(achieve("2026-02"))
                    .thenRefused(new RequirementsUnmet(List.of(
                            "Commissioning needs Established (is Developing)", "Twenty sites is not achieved")));
            given.and("2026-01", assessed(1, EMBEDDED, ""))
                    .and("2026-01", achieved(SITES, "Twenty sites", "2026-01"))
                    .when(achieve("2026-02"))
                    .then(launched(Optional.empty(), "2026-02", List.of()));
        }

        @Test
        void judges_what_it_requires_as_of_its_actual_date() {
            var given = initiative
                    .given(chartered(), adopted(), audit(), demanding(), proposed(SITES, "Twenty sites"))
                    .and("2025-06", assessed(1, EMBEDDED, ""))
                    .and("2025-07", achieved(SITES, "Twenty sites", "2025-07"))
                    .and("2026-01", assessed(2, DEVELOPING, "Embedded"));
            given.when(achieve("2025-12")).then(launched(Optional.empty(), "2025-12", List.of()));
            given.when(achieve("2026-02"))
                    .thenRefused(new RequirementsUnmet(List.of("Commissioning needs Established (is Developing)")));
            given.when(achieve("2025-05"))
                    .thenRefused(new RequirementsUnmet(List.of(
                            "Commissioning needs Established (is not assessed)", "Twenty sites is not achieved")));
        }

        @Test
        void takes_not_assessed_for_no_rating_at_all() {
            initiative
                    .given(chartered(), adopted(), audit(), demanding(), achievedSites()[0], achievedSites()[1])
                    .when(achieve("2026-02"))
                    .thenRefused(new RequirementsUnmet(List.of("Commissioning needs Established (is not assessed)")));
        }

        private static InitiativeEvent[] achievedSites() {
            return new InitiativeEvent[] {proposed(SITES, "Twenty sites"), achieved(SITES, "Twenty sites", "2026-01")};
        }

        @Test
        void without_them_needs_someone_who_accepts_the_exception() {
            initiative
                    .given(chartered(), adopted(), audit(), demanding())
                    .when(new AchieveMilestone(HARBOUR, LAUNCH, on("2026-02"), List.of(AUDIT), WAIVED))
                    .then(new MilestoneAchieved(
                            LAUNCH,
                            "Launch",
                            Optional.empty(),
                            on("2026-02"),
                            List.of(AUDIT),
                            WAIVED,
                            List.of(
                                    "Commissioning needs Established (is not assessed)",
                                    "twenty-sites is not achieved")));
        }

        @Test
        void happens_once() {
            var achieved = new MilestoneAchieved(
                    LAUNCH, "Launch", Optional.empty(), on("2026-02"), List.of(AUDIT), Optional.empty(), List.of());
            var given = initiative.given(chartered(), audit(), proposed(), achieved);
            given.when(achieve("2026-02"), "2026-03-01").thenNothing();
            given.when(achieve("2026-01"), "2026-03-01").thenRefused(new MilestoneIsAchieved(on("2026-02"), false));
        }

        @Test
        void before_a_later_one_is_refused_with_a_remedy_that_can_be_followed() {
            var given = initiative
                    .givenNothing()
                    .and("2025-01", chartered())
                    .and("2025-01", audit())
                    .and("2025-01", proposed())
                    .and("2026-02-10", achieved(LAUNCH, "Launch", "2026-02-10"));
            given.when(achieve("2025-12"), "2025-12").thenRefused(new MilestoneIsAchieved(on("2026-02-10"), true));
            given.when(cancel(), "2025-12").thenRefused(new MilestoneIsAchieved(on("2026-02-10"), true));
            assertThat(new MilestoneIsAchieved(on("2026-02-10"), true).reason().message())
                    .startsWith("It was achieved later (10 February 2026). Take that achievement back in the history");
        }

        @Test
        void may_be_reversed_with_a_reason_and_then_reforecast() {
            var reverse = new ReverseAchievement(HARBOUR, LAUNCH, "test was not met");
            var reversed = new AchievementReversed(LAUNCH, "Launch", on("2026-02"), "test was not met");
            var given = initiative.given(
                    chartered(), proposed(), baselined("2026-01"), achieved(LAUNCH, "Launch", "2026-02"));
            given.when(reverse).then(reversed);
            given.when(new ReverseAchievement(HARBOUR, LAUNCH, "")).thenRefused(new LeftBlank("reason"));
            var then = initiative.given(
                    chartered(), proposed(), baselined("2026-01"), achieved(LAUNCH, "Launch", "2026-02"), reversed);
            then.when(forecast("2026-06")).then(reforecast("2026-01", "2026-06"));
            then.when(reverse).thenRefused(new NotAchieved(LAUNCH));
        }
    }

    @Nested
    class Cancelling {
        @Test
        void is_for_good() {
            initiative.given(chartered(), proposed()).when(cancel()).then(cancelled());
            var given = initiative.given(chartered(), audit(), proposed(), cancelled());
            given.when(cancel(), "2026-03-01").thenNothing();
            given.when(baseline("2026-09")).thenRefused(new MilestoneIsCancelled(LAUNCH));
            given.when(achieve("2026-02")).thenRefused(new MilestoneIsCancelled(LAUNCH));
            given.when(propose(LAUNCH, "Again")).thenRefused(new NoLongerProposed(LAUNCH));
        }

        @Test
        void needs_a_reason_and_an_end_that_is_open() {
            initiative
                    .given(chartered(), proposed())
                    .when(new CancelMilestone(HARBOUR, LAUNCH, ""))
                    .thenRefused(new LeftBlank("reason"));
            initiative
                    .given(chartered(), proposed(), achieved(LAUNCH, "Launch", "2026-02"))
                    .when(cancel())
                    .thenRefused(new MilestoneIsAchieved(on("2026-02"), false));
        }
    }
}
