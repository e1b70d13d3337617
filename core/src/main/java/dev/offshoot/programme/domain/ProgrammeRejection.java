package dev.offshoot.programme.domain;

import static dev.offshoot.command.Reason.conflict;
import static dev.offshoot.command.Reason.invalid;
import static dev.offshoot.command.Reason.missing;

import dev.offshoot.command.Reason;
import dev.offshoot.command.Rejection;
import dev.offshoot.date.PartialDate;
import dev.offshoot.programme.event.ProgrammeId;

/** Why a programme refuses. */
public sealed interface ProgrammeRejection extends Rejection {

    record ProgrammeUnknown(ProgrammeId programme) implements ProgrammeRejection {
        @Override
        public Reason reason() {
            return missing("programme", "There is no programme “%s”. Open it first.".formatted(programme.value()));
        }
    }

    record ProgrammeExists(ProgrammeId programme) implements ProgrammeRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "programme",
                    "A programme “%s” is there already. Choose another title or key.".formatted(programme.value()));
        }
    }

    record ProgrammeIsClosed(PartialDate since) implements ProgrammeRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "",
                    "This programme is closed already (%s). If that is mistaken, correct that entry in its history."
                            .formatted(since.words()));
        }
    }

    record SameTitle(String title) implements ProgrammeRejection {
        @Override
        public Reason reason() {
            return invalid(
                    "title",
                    "It was called “%s” already, so nothing would change. Enter another title, or another date."
                            .formatted(title));
        }
    }

    record NotAMember(String member) implements ProgrammeRejection {
        @Override
        public Reason reason() {
            return missing(
                    "member",
                    "%s was not a member of this programme then. Add the member first, or give the date."
                            .formatted(member));
        }
    }
}
