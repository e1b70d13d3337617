package dev.offshoot.importing.port.in;

import dev.offshoot.access.Member;
import dev.offshoot.importing.event.BatchId;
import dev.offshoot.importing.view.ImportReport;
import dev.offshoot.kernel.Outcome;
import java.time.Instant;
import java.time.ZoneId;

/** Brings a file of dated facts in: on trial, for good, and out again. */
public interface ImportFacts {

    /** Reads a file and says what would happen; writes nothing. */
    ImportReport rehearse(Upload upload);

    /**
     * Records all rows as one batch, or none of them. Rows whose fact is known already are passed over; a file of
     * nothing else makes no batch.
     */
    ImportReport apply(Upload upload, BatchId batch);

    /** Takes every event of a batch back by a correction. */
    Outcome undo(BatchId batch, String why, Upload.By by);

    /** A file from somebody. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and read once
    record Upload(String file, byte[] content, By by) {

        /** Who sends it, and when. */
        public record By(Member member, Instant at, ZoneId zone) {}
    }
}
