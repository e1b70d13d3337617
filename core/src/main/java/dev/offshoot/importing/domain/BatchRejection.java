package dev.offshoot.importing.domain;

import static dev.offshoot.command.Reason.conflict;
import static dev.offshoot.command.Reason.missing;

import dev.offshoot.command.Reason;
import dev.offshoot.command.Rejection;
import dev.offshoot.importing.event.BatchId;
import dev.offshoot.stream.StreamId;
import java.util.List;
import java.util.stream.Collectors;

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

    /** @param entries those that were recorded beside the batch and would stand on nothing, in words */
    record EntriesStandOnBatch(BatchId batch, List<String> entries) implements BatchRejection {
        private static final int NAMED = 5;

        public EntriesStandOnBatch {
            entries = List.copyOf(entries);
        }

        @Override
        public Reason reason() {
            var more = entries.size() > NAMED ? "; and %s more".formatted(entries.size() - NAMED) : "";
            return conflict(
                    "batch",
                    "%s on this import, so nothing was undone: %s. Take %s back first."
                            .formatted(
                                    entries.size() == 1
                                            ? "An entry that was recorded since stands"
                                            : entries.size() + " entries that were recorded since stand",
                                    entries.stream().limit(NAMED).collect(Collectors.joining("; ")) + more,
                                    entries.size() == 1 ? "it" : "them"));
        }
    }

    /** What would be left of a thing could not have been recorded. */
    record ThingStandsOnBatch(BatchId batch, StreamId thing, Rejection contradiction) implements BatchRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "batch",
                    "The %s stands on what the import “%s” brought, so nothing was undone. %s"
                            .formatted(
                                    thing.wordsInFull(),
                                    batch.value(),
                                    contradiction.reason().message()));
        }
    }

    /** Whoever entered what two persons agree on does not take it back alone. */
    record UndoneByAnother(BatchId batch, StreamId thing, String enteredBy) implements BatchRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "batch",
                    "The import “%s” brought a baseline, an approval, or what one was given for, of the %s, and %s entered it. Ask somebody else to undo it."
                            .formatted(batch.value(), thing.wordsInFull(), enteredBy));
        }
    }

    record BatchUndoneAlready(BatchId batch) implements BatchRejection {
        @Override
        public Reason reason() {
            return conflict("batch", "Batch “%s” has been undone already.".formatted(batch.value()));
        }
    }
}
