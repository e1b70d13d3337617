package dev.offshoot.adapter.web.file;

import dev.offshoot.access.Member;
import dev.offshoot.importing.event.BatchId;
import dev.offshoot.importing.port.in.ImportFacts;
import dev.offshoot.importing.port.in.ImportFacts.Upload;
import dev.offshoot.importing.view.ImportReport;
import dev.offshoot.kernel.Arrivals;
import dev.offshoot.kernel.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Takes files in and batches back, and waits until the pages have heard of it. */
@Component
public class ImportClerk {

    /** Larger files are refused. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    public static final String TOO_LARGE =
            "The file is larger than 5 MB. Split it into several files and import them one after the other.";

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ImportFacts imports;
    private final Arrivals arrivals;
    private final BatchIds ids;
    private final Clock clock;
    private final ZoneId zone;

    public ImportClerk(ImportFacts imports, Arrivals arrivals, BatchIds ids, Clock clock, ZoneId zone) {
        this.imports = imports;
        this.arrivals = arrivals;
        this.ids = ids;
        this.clock = clock;
        this.zone = zone;
    }

    public ImportReport rehearse(Member member, String file, byte[] content) {
        return imports.rehearse(new Upload(file, content, by(member)));
    }

    public ImportReport apply(Member member, String file, byte[] content) {
        var batch = ids.next(clock.instant(), zone);
        var report = imports.apply(new Upload(file, content, by(member)), batch);
        if (report.batch().isPresent()) {
            arrivals.await(batch.stream(), 0, PATIENCE);
        }
        return report;
    }

    public Outcome undo(Member member, BatchId batch, String why) {
        var outcome = imports.undo(batch, why.strip(), by(member));
        if (outcome instanceof Outcome.Done(var stream, var version)) {
            arrivals.await(stream, version, PATIENCE);
        }
        return outcome;
    }

    private Upload.By by(Member member) {
        return new Upload.By(member, clock.instant(), zone);
    }
}
