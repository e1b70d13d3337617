package dev.offshoot.site.domain;

import static dev.offshoot.command.Reason.conflict;
import static dev.offshoot.command.Reason.invalid;

import dev.offshoot.command.Reason;
import dev.offshoot.date.PartialDate;
import dev.offshoot.site.event.SiteId;

/** What cannot become of sites that merge or split. */
public sealed interface MergerRejection extends SiteRejection {

    /** What other sites tell of its end. */
    record MergedAway(SiteId site, SiteId successor, PartialDate occurred) implements MergerRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "occurred",
                    "“%s” merged into “%s” (%s), and this occurred after that. Record it of “%s”, or give the date before the merger on which it occurred."
                            .formatted(site.value(), successor.value(), occurred.words(), successor.value()));
        }
    }

    record NothingMerged() implements MergerRejection {
        @Override
        public Reason reason() {
            return invalid("predecessors", "Name the sites that merged into this one.");
        }
    }

    record MergedIntoItself(SiteId site) implements MergerRejection {
        @Override
        public Reason reason() {
            return invalid(
                    "predecessors",
                    "A site cannot merge into itself. Leave “%s” out: it goes on, and takes in the others."
                            .formatted(site.value()));
        }
    }

    record AlreadyMerged(SiteId predecessor, SiteId successor) implements MergerRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "predecessors",
                    "“%s” has merged into “%s” already. Name “%s” instead, or correct that entry in its history."
                            .formatted(predecessor.value(), successor.value(), successor.value()));
        }
    }

    record AlreadyTakenIn(SiteId predecessor, PartialDate since) implements MergerRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "predecessors",
                    "“%s” has merged into this one already (%s). Leave it out; if its date or source is mistaken, correct that entry in the history."
                            .formatted(predecessor.value(), since.words()));
        }
    }

    record AlreadySplit(SiteId successor, PartialDate since) implements MergerRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "successors",
                    "“%s” came out of this site already (%s). Leave it out; if its date or source is mistaken, correct that entry in the history."
                            .formatted(successor.value(), since.words()));
        }
    }

    /** What a merger told by another site leans on. */
    record NamedByMerger(SiteId site, SiteId successor, PartialDate occurred) implements MergerRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "occurred",
                    "“%s” merged into “%s” (%s), so it was there by then. Take that merger back first, in the history of “%s”, or give an earlier date."
                            .formatted(site.value(), successor.value(), occurred.words(), successor.value()));
        }
    }

    record TooFewSuccessors() implements MergerRejection {
        @Override
        public Reason reason() {
            return invalid(
                    "successors",
                    "A split leaves two sites or more. Name them all, this one among them if it goes on.");
        }
    }
}
