package dev.offshoot.importing.domain;

import static dev.offshoot.kernel.Reason.conflict;
import static dev.offshoot.kernel.Reason.missing;

import dev.offshoot.importing.event.BatchId;
import dev.offshoot.kernel.Reason;
import dev.offshoot.kernel.Rejection;

/** Why a batch refuses. */
public sealed interface BatchRejection extends Rejection {

    record BatchUnknown(BatchId batch) implements BatchRejection {
        @Override
        public Reason reason() {
            return missing("batch", "There is no batch “%s”. Choose one from the list.".formatted(batch.value()));
        }
    }

    record BatchAppliedAlready(BatchId batch) implements BatchRejection {
        @Override
        public Reason reason() {
            return conflict("batch", "Batch “%s” has been applied already.".formatted(batch.value()));
        }
    }

    record BatchUndoneAlready(BatchId batch) implements BatchRejection {
        @Override
        public Reason reason() {
            return conflict("batch", "Batch “%s” has been undone already.".formatted(batch.value()));
        }
    }
}
