package dev.offshoot.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.OffshootContexts;
import dev.offshoot.access.Member;
import dev.offshoot.command.CorrectionRejection.NotCorrectedAlone;
import dev.offshoot.command.CorrectionRejection.TakenBackWithItsFile;
import dev.offshoot.command.Outcome;
import dev.offshoot.command.form.InMemoryFacts;
import dev.offshoot.command.form.port.out.People;
import dev.offshoot.command.gateway.CommandGateway;
import dev.offshoot.date.PartialDate;
import dev.offshoot.decider.DeciderSpec;
import dev.offshoot.execution.Correct;
import dev.offshoot.execution.InMemoryStreams;
import dev.offshoot.importing.application.FileImporter;
import dev.offshoot.importing.event.BatchId;
import dev.offshoot.importing.port.in.ImportFacts.Upload;
import dev.offshoot.importing.view.ImportReport;
import dev.offshoot.initiative.domain.command.CharterCommand.SetAdoptionDefinition;
import dev.offshoot.initiative.event.InitiativeId;
import dev.offshoot.site.domain.SiteCommand.MergeSites;
import dev.offshoot.site.event.SiteId;
import dev.offshoot.stream.Corrections;
import dev.offshoot.stream.StreamId;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an undo leaves alone, over all contexts. */
class UndoTest {

    private static final BatchId BATCH = new BatchId("batch");
    private static final StreamId PI = new StreamId("initiative", "pi");
    private static final Upload.By ADA =
            new Upload.By(new Member("ada", "Ada L.", false), DeciderSpec.NOW, ZoneOffset.UTC);
    private static final Upload.By BOB =
            new Upload.By(new Member("bob", "Bob M.", false), DeciderSpec.NOW, ZoneOffset.UTC);
    private static final String CHARTER = "F1 charter-initiative initiative=pi title=Pi innovation=Tool occurred=2013";
    private static final String SITE = "F2 register-site site=ward-a name=Ward_A occurred=2010";
    private static final String RULE = "F3 set-adoption-definition initiative=pi rule=Used from=2013 occurred=2013";
    private static final String PROPOSAL =
            "F4 propose-milestone initiative=pi milestone=m title=M acceptanceTest=Met occurred=2014";
    private static final String BASELINE =
            "F5 baseline-milestone initiative=pi milestone=m date=2016-06-30 occurred=2014";
    private static final String IDENTIFIED = "H1 identify-site initiative=pi site=ward-a occurred=2014";
    private static final String LIVE = "H2 go-live initiative=pi site=ward-a occurred=2015";

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

    private void brought(BatchId batch, String... rows) {
        var report = apply(batch, rows);
        assertThat(report.batch()).as("%s", report).contains(batch.value());
    }

    private ImportReport apply(BatchId batch, String... rows) {
        return gateway.apply(new Upload("facts", String.join("\n", rows).getBytes(StandardCharsets.UTF_8), ADA), batch);
    }

    /** What is recorded beside the batch. */
    private void recorded(String... rows) {
        brought(new BatchId("beside"), rows);
    }

    private void undone() {
        assertThat(gateway.undo(BATCH, "wrong file", ADA)).isInstanceOf(Outcome.Done.class);
    }

    private void refused(String... naming) {
        var before = log.everything();
        assertThat(gateway.undo(BATCH, "wrong file", ADA))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.rejection().reason().message())
                                .contains(naming));
        assertThat(log.everything()).isEqualTo(before);
    }

    @Test
    void an_initiative_stays_under_what_belongs_to_it() {
        brought(BATCH, CHARTER, RULE);
        recorded(SITE, IDENTIFIED, LIVE);
        refused("2 entries", "entry 1 of the adoption “ward-a” of “pi”", "live");
    }

    @Test
    void a_site_stays_under_its_adoptions() {
        brought(BATCH, SITE);
        recorded(CHARTER, RULE, IDENTIFIED, LIVE);
        refused("of the adoption “ward-a” of “pi”");
    }

    @Test
    void what_went_with_its_file_does_not_come_back_alone() {
        brought(new BatchId("first"), CHARTER);
        brought(BATCH, "H4 record-happening initiative=pi text=Heard occurred=2016");
        undone();
        for (var entry : new int[] {1, 2}) {
            var outcome = CommandGateway.of(OffshootContexts.ALL, log, log)
                    .take(BOB.member(), FileImporterTest.byHand(new Correct(PI, entry, "no", Optional.empty())));
            assertThat(outcome).isEqualTo(new Outcome.Refused(new TakenBackWithItsFile(1, "batch")));
        }
    }

    @Test
    void an_import_is_not_corrected_but_undone() {
        brought(BATCH, CHARTER);
        var outcome = log.execute(FileImporterTest.byHand(new Correct(BATCH.stream(), 0, "no", Optional.empty())));
        assertThat(outcome).isEqualTo(new Outcome.Refused(new NotCorrectedAlone(BATCH.stream())));
    }

    @Test
    void an_id_holds_nothing_that_is_not_seen() {
        assertThat(apply(BATCH, CHARTER.replace("F1", "F1\u200b")).toString()).contains("U+200B");
    }

    @Test
    void a_programme_stays_under_its_initiatives() {
        brought(BATCH, "F0 open-programme programme=care title=Care scale=rag-5 occurred=2012");
        recorded(CHARTER + " programme=care");
        refused("entry 0 of the initiative “pi”");
    }

    @Test
    void a_site_stays_under_the_merger_that_names_it() {
        brought(BATCH, SITE);
        recorded(
                "H5 register-site site=ward-b name=Ward_B occurred=2010",
                "H6 merge-sites site=ward-b predecessors=ward-a occurred=2014");
        refused("entry 1 of the site “ward-b”");
    }

    @Test
    void a_merger_stays_under_what_the_successor_did_after_it() {
        brought(
                new BatchId("first"),
                CHARTER,
                SITE,
                RULE,
                "F6 register-site site=ward-b name=Ward_B occurred=2010",
                LIVE);
        brought(BATCH, "F7 merge-sites site=ward-b predecessors=ward-a occurred=2016");
        recorded("H7 leave-site initiative=pi site=ward-b reason=Cost occurred=2018");
        refused("entry 0 of the adoption “ward-b” of “pi” would make no sense");
    }

    @Test
    void what_would_make_no_sense_without_the_batch_is_named_with_the_thing_it_is_of() {
        brought(new BatchId("first"), CHARTER, SITE, RULE);
        brought(BATCH, LIVE);
        recorded("H7 pause-site initiative=pi site=ward-a reason=Cost occurred=2017");
        refused("“batch”", "adoption “ward-a” of “pi”", "would make no sense", "paused (2017)");
    }

    @Test
    void an_adoption_definition_stays_under_those_who_went_live_by_it() {
        brought(new BatchId("first"), CHARTER, SITE, IDENTIFIED);
        brought(BATCH, RULE);
        recorded(LIVE);
        refused("An entry", "live");
    }

    @Test
    void a_charter_stays_under_what_its_initiative_does_not_remember() {
        brought(BATCH, CHARTER);
        recorded("H5 give-endorsement initiative=pi body=A_college occurred=2014");
        refused("A college", "entry 1 of the initiative “pi”");
    }

    @Test
    void a_baseline_stays_under_a_reforecast() {
        brought(new BatchId("first"), CHARTER, PROPOSAL);
        brought(BATCH, BASELINE);
        recorded(
                "H3 reforecast-milestone initiative=pi milestone=m forecast=2017 cause=scope reason=Grew occurred=2015");
        refused("entry 3 of the initiative “pi”");
    }

    @Test
    void what_was_put_right_by_hand_is_not_swept_away() {
        brought(BATCH, CHARTER, RULE);
        log.execute(FileImporterTest.byHand(new Correct(
                PI,
                1,
                "misread",
                Optional.of(new SetAdoptionDefinition(
                        new InitiativeId("pi"), "Used daily", Optional.empty(), PartialDate.parse("2013"))))));
        refused("corrected by hand: misread");
    }

    @Test
    void each_entry_is_named_once_and_none_that_the_import_brought() {
        brought(
                BATCH,
                SITE,
                "F6 register-site site=ward-b name=Ward_B occurred=2010",
                "F7 merge-sites site=ward-b predecessors=ward-a occurred=2016");
        log.execute(FileImporterTest.byHand(new Correct(
                new StreamId("site", "ward-b"),
                1,
                "misread",
                Optional.of(new MergeSites(
                        new SiteId("ward-b"), List.of(new SiteId("ward-a")), Optional.empty(), Map.of())))));
        refused(
                "An entry that was recorded since",
                "undone: corrected by hand: misread (entry 2 of the site “ward-b”). Take");
    }

    @Test
    void what_stands_on_its_own_keeps_nothing_back() {
        brought(new BatchId("first"), CHARTER, SITE, RULE, PROPOSAL);
        brought(BATCH, BASELINE, "F6 record-happening initiative=pi text=Told occurred=2015");
        recorded(IDENTIFIED, LIVE, "H4 record-happening initiative=pi text=Heard occurred=2016");
        assertThat(gateway.undo(BATCH, "wrong file", BOB)).isInstanceOf(Outcome.Done.class);
        assertThat(Corrections.settle(log.of(PI))).hasSize(4);
        assertThat(gateway.batch(BATCH)
                        .orElseThrow()
                        .body()
                        .undone()
                        .orElseThrow()
                        .events())
                .isEqualTo(2);
    }

    @Test
    void a_first_baseline_is_taken_back_by_another_account_only() {
        brought(BATCH, CHARTER, PROPOSAL, BASELINE);
        refused(
                "The import “batch” brought a baseline, an approval, or what one was given for, of the initiative “pi”, and ada entered it. Ask somebody else to undo it.");
        assertThat(gateway.undo(BATCH, "wrong file", BOB)).isInstanceOf(Outcome.Done.class);
        assertThat(Corrections.settle(log.of(PI))).isEmpty();
    }

    @Test
    void a_stranger_may_not_undo() {
        brought(BATCH, CHARTER);
        var nobody = new Upload.By(new Member("", "", false), DeciderSpec.NOW, ZoneOffset.UTC);
        assertThat(gateway.undo(BATCH, "wrong file", nobody)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void many_entries_of_one_stream_are_taken_back_in_one_reading() {
        var rows = new String[4_000];
        rows[0] = CHARTER;
        for (var i = 1; i < rows.length; i++) {
            rows[i] = "N%d record-happening initiative=pi text=Text_%d occurred=2015".formatted(i, i);
        }
        brought(BATCH, rows);
        undone();
        assertThat(log.of(PI)).hasSize(8_000);
        assertThat(log.standing(PI)).isEmpty();
    }
}
