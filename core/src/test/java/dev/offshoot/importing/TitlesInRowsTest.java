package dev.offshoot.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.OffshootContexts;
import dev.offshoot.access.Member;
import dev.offshoot.command.form.FieldError;
import dev.offshoot.command.form.InMemoryFacts;
import dev.offshoot.command.form.port.out.People;
import dev.offshoot.decider.DeciderSpec;
import dev.offshoot.execution.InMemoryStreams;
import dev.offshoot.importing.application.FileImporter;
import dev.offshoot.importing.event.BatchId;
import dev.offshoot.importing.port.in.ImportFacts.Upload;
import dev.offshoot.importing.view.ImportReport;
import dev.offshoot.importing.view.ImportReport.Fate;
import dev.offshoot.importing.view.ImportReport.RowReport;
import dev.offshoot.stream.StreamId;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A row may name a thing by its title, whatever its key was made of. */
class TitlesInRowsTest {

    private static final Upload.By ADA =
            new Upload.By(new Member("ada", "Ada L.", false), DeciderSpec.NOW, ZoneOffset.UTC);

    private final InMemoryStreams log = new InMemoryStreams(OffshootContexts.streamTypes());
    private final FileImporter gateway = new FileImporter(
            OffshootContexts.ALL,
            OffshootContexts.streamTypes(),
            log,
            log,
            new InMemoryFacts(log),
            Sheets::table,
            new InMemoryTitledStreams(log),
            People.STRANGERS);

    private static final String[] OPENED = {
        "O1 open-programme programme=p-1 title=Coastal_Spread scale=rag-3 occurred=2010",
        "O2 charter-initiative initiative=i-1 title=Harbour_Falls_Pathway innovation=Tool occurred=2011",
        "O3 register-site site=s-1 name=Bristol_Practice occurred=2011",
        "O4 define-measure initiative=i-1 measure=m-1 title=People_Trained unit=people occurred=2011",
        "O5 make-award initiative=i-1 award=a-1 title=First_Grant amount=1000 occurred=2011",
        "O6 propose-milestone initiative=i-1 milestone=ms-1 title=Ten_Sites occurred=2011"
    };

    private static final String[] BY_TITLE = {
        "T1 set-reporting-rhythm programme=coastal__SPREAD rhythm=monthly occurred=2012",
        "T2 charter-initiative initiative=i-2 title=Other programme=Coastal_Spread innovation=Tool occurred=2012",
        "T3 identify-site initiative=Harbour_Falls_Pathway site=BRISTOL_Practice occurred=2012",
        "T4 record-observation initiative=harbour_falls_pathway measure=People_trained value=5 period=2012",
        "T5 schedule-tranche initiative=Harbour_Falls_Pathway award=First_grant tranche=t-1 title=Half amount=500 occurred=2012",
        "T6 claim-drawdown initiative=Harbour_Falls_Pathway award=First_Grant tranche=HALF amount=100 occurred=2013",
        "T7 baseline-milestone initiative=Harbour_Falls_Pathway milestone=Ten_sites date=2015 occurred=2012"
    };

    private ImportReport apply(String batch, String... rows) {
        return gateway.apply(upload(rows), new BatchId(batch));
    }

    private static Upload upload(String... rows) {
        return new Upload("facts", String.join("\n", rows).getBytes(StandardCharsets.UTF_8), ADA);
    }

    private static List<String> flaws(ImportReport report) {
        return report.rows().stream()
                .flatMap(row -> row.flaws().stream())
                .map(FieldError::message)
                .toList();
    }

    private void theyStand() {
        assertThat(log.of(new StreamId("programme", "p-1"))).hasSize(2);
        assertThat(log.of(new StreamId("adoption", "i-1~s-1"))).hasSize(1);
        assertThat(log.of(new StreamId("measure", "i-1~m-1"))).hasSize(2);
        assertThat(log.of(new StreamId("award", "i-1~a-1"))).hasSize(3);
        assertThat(log.of(new StreamId("initiative", "i-1"))).hasSize(3);
    }

    @Test
    void of_what_is_there_already() {
        assertThat(flaws(apply("one", OPENED))).isEmpty();
        assertThat(flaws(gateway.rehearse(upload(BY_TITLE)))).isEmpty();
        assertThat(flaws(apply("two", BY_TITLE))).isEmpty();
        theyStand();
        assertThat(apply("three", BY_TITLE).rows()).extracting(RowReport::fate).containsOnly(Fate.KNOWN_ALREADY);
    }

    @Test
    void of_what_the_same_file_opens_further_up() {
        var rows = new String[OPENED.length + BY_TITLE.length];
        System.arraycopy(OPENED, 0, rows, 0, OPENED.length);
        System.arraycopy(BY_TITLE, 0, rows, OPENED.length, BY_TITLE.length);
        assertThat(flaws(gateway.rehearse(upload(rows)))).isEmpty();
        assertThat(flaws(apply("one", rows))).isEmpty();
        theyStand();
        assertThat(apply("two", rows).rows()).extracting(RowReport::fate).containsOnly(Fate.KNOWN_ALREADY);
    }

    @Test
    void of_two_things_is_refused_naming_both_keys() {
        apply("one", OPENED);
        apply(
                "two",
                "D1 charter-initiative initiative=harbour title=harbour_falls_PATHWAY innovation=Tool occurred=2012",
                "D2 define-measure initiative=i-1 measure=m-2 title=people_trained unit=people occurred=2012",
                "D3 propose-milestone initiative=i-1 milestone=ms-2 title=ten_sites occurred=2012");
        assertThat(flaws(gateway.rehearse(upload(
                        BY_TITLE[3],
                        "E1 record-observation initiative=i-1 measure=People_trained value=5 period=2012",
                        "E2 baseline-milestone initiative=i-1 milestone=TEN_sites date=2015 occurred=2012"))))
                .containsExactly(
                        "“harbour falls pathway” is the title of 2 things: harbour, i-1. Write the key of the one that is meant.",
                        "“People trained” is the title of 2 things: m-1, m-2. Write the key of the one that is meant.",
                        "“TEN sites” is the title of 2 things: ms-1, ms-2. Write the key of the one that is meant.");
    }

    @Test
    void that_is_the_key_of_another_thing_is_that_key() {
        apply("one", OPENED);
        apply(
                "two",
                "K1 charter-initiative initiative=other title=i-1 innovation=Tool occurred=2012",
                "K2 record-happening initiative=i-1 text=Told occurred=2013");
        assertThat(log.of(new StreamId("initiative", "i-1"))).hasSize(3);
    }

    @Test
    void that_was_changed_is_the_later_one() {
        apply("one", OPENED);
        var renamed = "R1 rename-site site=Bristol_Practice name=Avon_Practice occurred=2012";
        var named = "R2 identify-site initiative=i-1 site=Avon_practice occurred=2013";
        assertThat(flaws(apply("two", renamed, named))).isEmpty();
        assertThat(log.of(new StreamId("adoption", "i-1~s-1"))).hasSize(1);
        assertThat(apply("three", renamed, named).rows())
                .extracting(RowReport::fate)
                .containsOnly(Fate.KNOWN_ALREADY);
    }

    @Test
    void of_nothing_is_read_as_the_key_made_of_it() {
        apply("one", "N1 register-site site=avon-practice name=Bristol occurred=2011", OPENED[1]);
        assertThat(flaws(apply("two", "N2 identify-site initiative=i-1 site=Avon_Practice occurred=2012")))
                .isEmpty();
    }

    @Test
    void however_their_accents_are_written() {
        var apart = "Cafe\u0301_Pathway";
        assertThat(flaws(apply(
                        "one",
                        "O1 charter-initiative initiative=i-1 title=Caf\u00E9_Pathway innovation=Tool occurred=2011")))
                .isEmpty();
        assertThat(flaws(apply("two", "O2 record-happening initiative=" + apart + " text=It_began occurred=2012")))
                .isEmpty();
        assertThat(log.of(new StreamId("initiative", "i-1"))).hasSize(2);
    }
}
