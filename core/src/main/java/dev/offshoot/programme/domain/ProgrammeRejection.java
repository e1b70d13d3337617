package dev.offshoot.programme.domain;

import static dev.offshoot.kernel.Reason.conflict;
import static dev.offshoot.kernel.Reason.missing;

import dev.offshoot.kernel.Reason;
import dev.offshoot.kernel.Rejection;
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
                    "A programme “%s” is there already. Choose another title.".formatted(programme.value()));
        }
    }

    record ProgrammeIsClosed(ProgrammeId programme) implements ProgrammeRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "", "This programme is closed. If it was closed by mistake, correct that entry in its history.");
        }
    }

    record NotAMember(String member) implements ProgrammeRejection {
        @Override
        public Reason reason() {
            return missing("member", "%s is not a member of this programme.".formatted(member));
        }
    }
}
