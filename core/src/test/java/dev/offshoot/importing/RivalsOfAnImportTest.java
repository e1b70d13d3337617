package dev.offshoot.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.OffshootContexts;
import dev.offshoot.access.Member;
import dev.offshoot.command.Outcome;
import dev.offshoot.command.form.InMemoryFacts;
import dev.offshoot.command.form.port.out.People;
import dev.offshoot.decider.DeciderSpec;
import dev.offshoot.execution.InMemoryStreams;
import dev.offshoot.importing.application.FileImporter;
import dev.offshoot.importing.event.BatchId;
import dev.offshoot.importing.port.in.ImportFacts.Upload;
import dev.offshoot.importing.view.ImportReport;
import dev.offshoot.stream.StreamId;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What others record between the dry run of a file and its append, in streams that the file does not touch. */
class RivalsOfAnImportTest {

    private static final Upload.By ADA =
            new Upload.By(new Member("ada", "Ada L.", false), DeciderSpec.NOW, ZoneOffset.UTC);
    private static final String CHARTER = "F1 charter-initiative initiative=pi title=Pi innovation=Tool occurred=2013";

    private final InMemoryStreams log = new InMemoryStreams(OffshootContexts.streamTypes());
    private final RacingAppender appender = new RacingAppender(log);
    private final FileImporter gateway = new FileImporter(
            OffshootContexts.ALL,
            OffshootContexts.streamTypes(),
            log,
            appender,
            new InMemoryFacts(log),
            Sheets::table,
            new InMemoryTitledStreams(log),
            People.STRANGERS);

    private ImportReport apply(String batch, String... rows) {
        var content = String.join("\n", rows).getBytes(StandardCharsets.UTF_8);
        return gateway.apply(new Upload("facts", content, ADA), new BatchId(batch));
    }

    private void recorded(String batch, String... rows) {
        assertThat(apply(batch, rows).batch()).contains(batch);
    }

    @BeforeEach
    void two_sites() {
        recorded(
                "sites",
                "S1 register-site site=a name=A_Ward occurred=2010",
                "S2 register-site site=b name=B_Ward occurred=2010");
    }

    @Test
    void a_site_that_was_merged_away_meanwhile_is_not_renamed_after_it() {
        appender.before(() -> recorded("rival", "R1 merge-sites site=b predecessors=a occurred=2012"));
        var report = apply("file", "F1 rename-site site=a name=Anew occurred=2014");
        assertThat(report.batch()).isEmpty();
        assertThat(report.rows().getFirst().flaws().getFirst().message()).contains("2012");
        assertThat(log.of(new StreamId("site", "a"))).hasSize(1);
    }

    @Test
    void an_initiative_is_not_closed_before_what_was_recorded_of_it_meanwhile() {
        recorded("initiative", CHARTER);
        appender.before(() -> recorded("rival", "R1 identify-site initiative=pi site=a occurred=2016"));
        var report = apply("file", "F2 close-initiative initiative=pi reason=Done occurred=2014");
        assertThat(report.batch()).isEmpty();
        assertThat(report.rows().getFirst().flaws().getFirst().message()).contains("2016");
    }

    @Test
    void a_batch_is_not_undone_under_what_was_recorded_of_it_meanwhile() {
        recorded("file", CHARTER);
        appender.before(() -> recorded("rival", "R1 identify-site initiative=pi site=a occurred=2016"));
        assertThat(gateway.undo(new BatchId("file"), "wrong file", ADA))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.rejection().reason().message())
                                .contains("the adoption “a” of “pi”"));
    }

    @Test
    void a_programme_is_not_undone_under_an_initiative_that_was_chartered_in_it_meanwhile() {
        recorded("file", "P1 open-programme programme=care title=Care scale=rag-5 occurred=2010");
        appender.before(() -> recorded("rival", CHARTER + " programme=care"));
        assertThat(gateway.undo(new BatchId("file"), "wrong file", ADA))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.rejection().reason().message())
                                .contains("the initiative “pi”"));
    }

    @Test
    void what_was_recorded_beside_meanwhile_is_no_hindrance() {
        appender.before(() -> recorded("rival", "R1 rename-site site=b name=Other occurred=2014"));
        recorded("file", "F1 rename-site site=a name=Anew occurred=2014");
    }
}
