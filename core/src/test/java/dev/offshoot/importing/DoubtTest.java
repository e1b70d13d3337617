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
import dev.offshoot.importing.port.out.Tables.Table;
import dev.offshoot.importing.view.ImportReport;
import dev.offshoot.importing.view.ImportReport.RowReport;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What can be read and should be looked at. */
class DoubtTest {

    private static final Upload.By ADA =
            new Upload.By(new Member("ada", "Ada L.", false), DeciderSpec.NOW, ZoneOffset.UTC);
    private static final String CHARTER = "F1 charter-initiative initiative=pi title=Pi innovation=Tool occurred=";

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

    private static Upload upload(boolean looked, String... rows) {
        return new Upload("facts", String.join("\n", rows).getBytes(StandardCharsets.UTF_8), ADA, looked);
    }

    private static List<String> doubts(ImportReport report) {
        return report.rows().stream()
                .flatMap(row -> row.doubts().stream())
                .map(FieldError::message)
                .toList();
    }

    @Test
    void two_years_that_follow_each_other_are_to_be_looked_at() {
        var report = gateway.rehearse(
                upload(false, CHARTER + "2011-12", "F2 record-happening initiative=pi text=Told occurred=2021-22"));
        assertThat(report.sound()).isTrue();
        assertThat(doubts(report))
                .containsExactly(
                        "“2011-12” is read as December 2011. If a financial year is meant, write 2011-04/2012-03.",
                        "“2021-22” is read as summer 2021. If a financial year is meant, write 2021-04/2022-03.");
        assertThat(report.rows()).allMatch(RowReport::doubtful);
    }

    @Test
    void years_are_seen_inside_of_what_a_date_may_say() {
        assertThat(doubts(gateway.rehearse(upload(false, CHARTER + "2010-11/2011-12"))))
                .containsExactly("“2010-11/2011-12” is read as November 2010 to December 2011. If a financial year"
                        + " is meant, write 2010-04/2012-03.");
        assertThat(doubts(gateway.rehearse(upload(false, CHARTER + "2011-12~"))))
                .hasSize(1);
        assertThat(doubts(gateway.rehearse(upload(false, CHARTER + "_2011-12\u00A0"))))
                .hasSize(1);
        assertThat(doubts(gateway.rehearse(upload(false, CHARTER + "2011-04/2012-03"))))
                .isEmpty();
    }

    @Test
    void a_date_that_cannot_be_read_is_wrong_and_not_doubtful() {
        var report = gateway.rehearse(upload(false, CHARTER + "2012-13"));
        assertThat(report.rows()).singleElement().satisfies(row -> {
            assertThat(row.flaws())
                    .extracting(FieldError::message)
                    .singleElement()
                    .asString()
                    .contains("2012-04/2013-03");
            assertThat(row.doubts()).isEmpty();
        });
    }

    @Test
    void three_digits_after_a_point_are_to_be_looked_at() {
        assertThat(doubts(gateway.rehearse(observed("1.234", "900"))))
                .containsExactly(
                        "“1.234” is read as a number with decimals. If its point sets thousands apart, write 1234.");
        assertThat(doubts(gateway.rehearse(observed("1.234", "about 12.5")))).isEmpty();
    }

    private final FileImporter semicolons = new FileImporter(
            OffshootContexts.ALL,
            OffshootContexts.streamTypes(),
            log,
            log,
            new InMemoryFacts(log),
            DoubtTest::withSemicolons,
            new InMemoryTitledStreams(log),
            People.STRANGERS);

    private static Table withSemicolons(byte[] content) {
        var table = (Table.Rows) Sheets.table(content);
        return new Table.Rows(table.columns(), table.rows(), List.of(), true);
    }

    @Test
    void one_comma_and_three_digits_are_to_be_looked_at_between_semicolons() {
        assertThat(doubts(semicolons.rehearse(observed("1,234", "about 5,600", "900"))))
                .containsExactly(
                        "“1,234” is read as 1234, but cells are set apart by semicolons here, as where decimals follow a comma. If these are decimals, write 1.234.",
                        "“about 5,600” is read as about 5600, but cells are set apart by semicolons here, as where decimals follow a comma. If these are decimals, write about 5.600.");
        assertThat(doubts(gateway.rehearse(observed("1,234", "900")))).isEmpty();
    }

    @Test
    void a_comma_that_surely_sets_thousands_apart_tells_of_its_whole_column() {
        assertThat(doubts(semicolons.rehearse(observed("1,234", "1,234,567")))).isEmpty();
        assertThat(doubts(semicolons.rehearse(observed("1,234", "12.5")))).isEmpty();
        assertThat(doubts(semicolons.rehearse(observed("1,234", "1,234.5")))).isEmpty();
    }

    private static Upload observed(String... values) {
        var rows = new ArrayList<String>();
        rows.add(CHARTER + "2011");
        rows.add("F2 define-measure initiative=pi measure=m title=M unit=sites occurred=2011");
        for (var value : values) {
            rows.add("V%1$s record-observation initiative=pi measure=m value=%2$s period=201%1$s"
                    .formatted(rows.size(), value.replace(' ', '_')));
        }
        return upload(false, rows.toArray(String[]::new));
    }

    @Test
    void a_column_that_holds_plain_months_holds_months() {
        var report = gateway.rehearse(
                upload(false, CHARTER + "2011-12", "F2 record-happening initiative=pi text=Told occurred=2012-02"));
        assertThat(doubts(report)).isEmpty();
        assertThat(report.doubtful()).isFalse();
    }

    @Test
    void a_doubtful_file_is_recorded_only_once_its_sender_has_looked() {
        var unlooked = gateway.apply(upload(false, CHARTER + "2011-12"), new BatchId("one"));
        assertThat(unlooked.batch()).isEmpty();
        assertThat(unlooked.flaws()).extracting(FieldError::field).containsExactly("looked");
        assertThat(log.everything()).isEmpty();
        assertThat(gateway.apply(upload(true, CHARTER + "2011-12"), new BatchId("two"))
                        .batch())
                .contains("two");
    }

    @Test
    void what_is_known_already_need_not_be_looked_at_again() {
        gateway.apply(upload(true, CHARTER + "2011-12"), new BatchId("one"));
        assertThat(gateway.rehearse(upload(false, CHARTER + "2011-12")).doubtful())
                .isFalse();
    }

    @Test
    void a_row_without_a_date_is_said_to_be_dated_today() {
        var report = gateway.rehearse(upload(false, CHARTER.replace(" occurred=", "")));
        assertThat(report.rows().getFirst().says()).contains("dated today, as the row gives no date");
        assertThat(gateway.rehearse(upload(false, CHARTER + "2011"))
                        .rows()
                        .getFirst()
                        .says())
                .doesNotContain("dated today, as the row gives no date");
    }

    @Test
    void what_says_something_anew_by_its_title_alone_is_to_be_looked_at() {
        var measure = "define-measure initiative=pi title=People_Trained ";
        var rows = new String[] {
            CHARTER + "2013",
            "F2 " + measure + "unit=people occurred=2014",
            "F3 plan-activity initiative=pi title=Open_Day planned=2014 occurred=2014",
            "F4 hold-activity initiative=pi title=Open_Day occurred=2014"
        };
        assertThat(doubts(gateway.rehearse(upload(false, rows)))).isEmpty();
        assertThat(gateway.apply(upload(false, rows), new BatchId("first")).batch())
                .isPresent();
        var anew = gateway.rehearse(upload(false, "G2 " + measure + "unit=staff occurred=2015"));
        assertThat(anew.doubtful()).isTrue();
        assertThat(anew.rows().getFirst().doubts())
                .containsExactly(new FieldError(
                        "title",
                        "There is one of this title already (measure pi~people-trained), and this says it anew. If that is meant,"
                                + " go on; if another is, give it a title or a key of its own."));
        assertThat(doubts(gateway.rehearse(
                        upload(false, "G3 " + measure + "measure=people-trained unit=staff occurred=2015"))))
                .as("named by its key, it is meant")
                .isEmpty();
        assertThat(doubts(gateway.rehearse(upload(false, "G4 " + measure + "unit=people occurred=2014"))))
                .as("what says nothing new is no question")
                .isEmpty();
    }
}
