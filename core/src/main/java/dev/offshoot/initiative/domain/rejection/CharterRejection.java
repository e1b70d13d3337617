package dev.offshoot.initiative.domain.rejection;

import static dev.offshoot.command.Reason.conflict;
import static dev.offshoot.command.Reason.invalid;
import static dev.offshoot.command.Reason.missing;

import dev.offshoot.command.Reason;
import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.event.InitiativeId;

/** Why an initiative refuses what concerns its charter and its pace. */
public interface CharterRejection {

    record InitiativeUnknown(InitiativeId initiative) implements InitiativeRejection {
        @Override
        public Reason reason() {
            return missing(
                    "initiative", "There is no initiative “%s”. Charter it first.".formatted(initiative.value()));
        }
    }

    record InitiativeExists(InitiativeId initiative) implements InitiativeRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "initiative",
                    "An initiative “%s” is there already. Choose another title or key.".formatted(initiative.value()));
        }
    }

    record InitiativeIsClosed(PartialDate since) implements InitiativeRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "",
                    "This initiative is closed already (%s). If that is mistaken, correct that entry in its history."
                            .formatted(since.words()));
        }
    }

    record NothingToReach(long sites) implements InitiativeRejection {
        @Override
        public Reason reason() {
            return invalid(
                    "sites",
                    "A target population of %s leaves nobody to reach. Enter how many sites could be reached."
                            .formatted(sites));
        }
    }

    /** What is counted on a day to come is no count yet. */
    record NotYetCounted(PartialDate asOf) implements InitiativeRejection {
        @Override
        public Reason reason() {
            return invalid(
                    "asOf",
                    "%s has not come yet, so nothing was counted on it. Enter the day on which the sites were counted."
                            .formatted(asOf.words()));
        }
    }

    record AlreadyPaused(PartialDate since) implements InitiativeRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "occurred",
                    "This initiative was paused already (%s). Record first that it was resumed in between; if it was paused earlier, correct that entry in the history, then record what came after."
                            .formatted(since.words()));
        }
    }

    record NotPaused(PartialDate since) implements InitiativeRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "occurred",
                    "This initiative was resumed already (%s). Record first that it was paused in between; if it was resumed earlier, correct that entry in the history, then record what came after."
                            .formatted(since.words()));
        }
    }

    /** @param site one that counts by it */
    record DefinitionInUse(int version, String site, PartialDate since) implements InitiativeRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "corrects",
                    "“%s” counts by version %s of the adoption definition (%s). Correct that entry first, or give a definition that was in force then."
                            .formatted(site, version, since.words()));
        }
    }
}
