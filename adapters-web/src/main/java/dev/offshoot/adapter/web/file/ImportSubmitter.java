package dev.offshoot.adapter.web.file;

import dev.offshoot.access.Member;
import dev.offshoot.adapter.web.command.ReadYourWrites;
import dev.offshoot.adapter.web.problem.Uploads;
import dev.offshoot.command.Outcome;
import dev.offshoot.command.form.Field;
import dev.offshoot.command.form.FieldBinding;
import dev.offshoot.command.form.FieldError;
import dev.offshoot.command.form.value.Characters;
import dev.offshoot.importing.event.BatchId;
import dev.offshoot.importing.port.in.ImportFacts;
import dev.offshoot.importing.port.in.ImportFacts.Upload;
import dev.offshoot.importing.view.BatchView;
import dev.offshoot.importing.view.ImportReport;
import dev.offshoot.projection.ProjectionProgress;
import dev.offshoot.projection.ReadModel;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Takes files in and batches back, and waits until the pages have heard of it. */
@Component
public class ImportSubmitter {

    /** Larger files are refused. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    public static final String TOO_LARGE = Uploads.TOO_LARGE;

    public static final String SEVERAL = "There are %s files in it. Send one at a time.";

    public static final Field WHY = Field.prose("why", "Why it is taken back");

    private static final int LONGEST_NAME = 200;

    /** What a file may name by its title. */
    private static final Set<String> TITLED = Set.of("initiative", "site", "framework", "programme");

    private static final String BEHIND =
            "The lists that names are looked up in have not heard yet of all that was recorded,"
                    + " or an administrator has paused them. Nothing was changed. Send the file again once they have.";

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ImportFacts imports;
    private final ProjectionProgress arrivals;
    private final BatchIds ids;
    private final Clock clock;
    private final ZoneId zone;

    public ImportSubmitter(ImportFacts imports, ProjectionProgress arrivals, BatchIds ids, Clock clock, ZoneId zone) {
        this.imports = imports;
        this.arrivals = arrivals;
        this.ids = ids;
        this.clock = clock;
        this.zone = zone;
    }

    public ImportReport rehearse(Member member, String file, byte[] content) {
        var named = Characters.harmless(file, LONGEST_NAME);
        return behind(named).orElseGet(() -> imports.rehearse(new Upload(named, content, by(member))));
    }

    /** A title may stand for another thing, or for two, by what the lists have not heard of yet. */
    private Optional<ImportReport> behind(String file) {
        return arrivals.upToDate(TITLED, PATIENCE)
                ? Optional.empty()
                : Optional.of(ImportReport.unread(file, List.of(new FieldError("", BEHIND))));
    }

    /** @param looked whether the member has looked at what the trial found doubtful */
    public ImportReport apply(Member member, String file, byte[] content, boolean looked) {
        var named = Characters.harmless(file, LONGEST_NAME);
        return behind(named).orElseGet(() -> applied(new Upload(named, content, by(member), looked)));
    }

    private ImportReport applied(Upload upload) {
        var batch = ids.next(clock.instant(), zone);
        var report = imports.apply(upload, batch);
        if (report.batch().isPresent()) {
            ReadYourWrites.awaitAll(arrivals, batch.stream(), 0, PATIENCE);
        }
        return report;
    }

    /** What a file that was applied before as this batch would be told now: that all of it is known. */
    public ImportReport applied(Member member, String file, byte[] content, String batch) {
        var report = rehearse(member, file, content);
        return new ImportReport(report.file(), report.flaws(), report.doubts(), report.rows(), Optional.of(batch));
    }

    /** What cannot be kept of the reason for taking a batch back; that there must be one is for the batch to say. */
    public static List<FieldError> flaws(String why) {
        return FieldBinding.of(List.of(WHY.optional()), Map.of(WHY.name(), List.of(why)))
                        instanceof FieldBinding.Flawed(var flaws)
                ? flaws
                : List.of();
    }

    public Outcome undo(Member member, BatchId batch, String why) {
        var outcome = imports.undo(batch, why.strip(), by(member));
        if (outcome instanceof Outcome.Done(var stream, var version)) {
            ReadYourWrites.awaitAll(arrivals, stream, version, PATIENCE);
        }
        return outcome;
    }

    /** A batch as it is in the log, whether the pages have heard of it or not. */
    public Optional<ReadModel<BatchView>> batch(BatchId batch) {
        return imports.batch(batch);
    }

    private Upload.By by(Member member) {
        return new Upload.By(member, clock.instant(), zone);
    }
}
