package dev.offshoot.initiative.domain.rejection;

import static dev.offshoot.command.Reason.conflict;
import static dev.offshoot.command.Reason.invalid;
import static dev.offshoot.command.Reason.missing;

import dev.offshoot.command.Reason;
import dev.offshoot.command.Rejection;
import dev.offshoot.date.PartialDate;
import dev.offshoot.date.Plausible;

/** Why an initiative refuses. */
public sealed interface InitiativeRejection extends Rejection
        permits InitiativeRejection.AlreadySo,
                InitiativeRejection.Taken,
                InitiativeRejection.NotThere,
                InitiativeRejection.LeftBlank,
                InitiativeRejection.DateNotPlausible,
                CharterRejection.InitiativeUnknown,
                CharterRejection.InitiativeExists,
                CharterRejection.InitiativeIsClosed,
                CharterRejection.AlreadyPaused,
                CharterRejection.DefinitionInUse,
                CharterRejection.NotPaused,
                CharterRejection.NothingToReach,
                CharterRejection.NotYetCounted,
                SpreadRejection.VehicleNotNamed,
                SpreadRejection.SameVehicle,
                EnablerRejection.FrameworkNotPublished,
                EnablerRejection.FrameworkIsRetired,
                SpreadRejection.EndsBeforeItStarts,
                EnablerRejection.RatingNotOnScale,
                EnablerRejection.TopRatingNeedsEvidence,
                EnablerRejection.NothingToDissentFrom,
                EnablerRejection.SamePerspective,
                EnablerRejection.SameRating,
                MilestoneRejection.NoLongerProposed,
                MilestoneRejection.RatingHasNoRank,
                MilestoneRejection.RequirementsInCircle,
                RebaselineRejection.AlreadyBaselined,
                RebaselineRejection.NotYetBaselined,
                RebaselineRejection.SameDate,
                AchievementRejection.MilestoneIsAchieved,
                MilestoneRejection.MilestoneIsCancelled,
                AchievementRejection.NotAchieved,
                AchievementRejection.AchievedLater,
                AchievementRejection.AchievedThen,
                RebaselineRejection.ApprovedAnother,
                AchievementRejection.ReversedSince,
                AchievementRejection.MovedAfterwards,
                RebaselineRejection.RebaselinePending,
                RebaselineRejection.AnotherWaited,
                RebaselineRejection.NoRebaselineAsked,
                RebaselineRejection.ApproverAskedForIt,
                RebaselineRejection.ApproverEnteredIt,
                RebaselineRejection.AgreementNeedsSource,
                AchievementRejection.ActualInFuture,
                AchievementRejection.NoActualDate,
                AchievementRejection.NoEvidence,
                AchievementRejection.RequirementsUnmet,
                OversightRejection.ScoreOffMatrix,
                OversightRejection.RiskIsClosed,
                OversightRejection.ScoredSince,
                OversightRejection.RatingOffConfidenceScale,
                OversightRejection.NoConditions,
                OversightRejection.GateIsDecided {

    /** The key is that of another. */
    record Taken(InitiativePart thing, String key) implements InitiativeRejection {
        @Override
        public Reason reason() {
            return conflict(
                    thing.field(), "There is %s “%s” already. Choose another title.".formatted(thing.words(), key));
        }
    }

    /**
     * It is so, or was, and becomes so but once: what would be recorded besides would not count.
     *
     * @param what in the past tense: <code>the barrier was resolved</code>
     */
    record AlreadySo(String what, PartialDate since) implements InitiativeRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "occurred",
                    "By what is recorded %s already (%s). If its date or source is mistaken, correct that entry in the history."
                            .formatted(what, since.words()));
        }
    }

    /** The key is that of nothing. */
    record NotThere(InitiativePart thing, String key) implements InitiativeRejection {
        @Override
        public Reason reason() {
            return missing(
                    thing.field(),
                    "This initiative has not got %s “%s”. %s".formatted(thing.words(), key, thing.remedy()));
        }
    }

    /** A date that lies outside every programme's life. */
    record DateNotPlausible(String field, PartialDate date) implements InitiativeRejection {
        @Override
        public Reason reason() {
            return invalid(field, Plausible.remedy(date));
        }
    }

    /** Something must be said and was not. */
    record LeftBlank(String field) implements InitiativeRejection {
        @Override
        public Reason reason() {
            return invalid(field, "This must not be left empty. Say it in words.");
        }
    }
}
