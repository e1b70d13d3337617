package dev.offshoot.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.access.Member;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.command.CorrectionRejection.NoReasonGiven;
import dev.offshoot.command.Outcome;
import dev.offshoot.command.form.FieldError;
import dev.offshoot.command.form.InMemoryFacts;
import dev.offshoot.command.form.port.out.People;
import dev.offshoot.command.gateway.BoundedContext;
import dev.offshoot.date.PartialDate;
import dev.offshoot.decider.DeciderSpec;
import dev.offshoot.decider.StreamTypes;
import dev.offshoot.execution.Correct;
import dev.offshoot.execution.InMemoryStreams;
import dev.offshoot.importing.application.FileImporter;
import dev.offshoot.importing.domain.BatchRejection.BatchAppliedAlready;
import dev.offshoot.importing.domain.BatchRejection.BatchUndoneAlready;
import dev.offshoot.importing.domain.BatchRejection.BatchUnknown;
import dev.offshoot.importing.event.BatchId;
import dev.offshoot.importing.port.in.ImportFacts.Upload;
import dev.offshoot.importing.port.out.Tables.Row;
import dev.offshoot.importing.port.out.Tables.Table;
import dev.offshoot.importing.view.ImportReport;
import dev.offshoot.importing.view.ImportReport.Fate;
import dev.offshoot.importing.view.ImportReport.RowReport;
import dev.offshoot.programme.ProgrammeContext;
import dev.offshoot.programme.domain.ProgrammeCommand.SetReportingRhythm;
import dev.offshoot.programme.event.ProgrammeId;
import dev.offshoot.programme.event.ReportingRhythm;
import dev.offshoot.stream.Corrections;
import dev.offshoot.stream.EventMetadata;
import dev.offshoot.stream.StreamId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FileImporterTest {

    private static final StreamId SPREAD = new StreamId("programme", "spread");
    private static final BatchId FIRST = new BatchId("first");
    private static final BatchId SECOND = new BatchId("second");
    private static final Upload.By ADA =
            new Upload.By(new Member("ada", "Ada L.", false), DeciderSpec.NOW, ZoneOffset.UTC);
    private static final String OPEN = """
            fact_id,action,programme,title,scale,rhythm,occurred,source,known_since,reason
            F1,open-programme,,Spread,rag-3,,2019,https://example.org/a,2020-05-01,
            F2,set-reporting-rhythm,spread,,,monthly,2019-04,,,
            """;

    private final List<BoundedContext<?, ?, ?, ?, ?>> contexts =
            List.of(ProgrammeContext.CONTEXT, ImportingContext.CONTEXT);
    private final StreamTypes streamTypes =
            new StreamTypes(List.of(ProgrammeContext.CONTEXT.streamType(), ImportingContext.CONTEXT.streamType()));
    private final InMemoryStreams log = new InMemoryStreams(streamTypes);
    private final RacingAppender appender = new RacingAppender(log);
    private final FileImporter gateway = new FileImporter(
            contexts,
            streamTypes,
            log,
            appender,
            new InMemoryFacts(log),
            FileImporterTest::table,
            new InMemoryTitledStreams(log),
            People.STRANGERS);

    /** Plain comma-separated lines, without quotation marks. */
    private static Table table(byte[] content) {
        var lines = new String(content, StandardCharsets.UTF_8).lines().toList();
        var columns = List.of(lines.getFirst().split(","));
        var rows = new ArrayList<Row>();
        for (var i = 1; i < lines.size(); i++) {
            var cells = new LinkedHashMap<String, String>();
            var texts = lines.get(i).split(",");
            for (var c = 0; c < texts.length; c++) {
                if (!texts[c].isBlank()) {
                    cells.put(columns.get(c), texts[c]);
                }
            }
            rows.add(new Row(i + 1, cells));
        }
        return new Table.Rows(columns, rows);
    }

    private static Upload upload(String text) {
        return new Upload("facts.csv", text.getBytes(StandardCharsets.UTF_8), ADA);
    }

    static CommandEnvelope<Correct> byHand(Correct correct) {
        return new CommandEnvelope<>(
                correct,
                EventMetadata.of(PartialDate.parse("2019-04"), "ada"),
                DeciderSpec.NOW,
                ZoneOffset.UTC,
                OptionalLong.empty());
    }

    private static List<FieldError> flaws(ImportReport report) {
        return Stream.concat(report.flaws().stream(), report.rows().stream().flatMap(r -> r.flaws().stream()))
                .toList();
    }

    @Nested
    class A_trial {
        @Test
        void says_what_each_row_would_record_and_writes_nothing() {
            var report = gateway.rehearse(upload(OPEN));
            assertThat(report.rows())
                    .containsExactly(
                            new RowReport(2, "F1", Fate.RECORDED, List.of("programme “Spread” opened"), List.of()),
                            new RowReport(3, "F2", Fate.RECORDED, List.of("reporting set to monthly"), List.of()));
            assertThat(report.batch()).isEmpty();
            assertThat(log.everything()).isEmpty();
        }

        @Test
        void names_line_column_and_remedy_of_every_mistake_at_once() {
            var report = gateway.rehearse(upload("""
                    fact_id,action,programme,title,scale,rhythm,occurred,known_since
                    F1,open-programme,,Spread,rag-4,,2019-13,
                    F2,set-reporting-rhythm,elsewhere,,,monthly,,
                    F3,fly,spread,,,,,
                    F3,set-reporting-rhythm,spread,,,weekly,,
                    ,set-reporting-rhythm,spread,,,weekly,,
                    F6,set-reporting-rhythm,spread,Title,,weekly,,
                    F7,open-programme,,Later,rag-3,,2027,
                    F8,open-programme,,Claim,rag-3,,2019,2020-01-01
                    """));
            assertThat(report.sound()).isFalse();
            assertThat(report.count(Fate.WRONG)).isEqualTo(8);
            assertThat(report.rows().stream()
                            .map(r -> r.flaws().stream().map(FieldError::field).toList()))
                    .containsExactly(
                            List.of("scale", "occurred"),
                            List.of("programme"),
                            List.of("action"),
                            List.of("fact"),
                            List.of("fact"),
                            List.of("title"),
                            List.of("occurred"),
                            List.of("source"));
            assertThat(flaws(report)).allSatisfy(f -> assertThat(f.message()).isNotBlank());
        }

        @Test
        void refuses_unknown_doubled_and_missing_columns() {
            assertThat(gateway.rehearse(upload("fact,colour,fact_id,# remark\nF1,red,F1,x\n"))
                            .flaws())
                    .extracting(FieldError::field)
                    .containsExactly("colour", "fact_id", "action");
        }

        @Test
        void refuses_a_header_without_rows() {
            assertThat(gateway.rehearse(upload("fact,action\n")).flaws()).hasSize(1);
        }
    }

    @Nested
    class Applied {
        @Test
        void a_file_is_one_batch_whose_events_keep_fact_date_source_and_claim() {
            var report = gateway.apply(upload(OPEN), FIRST);
            assertThat(report.batch()).contains("first");
            var opened = log.of(SPREAD).getFirst();
            assertThat(opened.metadata().fact()).contains("F1");
            assertThat(opened.metadata().batch()).contains("first");
            assertThat(opened.occurred().edtf()).isEqualTo("2019");
            assertThat(opened.knownSince()).hasToString("2020-05-01");
            assertThat(opened.metadata().known().orElseThrow().source()).isEqualTo("https://example.org/a");
            assertThat(log.of(FIRST.stream())).hasSize(1);
        }

        @Test
        void the_same_file_twice_changes_nothing() {
            gateway.apply(upload(OPEN), FIRST);
            var before = log.everything();
            var again = gateway.apply(upload(OPEN), SECOND);
            assertThat(again.count(Fate.KNOWN_ALREADY)).isEqualTo(2);
            assertThat(again.batch()).isEmpty();
            assertThat(log.everything()).isEqualTo(before);
        }

        @Test
        void the_same_file_on_another_day_changes_nothing_though_a_row_gives_no_date() {
            var undated = OPEN.replace("2019-04", "");
            gateway.apply(upload(undated), FIRST);
            var before = log.everything();
            for (var later : List.of(
                    new Upload.By(ADA.member(), ADA.at().plus(Duration.ofDays(40)), ADA.zone()),
                    new Upload.By(ADA.member(), ADA.at().plus(Duration.ofHours(1)), ZoneId.of("Pacific/Kiritimati")))) {
                var again =
                        gateway.apply(new Upload("facts.csv", upload(undated).content(), later), SECOND);
                assertThat(again.count(Fate.KNOWN_ALREADY)).as("%s", again).isEqualTo(2);
                assertThat(log.everything()).isEqualTo(before);
            }
        }

        @Test
        void a_row_that_gave_a_date_and_gives_none_now_says_something_else() {
            gateway.apply(upload(OPEN), FIRST);
            assertThat(gateway.rehearse(upload(OPEN.replace("2019-04", "")))
                            .rows()
                            .getLast()
                            .fate())
                    .isEqualTo(Fate.WRONG);
        }

        @Test
        void a_known_fact_that_now_says_something_else_is_refused_not_passed_over() {
            gateway.apply(upload(OPEN), FIRST);
            var changed = gateway.apply(upload(OPEN.replace("monthly", "weekly")), SECOND);
            assertThat(changed.rows().getLast().fate()).isEqualTo(Fate.WRONG);
            assertThat(changed.rows().getLast().flaws().getFirst().message()).contains("something else", "first");
            assertThat(log.of(SPREAD)).hasSize(2);
        }

        @Test
        void a_fact_that_was_put_right_by_hand_is_not_recorded_anew() {
            gateway.apply(upload(OPEN), FIRST);
            var quarterly = new SetReportingRhythm(new ProgrammeId("spread"), ReportingRhythm.QUARTERLY);
            assertThat(log.execute(byHand(new Correct(SPREAD, 1, "a slip", Optional.of(quarterly)))))
                    .isInstanceOf(Outcome.Done.class);
            var before = log.everything();
            var again = gateway.apply(upload(OPEN), SECOND);
            assertThat(again.rows().getLast().fate()).isEqualTo(Fate.KNOWN_ALREADY);
            assertThat(again.rows().getLast().says()).singleElement().asString().contains("corrected since", "a slip");
            assertThat(log.everything()).isEqualTo(before);
            assertThat(gateway.rehearse(upload(OPEN.replace("monthly", "quarterly")))
                            .rows()
                            .getLast()
                            .fate())
                    .isEqualTo(Fate.KNOWN_ALREADY);
            assertThat(gateway.rehearse(upload(OPEN.replace("monthly", "weekly")))
                            .rows()
                            .getLast()
                            .fate())
                    .isEqualTo(Fate.WRONG);
        }

        @Test
        void a_fact_that_was_taken_back_by_hand_is_not_recorded_anew() {
            gateway.apply(upload(OPEN), FIRST);
            log.execute(byHand(new Correct(SPREAD, 1, "never so", Optional.empty())));
            var again = gateway.apply(upload(OPEN), SECOND);
            assertThat(again.batch()).isEmpty();
            assertThat(again.rows().getLast().says()).singleElement().asString().contains("taken back since");
        }

        @Test
        void one_wrong_row_keeps_the_whole_file_out() {
            var report = gateway.apply(upload(OPEN + "F3,fly,spread\n"), FIRST);
            assertThat(report.batch()).isEmpty();
            assertThat(log.everything()).isEmpty();
        }

        @Test
        void a_lost_race_is_run_again_and_given_up_with_a_message_when_it_is_lost_for_good() {
            appender.loseRaces(2);
            assertThat(gateway.apply(upload(OPEN), FIRST).batch()).contains("first");
            appender.loseRaces(5);
            var report = gateway.apply(upload("fact,action,title,scale\nF9,open-programme,Other,rag-3\n"), SECOND);
            assertThat(report.batch()).isEmpty();
            assertThat(report.flaws())
                    .singleElement()
                    .satisfies(f -> assertThat(f.message()).contains("try again"));
        }

        @Test
        void a_batch_id_serves_once() {
            gateway.apply(upload(OPEN), FIRST);
            var report = gateway.apply(upload("fact,action,title,scale\nF9,open-programme,Other,rag-3\n"), FIRST);
            assertThat(report.flaws())
                    .singleElement()
                    .extracting(FieldError::message)
                    .isEqualTo(new BatchAppliedAlready(FIRST).reason().message());
        }
    }

    @Nested
    class Undone {
        @Test
        void a_batch_leaves_its_entries_in_the_log_and_counts_for_nothing() {
            gateway.apply(upload(OPEN), FIRST);
            assertThat(gateway.undo(FIRST, "wrong file", ADA)).isInstanceOf(Outcome.Done.class);
            assertThat(log.of(SPREAD)).hasSize(4);
            assertThat(Corrections.settle(log.of(SPREAD))).isEmpty();
            assertThat(log.standing(SPREAD)).isEmpty();
        }

        @Test
        void a_file_can_be_imported_again() {
            gateway.apply(upload(OPEN), FIRST);
            gateway.undo(FIRST, "wrong file", ADA);
            assertThat(gateway.apply(upload(OPEN), SECOND).batch()).contains("second");
            assertThat(Corrections.settle(log.of(SPREAD))).hasSize(2);
        }

        @Test
        void twice_never_at_all_or_without_a_reason_is_refused() {
            assertThat(gateway.undo(FIRST, "why", ADA)).isEqualTo(new Outcome.Refused(new BatchUnknown(FIRST)));
            gateway.apply(upload(OPEN), FIRST);
            assertThat(gateway.undo(FIRST, " ", ADA)).isEqualTo(new Outcome.Refused(new NoReasonGiven()));
            gateway.undo(FIRST, "wrong file", ADA);
            assertThat(gateway.undo(FIRST, "again", ADA)).isEqualTo(new Outcome.Refused(new BatchUndoneAlready(FIRST)));
        }

        @Test
        void a_batch_that_later_facts_stand_on_is_refused() {
            gateway.apply(upload(OPEN), FIRST);
            gateway.apply(upload("fact,action,programme,reason\nF9,close-programme,spread,done\n"), SECOND);
            assertThat(gateway.undo(FIRST, "wrong file", ADA))
                    .isInstanceOfSatisfying(
                            Outcome.Refused.class,
                            refused -> assertThat(refused.rejection().reason().message())
                                    .contains("closed", "entry 2 of the programme “spread”"));
            assertThat(log.of(SPREAD)).hasSize(3);
        }
    }
}
