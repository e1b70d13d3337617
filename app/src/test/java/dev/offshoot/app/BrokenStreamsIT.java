package dev.offshoot.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.offshoot.OffshootContexts;
import dev.offshoot.access.Member;
import dev.offshoot.adapter.persistence.TestDatabase;
import dev.offshoot.adapter.persistence.TestStore;
import dev.offshoot.adapter.persistence.log.LoggedFacts;
import dev.offshoot.adapter.persistence.readmodel.chronicle.JdbcChronicleLog;
import dev.offshoot.adapter.persistence.readmodel.chronicle.JdbcThingHeads;
import dev.offshoot.adapter.persistence.readmodel.portfolio.InitiativeTable;
import dev.offshoot.adapter.persistence.readmodel.portfolio.SiteTable;
import dev.offshoot.chronicle.application.HeadTitles;
import dev.offshoot.chronicle.application.HistoryNarrator;
import dev.offshoot.chronicle.view.HistoryEntry;
import dev.offshoot.command.Command;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.command.CorrectionRejection.LaterEventsStandOnIt;
import dev.offshoot.command.CorrectionRejection.StaysTakenBack;
import dev.offshoot.command.Outcome;
import dev.offshoot.command.StreamRejection.CannotBeRead;
import dev.offshoot.command.form.port.out.People;
import dev.offshoot.command.gateway.CommandGateway;
import dev.offshoot.date.PartialDate;
import dev.offshoot.execution.Correct;
import dev.offshoot.importing.application.FileImporter;
import dev.offshoot.importing.event.BatchId;
import dev.offshoot.importing.port.in.ImportFacts.Upload;
import dev.offshoot.importing.port.out.Tables.Row;
import dev.offshoot.importing.port.out.Tables.Table;
import dev.offshoot.importing.view.ImportReport.Fate;
import dev.offshoot.importing.view.ImportReport.RowReport;
import dev.offshoot.initiative.domain.command.CharterCommand.CharterInitiative;
import dev.offshoot.initiative.domain.command.CharterCommand.PauseInitiative;
import dev.offshoot.initiative.domain.command.CharterCommand.ResumeInitiative;
import dev.offshoot.initiative.event.InitiativeId;
import dev.offshoot.measure.domain.MeasureCommand.RetireMeasure;
import dev.offshoot.measure.event.MeasureId;
import dev.offshoot.programme.domain.ProgrammeCommand.OpenProgramme;
import dev.offshoot.programme.domain.ProgrammeCommand.RenameProgramme;
import dev.offshoot.programme.event.ProgrammeId;
import dev.offshoot.programme.event.RagScale;
import dev.offshoot.projection.SetAside;
import dev.offshoot.site.domain.SiteCommand.MergeSites;
import dev.offshoot.site.domain.SiteCommand.RegisterSite;
import dev.offshoot.site.domain.SiteCommand.RenameSite;
import dev.offshoot.site.event.SiteId;
import dev.offshoot.stream.EventMetadata;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Streams with an entry put into the log by hand that cannot be read: what is refused of them, and how they are mended. */
final class BrokenStreamsIT {

    private static final Member ADA = new Member("ada", "Ada L.", true);
    private static final Instant NOW = Instant.parse("2026-07-01T09:00:00Z");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final InitiativeId IRIS = new InitiativeId("iris");
    private static final ProgrammeId CARE = new ProgrammeId("care");
    private static final SiteId NORTH = new SiteId("north");
    private static final SiteId SOUTH = new SiteId("south");

    private final TestDatabase database = TestStore.migrated();
    private TestStore store;
    private CommandGateway gateway;

    @BeforeEach
    void open() {
        start();
        done(new OpenProgramme(CARE, "Care", RagScale.RAG_5, Optional.empty()));
        done(charter(IRIS, Optional.empty()));
        done(site(NORTH));
        done(site(SOUTH));
    }

    private void start() {
        store = TestStore.on(database, OffshootContexts.streamTypes(), OffshootTables.GROUPS)
                .running();
        gateway = CommandGateway.of(OffshootContexts.ALL, store.streams, store.streams);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static CharterInitiative charter(InitiativeId initiative, Optional<String> programme) {
        return new CharterInitiative(
                initiative,
                initiative.value(),
                "Pathway",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                programme,
                Optional.empty());
    }

    private static RegisterSite site(SiteId site) {
        return new RegisterSite(site, site.value(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "event.corrected | 1 | {\"corrects\":99,\"reason\":\"r\"} | it corrects entry 99, which does not come before it",
                "event.corrected | 1 | {\"corrects\":1,\"reason\":\"r\"} | it corrects entry 1, which does not come before it",
                "event.corrected | 1 | {\"corrects\":-1,\"reason\":\"r\"} | it corrects entry -1, which does not come before it",
                "event.corrected | 1 | {\"corrects\":0} | “reason” is missing",
                "event.corrected | 1 | {\"corrects\":0,\"reason\":\"r\",\"instead\":{\"revision\":1,\"payload\":{}}} | “instead.type” is missing",
                "milestone.baselined | 1 | {\"milestone\":\"m\",\"title\":\"M\",\"date\":\"0000-00-00\"} | “date” is there, but not in the form that belongs there: “0000-00-00” is not in the calendar",
                "programme.renamed | 1 | {\"from\":\"One\",\"to\":\"Other\"} | programme.renamed is not what a stream of category initiative tells",
                "initiative.paused | 1 | null | it is not a JSON object with the members of its type",
                "initiative.paused | -1 | {} | revision -1 of initiative.paused is none; the first is 1",
                "initiative.paused | 1 | [] | it is not a JSON object with the members of its type",
                "initiative.paused | 1 | {} | “reason” is missing",
                "initiative.paused | 1 | {\"reason\":null} | “reason” is missing",
                "initiative.paused | 1 | {\"reason\":[1]} | “reason” is there, but not in the form that belongs there",
                "initiative.paused | 9 | {\"reason\":\"r\"} | revision 9 of initiative.paused is from a later version of Offshoot; this one knows up to 1",
            })
    void are_named_and_told_up_to_it(String type, int revision, String payload, String cause) {
        append(IRIS.stream(), 1, type, revision, payload);
        settle();

        assertThat(waiting())
                .extracting(SetAside.Entry::stream, SetAside.Entry::version, SetAside.Entry::cause)
                .containsOnly(tuple("initiative-iris", 1L, cause));
        assertThat(waiting())
                .extracting(SetAside.Entry::projection)
                .containsExactlyInAnyOrder("chronicle", "initiative_dated");
        assertThat(lineVersion()).isZero();
        assertThat(history(IRIS.stream()))
                .extracting(entry -> entry.event().version())
                .containsExactly(0L);
        assertThat(store.rebuild.compare()).isEmpty();
        assertThat(take(new PauseInitiative(IRIS, "no money"))).isEqualTo(refusedFor(IRIS.stream(), 1));
    }

    @Test
    void refuse_what_is_asked_of_them_or_leans_on_them() {
        append(IRIS.stream(), 1, "initiative.paused", 1, "[1,2]");
        append(CARE.stream(), 1, "programme.renamed", 1, "{\"to\":[]}");
        append(NORTH.stream(), 1, "site.renamed", 1, "{\"from\":1,\"to\":[2]}");

        assertThat(take(new PauseInitiative(IRIS, "no money"))).isEqualTo(refusedFor(IRIS.stream(), 1));
        assertThat(take(new RenameProgramme(CARE, "Caring"))).isEqualTo(refusedFor(CARE.stream(), 1));
        assertThat(take(new RenameSite(NORTH, "Far north"))).isEqualTo(refusedFor(NORTH.stream(), 1));
        assertThat(take(new RetireMeasure(new MeasureId("iris~m"), "old"))).isEqualTo(refusedFor(IRIS.stream(), 1));
        assertThat(take(charter(new InitiativeId("new"), Optional.of("care")))).isEqualTo(refusedFor(CARE.stream(), 1));
        assertThat(take(new MergeSites(SOUTH, List.of(NORTH), Optional.empty(), Map.of())))
                .isEqualTo(refusedFor(NORTH.stream(), 1));
        assertThat(take(takeBack(IRIS.stream(), 0))).isEqualTo(refusedFor(IRIS.stream(), 1));

        var reason = ((Outcome.Refused) take(new PauseInitiative(IRIS, "no money")))
                .rejection()
                .reason();
        assertThat(reason.message())
                .startsWith("Entry 1 of the initiative “iris”, at position")
                .contains("cannot be read", "Set aside");
        done(new RenameSite(SOUTH, "Deep south"));
    }

    @Test
    void make_wrong_rows_in_a_file_whose_others_are_sound() {
        append(IRIS.stream(), 1, "initiative.paused", 1, "[1,2]");
        append(CARE.stream(), 1, "programme.renamed", 1, "{\"to\":[]}");

        var report = importer().rehearse(upload(""));

        assertThat(report.flaws()).isEmpty();
        assertThat(report.rows())
                .extracting(RowReport::fact, RowReport::fate)
                .containsExactlyInAnyOrder(
                        tuple("F1", Fate.WRONG), tuple("F2", Fate.RECORDED), tuple("F3", Fate.WRONG));
        assertThat(report.rows())
                .filteredOn(row -> row.fate() == Fate.WRONG)
                .allSatisfy(row -> assertThat(row.toString()).contains("cannot be read"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "initiative.vanished | 1 | {} | {\"occurred\":\"2019\",\"actor\":\"ada\"}",
                "initiative.paused | 1 | [1,2] | {\"occurred\":\"2019\",\"actor\":\"ada\"}",
                "initiative.paused | 9 | {\"reason\":\"r\"} | {\"occurred\":\"2019\",\"actor\":\"ada\"}",
                "initiative.paused | 1 | {\"reason\":\"r\"} | []",
                "event.corrected | 1 | {\"corrects\":99,\"reason\":\"r\"} | {\"occurred\":\"2019\",\"actor\":\"ada\"}",
            })
    void are_whole_again_once_the_entry_is_taken_back(String type, int revision, String payload, String metadata) {
        append(IRIS.stream(), 1, type, revision, payload, metadata);
        append(IRIS.stream(), 2, "initiative.paused", 1, "{\"reason\":\"it rained\"}");
        settle();
        assertThat(waiting()).isNotEmpty();

        done(takeBack(IRIS.stream(), 1));
        settle();

        assertThat(waiting()).isEmpty();
        assertThat(lineVersion()).isEqualTo(3);
        assertThat(store.rebuild.compare()).isEmpty();
        assertThat(history(IRIS.stream()))
                .extracting(HistoryEntry::sentence)
                .contains("an entry that cannot be read (%s)".formatted(type), "entry 1 taken back: it is broken");
        done(new ResumeInitiative(IRIS, Optional.empty()));
        settle();
        assertThat(lineVersion()).isEqualTo(4);
        assertThat(take(takeBack(IRIS.stream(), 3))).isEqualTo(new Outcome.Refused(new StaysTakenBack(1)));
        assertThat(store.rebuild.compare()).isEmpty();
    }

    @Test
    void are_mended_one_entry_after_the_other() {
        append(IRIS.stream(), 1, "initiative.vanished", 1, "{}");
        append(IRIS.stream(), 2, "initiative.paused", 1, "[]");

        done(takeBack(IRIS.stream(), 2));
        assertThat(take(new PauseInitiative(IRIS, "no money"))).isEqualTo(refusedFor(IRIS.stream(), 1));
        done(takeBack(IRIS.stream(), 1));
        settle();

        assertThat(waiting()).isEmpty();
        done(new PauseInitiative(IRIS, "no money"));
    }

    @Test
    void are_told_by_what_stands_in_the_place_of_the_entry() {
        append(IRIS.stream(), 1, "initiative.paused", 9, "{\"why\":\"r\"}");
        settle();

        done(new Correct(IRIS.stream(), 1, "it is broken", Optional.of(new PauseInitiative(IRIS, "no money"))));
        done(new Correct(IRIS.stream(), 1, "still wrong", Optional.of(new PauseInitiative(IRIS, "no time"))));
        settle();

        assertThat(waiting()).isEmpty();
        assertThat(store.log.of(IRIS.stream())).hasSize(4);
        assertThat(store.models
                        .lines(InitiativeTable.TABLE)
                        .of(IRIS.stream(), AsOf.NOW)
                        .orElseThrow()
                        .body()
                        .toString())
                .contains("no time")
                .doesNotContain("no money");
        assertThat(store.rebuild.compare()).isEmpty();
    }

    /** Its other entries stand on it, whatever it was. */
    @Test
    void keep_a_beginning_that_can_only_be_replaced() {
        var stream = new InitiativeId("headless").stream();
        append(stream, 0, "initiative.chartered", 1, "[]");
        append(stream, 1, "initiative.paused", 1, "{\"reason\":\"it rained\"}");
        settle();

        assertThat(take(takeBack(stream, 0)))
                .isEqualTo(new Outcome.Refused(new LaterEventsStandOnIt(stream, 0, List.of(1L))));
        done(new Correct(
                stream, 0, "it is broken", Optional.of(charter(new InitiativeId("headless"), Optional.empty()))));
        settle();
        assertThat(waiting()).isEmpty();
    }

    @Test
    void of_an_import_are_shown_as_far_as_they_can_be_read() {
        append(new BatchId("first").stream(), 0, "batch.applied", 1, "{\"file\":5}");
        assertThat(importer().batch(new BatchId("first"))).isEmpty();
        assertThat(importer().undo(new BatchId("first"), "why", new Upload.By(ADA, NOW, ZoneOffset.UTC)))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void with_a_gap_are_told_up_to_it() {
        append(IRIS.stream(), 2, "initiative.paused", 1, "{\"reason\":\"it rained\"}");
        settle();
        assertThat(waiting())
                .filteredOn(entry -> entry.projection().equals("initiative_dated"))
                .extracting(SetAside.Entry::version, SetAside.Entry::cause)
                .containsExactly(tuple(2L, "entry 1, which comes before it, is not in the log"));
        assertThat(store.rebuild.compare()).isEmpty();
        store.close();
        start();
        assertThat(take(new PauseInitiative(IRIS, "no money"))).isEqualTo(refusedFor(IRIS.stream(), 2, true));
        assertThat(new CannotBeRead("initiative-iris", 2, 9, true).reason().message())
                .contains("restore a backup")
                .doesNotContain("take that entry back");
        assertThat(waiting()).noneMatch(SetAside.Entry::isCorrectable);
        assertThat(history(IRIS.stream())).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "null | its metadata: it is not a JSON object with the members of its type",
                "[] | its metadata: it is not a JSON object with the members of its type",
                "{\"occurred\":{}} | its metadata: “occurred” is there, but not in the form that belongs there",
                "{\"occurred\":\"2019\",\"knownSince\":\"soon\"} | “soon” is no day",
                "{\"occurred\":\"2019\",\"confidence\":\"SOME\"} | “SOME” is no confidence",
            })
    void with_a_stamp_that_cannot_be_read_are_named(String metadata, String cause) {
        append(IRIS.stream(), 1, "initiative.paused", 1, "{\"reason\":\"it rained\"}", metadata);
        settle();
        assertThat(waiting())
                .extracting(SetAside.Entry::version, SetAside.Entry::cause)
                .containsOnly(tuple(1L, cause));
    }

    /** As an older version of the database would have let it in. */
    @Test
    void recorded_at_no_moment_stop_nothing_else() {
        store.jdbc.execute("alter table event drop constraint event_recorded_is_a_moment");
        store.inTransaction(() -> {
            append(IRIS.stream(), 1, "initiative.paused", 1, "{\"reason\":\"it rained\"}");
            append(NORTH.stream(), 1, "site.renamed", 1, "{\"name\":\"Far north\"}");
            recorded(IRIS.stream(), "infinity");
            recorded(NORTH.stream(), "-infinity");
        });
        done(new RenameSite(SOUTH, "Deep south"));
        settle();

        assertThat(waiting())
                .extracting(SetAside.Entry::cause)
                .contains("the moment at which it was recorded is none between the years 1 and 9999");
        assertThat(store.models
                        .lines(SiteTable.TABLE)
                        .of(SOUTH.stream(), AsOf.NOW)
                        .orElseThrow()
                        .body()
                        .toString())
                .contains("Deep south");
        assertThat(take(new RenameSite(NORTH, "Back"))).isEqualTo(refusedFor(NORTH.stream(), 1));
        assertThat(store.rebuild.compare()).isEmpty();
    }

    private void recorded(StreamId stream, String moment) {
        store.jdbc.update(
                "update event set recorded = ?::timestamptz where stream = ? and version = 1",
                moment,
                stream.toString());
    }

    @Test
    void cannot_be_recorded_at_no_moment() {
        append(IRIS.stream(), 1, "initiative.paused", 1, "{\"reason\":\"it rained\"}");
        assertThatThrownBy(() -> recorded(IRIS.stream(), "infinity"))
                .hasMessageContaining("event_recorded_is_a_moment");
    }

    /** Neither the row of the stream nor one that leans on it from a stream of its own. */
    @Test
    void make_wrong_rows_of_what_is_known_of_them_already() {
        assertThat(importer().apply(upload("known"), new BatchId("known")).rows())
                .extracting(RowReport::fate)
                .containsOnly(Fate.RECORDED);
        append(IRIS.stream(), 2, "initiative.resumed", 1, "[]");
        settle();
        assertThat(importer().rehearse(upload("known")).rows())
                .allSatisfy(row -> assertThat(row.toString()).contains("cannot be read"))
                .extracting(RowReport::fact, RowReport::fate)
                .containsExactly(tuple("F4", Fate.WRONG), tuple("F5", Fate.WRONG));
    }

    /** An import is undone as a whole, and what was put into its own stream by hand is taken back alone. */
    @Test
    void of_an_import_are_undone_once_the_entry_is_taken_back() {
        var known = new BatchId("known");
        importer().apply(upload("known"), known);
        append(known.stream(), 1, "batch.vanished", 1, "{}");
        settle();
        var by = new Upload.By(ADA, NOW, ZoneOffset.UTC);
        assertThat(importer().undo(known, "why", by)).isEqualTo(refusedFor(known.stream(), 1));
        assertThat(take(takeBack(known.stream(), 0))).isInstanceOf(Outcome.Refused.class);
        done(takeBack(known.stream(), 1));
        settle();
        assertThat(waiting()).isEmpty();
        assertThat(importer().undo(known, "why", by)).isInstanceOf(Outcome.Done.class);
    }

    private static Upload upload(String content) {
        return new Upload(
                "facts", content.getBytes(StandardCharsets.UTF_8), new Upload.By(ADA, NOW, ZoneOffset.UTC), true);
    }

    private static Table known() {
        return new Table.Rows(
                List.of("fact", "action", "initiative", "reason", "measure", "title", "unit"),
                List.of(
                        row(2, "F4", "pause-initiative", Map.of("initiative", "iris", "reason", "No money")),
                        row(
                                3,
                                "F5",
                                "define-measure",
                                Map.of("initiative", "iris", "measure", "reach", "title", "Reach", "unit", "people"))));
    }

    private static Table table(byte[] content) {
        if (content.length > 0) {
            return known();
        }
        return new Table.Rows(
                List.of("fact", "action", "initiative", "reason", "site", "name", "title", "innovation", "programme"),
                List.of(
                        row(2, "F1", "pause-initiative", Map.of("initiative", "iris", "reason", "No money")),
                        row(3, "F2", "rename-site", Map.of("site", "south", "name", "Deep south")),
                        row(
                                4,
                                "F3",
                                "charter-initiative",
                                Map.of("title", "New", "innovation", "Pathway", "programme", "care"))));
    }

    private static Row row(long line, String fact, String action, Map<String, String> answers) {
        var cells = new HashMap<>(answers);
        cells.put("fact", fact);
        cells.put("action", action);
        return new Row(line, cells);
    }

    private FileImporter importer() {
        return new FileImporter(
                OffshootContexts.ALL,
                OffshootContexts.streamTypes(),
                store.streams,
                store.streams,
                new LoggedFacts(store.log),
                BrokenStreamsIT::table,
                _ -> Map.of(),
                People.STRANGERS);
    }

    private List<HistoryEntry> history(StreamId subject) {
        var jdbc = JdbcClient.create(store.database);
        var titles = new HeadTitles(
                store.models.lines(InitiativeTable.TABLE), new JdbcThingHeads(jdbc, OffshootTables.ALL.dated()));
        return new HistoryNarrator(OffshootContexts.ALL, new JdbcChronicleLog(jdbc, store.log), store.streams, titles)
                .about(subject, AsOf.NOW, OptionalLong.empty(), 50)
                .entries();
    }

    private List<SetAside.Entry> waiting() {
        return store.aside.waiting();
    }

    private long lineVersion() {
        return store.models
                .lines(InitiativeTable.TABLE)
                .of(IRIS.stream(), AsOf.NOW)
                .orElseThrow()
                .version();
    }

    private void settle() {
        assertThat(store.views.caughtUp(PATIENCE)).isTrue();
    }

    private static Correct takeBack(StreamId stream, long version) {
        return new Correct(stream, version, "it is broken", Optional.empty());
    }

    private Outcome refusedFor(StreamId stream, long version) {
        return refusedFor(stream, version, false);
    }

    private Outcome refusedFor(StreamId stream, long version, boolean afterGap) {
        return new Outcome.Refused(new CannotBeRead(
                stream.toString(),
                version,
                store.log.index().position(stream, version).orElseThrow(),
                afterGap));
    }

    private void done(Command command) {
        assertThat(take(command)).isInstanceOf(Outcome.Done.class);
    }

    private Outcome take(Command command) {
        return gateway.take(
                ADA,
                new CommandEnvelope<>(
                        command,
                        EventMetadata.of(PartialDate.parse("2026"), "ada"),
                        NOW,
                        ZoneOffset.UTC,
                        OptionalLong.empty()));
    }

    private void append(StreamId stream, long version, String type, int revision, String payload) {
        append(stream, version, type, revision, payload, "{\"occurred\":\"2019\",\"actor\":\"ada\"}");
    }

    private void append(StreamId stream, long version, String type, int revision, String payload, String metadata) {
        store.jdbc.update(
                "insert into event (stream, version, category, type, revision, recorded, payload, metadata, event_id)"
                        + " values (?, ?, ?, ?, ?, date_trunc('milliseconds', now()), ?::json, ?::json, ?)",
                stream.toString(),
                version,
                stream.category(),
                type,
                revision,
                payload,
                metadata,
                UUID.randomUUID());
    }
}
