package dev.offshoot.importing.port.in;

import dev.offshoot.access.Member;
import dev.offshoot.command.Outcome;
import dev.offshoot.importing.event.BatchId;
import dev.offshoot.importing.view.BatchView;
import dev.offshoot.importing.view.ImportReport;
import dev.offshoot.projection.ReadModel;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** Brings a file of dated facts in: on trial, for good, and out again. */
public interface ImportFacts {

    /** Reads a file and says what would happen; writes nothing. */
    ImportReport rehearse(Upload upload);

    /**
     * Records all rows as one batch, or none of them: none while a row is wrong, or doubtful and not looked at. Rows whose fact is known already are passed over; a file of
     * nothing else makes no batch.
     */
    ImportReport apply(Upload upload, BatchId batch);

    /**
     * Takes every event of a batch back by a correction; refused where anything recorded since stands on one of them.
     */
    Outcome undo(BatchId batch, String why, Upload.By by);

    /** A batch as it is in the log at this moment. */
    Optional<ReadModel<BatchView>> batch(BatchId batch);

    /**
     * A file from somebody.
     *
     * @param looked whether its sender has looked at what its trial found doubtful
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and read once
    record Upload(String file, byte[] content, By by, boolean looked) {

        /** A file that nobody has looked at yet. */
        public Upload(String file, byte[] content, By by) {
            this(file, content, by, false);
        }

        /** Who sends it, and when. */
        public record By(Member member, Instant at, ZoneId zone) {}
    }
}
