package dev.offshoot.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.OffshootContexts;
import dev.offshoot.access.Member;
import dev.offshoot.command.form.port.out.People;
import dev.offshoot.importing.application.FileImporter;
import dev.offshoot.importing.event.BatchId;
import dev.offshoot.importing.port.in.ImportFacts.Upload;
import dev.offshoot.importing.port.out.NewestImports;
import dev.offshoot.store.Store;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What whoever knows which imports there are promises. */
public abstract class NewestImportsContract {

    protected abstract Store store();

    protected abstract NewestImports imports();

    private void applied(String batch, String instant) {
        var by = new Upload.By(new Member("ada", "Ada L.", false), Instant.parse(instant), ZoneOffset.UTC);
        var row = "N%s register-site site=newest-%s name=Ward occurred=2010".formatted(batch, batch);
        var report = new FileImporter(
                        OffshootContexts.ALL,
                        OffshootContexts.streamTypes(),
                        store().history(),
                        store().appender(),
                        store().facts(),
                        Sheets::table,
                        _ -> Map.of(),
                        People.STRANGERS)
                .apply(new Upload("facts", row.getBytes(StandardCharsets.UTF_8), by), new BatchId(batch));
        assertThat(report.batch()).as("%s", report).contains(batch);
        store().settle();
    }

    private List<String> walked(AsOf asOf) {
        var all = new ArrayList<String>();
        Optional<StreamId> after = Optional.empty();
        do {
            var some = imports().newest(asOf, after, 2);
            some.forEach(batch -> all.add(batch.key()));
            after = some.size() < 2 ? Optional.empty() : Optional.of(some.getLast());
        } while (after.isPresent());
        return all;
    }

    @Test
    void tells_those_applied_last_first_page_by_page_on_any_day() {
        applied("newest-b", "2031-01-02T00:00:00Z");
        applied("newest-c", "2031-01-03T00:00:00Z");
        applied("newest-a", "2031-01-04T00:00:00Z");
        assertThat(walked(AsOf.NOW)).startsWith("newest-a", "newest-c", "newest-b");
        assertThat(walked(new AsOf(Optional.of(Instant.parse("2031-01-03T12:00:00Z")), Optional.empty())))
                .startsWith("newest-c", "newest-b");
        assertThat(imports().newest(AsOf.NOW, Optional.of(new StreamId("batch", "none")), 2))
                .isEmpty();
    }
}
