package dev.offshoot.site.domain;

import static dev.offshoot.command.Reason.conflict;
import static dev.offshoot.command.Reason.invalid;
import static dev.offshoot.command.Reason.missing;

import dev.offshoot.command.Reason;
import dev.offshoot.command.Rejection;
import dev.offshoot.date.PartialDate;
import dev.offshoot.site.event.SiteId;

/** Why a site refuses. */
public sealed interface SiteRejection extends Rejection {

    record SiteUnknown(SiteId site) implements SiteRejection {
        @Override
        public Reason reason() {
            return missing("site", "There is no site “%s”. Register it first.".formatted(site.value()));
        }
    }

    record SiteExists(SiteId site) implements SiteRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "site",
                    "A site “%s” is there already, and no key is used twice. Give another key, or use that site."
                            .formatted(site.value()));
        }
    }

    record OdsCodeInUse(String code, SiteId site) implements SiteRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "odsCode",
                    "“%s” has the ODS code %s, and no code is that of two sites. Give another code, or correct the registration of “%s”."
                            .formatted(site.value(), code, site.value()));
        }
    }

    /** What other sites tell of its end. */
    record MergedAway(SiteId site, SiteId successor, PartialDate occurred) implements SiteRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "occurred",
                    "“%s” merged into “%s” (%s), and this occurred after that. Record it of “%s”, or give the date before the merger on which it occurred."
                            .formatted(site.value(), successor.value(), occurred.words(), successor.value()));
        }
    }

    /** An end that would come before what is known to have happened later. */
    record ActedLater(SiteId site, String what, PartialDate occurred) implements SiteRejection {
        public ActedLater(SiteId site, Site.Act act) {
            this(site, act.what(), act.dated().occurred());
        }

        @Override
        public Reason reason() {
            return conflict(
                    "occurred",
                    "“%s” %s after that (%s), so it had not ended. Give a later date, or correct that entry first."
                            .formatted(site.value(), what, occurred.words()));
        }
    }

    record AlreadyGone(String how, PartialDate since) implements SiteRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "",
                    "This site has %s already (%s). If its date or source is mistaken, correct that entry in its history."
                            .formatted(how, since.words()));
        }
    }

    record BeforeItsRegistration(SiteId site, PartialDate registered) implements SiteRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "occurred",
                    "“%s” was registered later (%s). Give another date, or correct the date of its registration."
                            .formatted(site.value(), registered.words()));
        }
    }

    record SameName(String name) implements SiteRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "name",
                    "It was called “%s” then already. Give another name, or another date; if that entry's date or source is mistaken, correct it."
                            .formatted(name));
        }
    }

    record NothingMerged() implements SiteRejection {
        @Override
        public Reason reason() {
            return invalid("predecessors", "Name the sites that merged into this one.");
        }
    }

    record MergedIntoItself(SiteId site) implements SiteRejection {
        @Override
        public Reason reason() {
            return invalid(
                    "predecessors",
                    "A site cannot merge into itself. Leave “%s” out: it goes on, and takes in the others."
                            .formatted(site.value()));
        }
    }

    record AlreadyMerged(SiteId predecessor, SiteId successor) implements SiteRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "predecessors",
                    "“%s” has merged into “%s” already. Name “%s” instead, or correct that entry in its history."
                            .formatted(predecessor.value(), successor.value(), successor.value()));
        }
    }

    record AlreadyTakenIn(SiteId predecessor, PartialDate since) implements SiteRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "predecessors",
                    "“%s” has merged into this one already (%s). Leave it out; if its date or source is mistaken, correct that entry in the history."
                            .formatted(predecessor.value(), since.words()));
        }
    }

    record AlreadySplit(SiteId successor, PartialDate since) implements SiteRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "successors",
                    "“%s” came out of this site already (%s). Leave it out; if its date or source is mistaken, correct that entry in the history."
                            .formatted(successor.value(), since.words()));
        }
    }

    /** What a merger told by another site leans on. */
    record NamedByMerger(SiteId site, SiteId successor, PartialDate occurred) implements SiteRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "occurred",
                    "“%s” merged into “%s” (%s), so it was there by then. Take that merger back first, in the history of “%s”, or give an earlier date."
                            .formatted(site.value(), successor.value(), occurred.words(), successor.value()));
        }
    }

    record TooFewSuccessors() implements SiteRejection {
        @Override
        public Reason reason() {
            return invalid(
                    "successors",
                    "A split leaves two sites or more. Name them all, this one among them if it goes on.");
        }
    }
}
