package dev.offshoot.site.domain;

import static dev.offshoot.kernel.Reason.conflict;
import static dev.offshoot.kernel.Reason.invalid;
import static dev.offshoot.kernel.Reason.missing;

import dev.offshoot.kernel.Reason;
import dev.offshoot.kernel.Rejection;
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

    record SiteIsClosed() implements SiteRejection {
        @Override
        public Reason reason() {
            return conflict("", "This site is closed. If it was closed by mistake, correct that entry in its history.");
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

    record TooFewSuccessors() implements SiteRejection {
        @Override
        public Reason reason() {
            return invalid(
                    "successors",
                    "A split leaves two sites or more. Name them all, this one among them if it goes on.");
        }
    }
}
