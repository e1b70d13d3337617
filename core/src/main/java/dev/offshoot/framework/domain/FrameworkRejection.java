package dev.offshoot.framework.domain;

import static dev.offshoot.command.Reason.conflict;
import static dev.offshoot.command.Reason.invalid;
import static dev.offshoot.command.Reason.missing;

import dev.offshoot.command.Reason;
import dev.offshoot.command.Rejection;
import dev.offshoot.date.PartialDate;
import dev.offshoot.framework.event.FrameworkId;

/** Why a framework refuses. */
public sealed interface FrameworkRejection extends Rejection {

    record FrameworkUnknown(FrameworkId framework) implements FrameworkRejection {
        @Override
        public Reason reason() {
            return missing("framework", "There is no framework “%s”. Publish it first.".formatted(framework.value()));
        }
    }

    record PublishedVersionsNeverChange(FrameworkId framework) implements FrameworkRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "version",
                    "“%s” is published, and a published version never changes. Publish this as another version."
                            .formatted(framework.value()));
        }
    }

    record AlreadyRetired(PartialDate since) implements FrameworkRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "",
                    "This version is retired already (%s). If its date or source is mistaken, correct that entry in its history."
                            .formatted(since.words()));
        }
    }

    record EnablerListedTwice(String enabler) implements FrameworkRejection {
        @Override
        public Reason reason() {
            return invalid(
                    "enablers", "“%s” is the key of two enablers. Give each a key of its own.".formatted(enabler));
        }
    }

    record PointListedTwice(String scale, String point) implements FrameworkRejection {
        @Override
        public Reason reason() {
            return invalid(
                    "scales",
                    "The scale “%s” has two points “%s”. Give each a key of its own.".formatted(scale, point));
        }
    }

    record ScaleNotListed(String enabler, String scale) implements FrameworkRejection {
        @Override
        public Reason reason() {
            return invalid(
                    "enablers",
                    "The enabler “%s” is rated on the scale “%s”, which is not among the scales. List its points."
                            .formatted(enabler, scale));
        }
    }

    record TooFewPoints(String scale) implements FrameworkRejection {
        @Override
        public Reason reason() {
            return invalid(
                    "scales",
                    "The scale “%s” has a single point, so nothing could be told apart on it. List at least two."
                            .formatted(scale));
        }
    }
}
