package dev.offshoot.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.offshoot.adapter.persistence.TestDatabase;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** Entries put into the log by hand that cannot be read, while the application runs: what people and programs are told. */
class BrokenLogE2E {

    private static final String WHY = "{\"why\":\"put in by hand\"}";
    private static final String PROBLEM = "/problems/cannot-be-read";

    private final TestDatabase database = TestDatabase.fresh();
    private final JdbcTemplate jdbc = new JdbcTemplate(database.dataSource());

    @TempDir
    Path folder;

    @Test
    void what_cannot_be_read_is_named_everywhere_and_can_be_taken_back() throws Exception {
        try (var offshoot = started().signIn()) {
            begin(offshoot);
            assertThat(offshoot.get("/actuator/health").path("status").asString())
                    .isEqualTo("UP");
            append("initiative-iris", 1, "initiative.paused", "[1,2]");
            append("site-north", 1, "event.corrected", "{\"corrects\":99,\"reason\":\"r\"}");
            append("programme-care", 1, "programme.renamed", "{\"to\":[]}");
            append("batch-first", 0, "batch.applied", "{\"file\":5}");
            append("initiative-rose", 3, "initiative.paused", "[]");
            append("measure-rose~reach", 1, "measure.retired", "[]");
            await().atMost(Duration.ofSeconds(30))
                    .until(() ->
                            jdbc.queryForObject("select count(distinct stream) from set_aside", Integer.class) == 6);

            isDegradedAndServes(offshoot);
            pagesShowWhatCameBefore(offshoot);
            nothingIsRecordedThatLeansOnIt(offshoot);
            itIsTakenBackThroughTheApi(offshoot);
            itIsTakenBackOnThePage(offshoot);
            anEntryThatIsReplacedKeepsItsDate(offshoot);
            othersThanAdministratorsMayNotDiscardIt(offshoot.another("bea"));
            itIsNoFaultOnceItIsDiscarded(offshoot);
        }
    }

    private RunningOffshoot started() throws IOException, InterruptedException {
        return RunningOffshoot.start(
                folder.resolve("data"),
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.username(),
                "--spring.datasource.password=" + database.password(),
                "--management.endpoint.health.show-details=always");
    }

    private static void begin(RunningOffshoot offshoot) throws Exception {
        created(offshoot.api("POST", "/api/v1/programmes", "{\"title\":\"Care\",\"scale\":\"rag-5\"}"));
        created(offshoot.api("POST", "/api/v1/initiatives", "{\"title\":\"Iris\",\"innovation\":\"Pathway\"}"));
        created(offshoot.api("POST", "/api/v1/sites", "{\"name\":\"North\"}"));
        created(offshoot.api("POST", "/api/v1/sites", "{\"name\":\"South\"}"));
        created(offshoot.api("POST", "/api/v1/initiatives", "{\"title\":\"Rose\",\"innovation\":\"Pathway\"}"));
        done(offshoot, "/api/v1/initiatives/rose/record-happening", "{\"text\":\"Heard\"}");
        done(offshoot, "/api/v1/corrections", "{\"stream\":\"initiative-rose\",\"corrects\":1,\"why\":\"a slip\"}");
        created(offshoot.api(
                "POST",
                "/api/v1/initiatives/rose/measures",
                "{\"title\":\"Reach\",\"measure\":\"reach\",\"unit\":\"people\"}"));
    }

    private static void done(RunningOffshoot offshoot, String path, String body) throws Exception {
        var answer = offshoot.api("POST", path, body, "If-Match", "*");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static void created(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private static void isDegradedAndServes(RunningOffshoot offshoot) throws Exception {
        var health = offshoot.api("GET", "/actuator/health", "");
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(offshoot.read(health.body()).path("status").asString())
                .as(health.body())
                .isEqualTo("DEGRADED");
        assertThat(offshoot.get("/actuator/health/readiness").path("status").asString())
                .isEqualTo("UP");
    }

    private static void pagesShowWhatCameBefore(RunningOffshoot offshoot) throws Exception {
        for (var page : new String[] {
            "/initiatives/iris",
            "/initiatives/iris/history",
            "/sites/north",
            "/sites/north/history",
            "/initiatives/rose",
            "/initiatives/rose/history",
            "/api/v1/initiatives/rose/history",
            "/programmes/care",
            "/portfolio",
            "/imports",
            "/api/v1/initiatives/iris/history",
            "/api/v1/sites/north/history"
        }) {
            var answer = page.startsWith("/api") ? offshoot.api("GET", page, "") : offshoot.page(page);
            assertThat(answer.statusCode()).as(page + "\n" + answer.body()).isEqualTo(200);
        }
        assertThat(offshoot.page("/initiatives/rose/history").body())
                .contains("Heard", "Entry 1 taken back", "measure “Reach” defined");
        assertThat(offshoot.page("/imports/first").statusCode()).isEqualTo(404);
        assertThat(offshoot.page("/set-aside").body())
                .contains("it corrects entry 99, which does not come before it", "/corrections/initiative-iris/1");
    }

    private static void nothingIsRecordedThatLeansOnIt(RunningOffshoot offshoot) throws Exception {
        refused(offshoot.api(
                "POST", "/api/v1/initiatives/iris/record-happening", "{\"text\":\"Heard\"}", "If-Match", "*"));
        refused(offshoot.api("POST", "/api/v1/sites/north/rename-site", "{\"name\":\"Far north\"}", "If-Match", "*"));
        refused(offshoot.api(
                "POST",
                "/api/v1/initiatives",
                "{\"title\":\"New\",\"innovation\":\"Pathway\",\"programme\":\"care\"}"));
        refused(offshoot.api(
                "POST",
                "/api/v1/corrections",
                "{\"stream\":\"initiative-iris\",\"corrects\":0,\"why\":\"a slip\"}",
                "If-Match",
                "*"));
        var csv = """
                fact,action,initiative,site,text,name
                f-1,record-happening,iris,,Heard,
                f-2,rename-site,,south,,Deep south
                """;
        var rehearsed = offshoot.api("POST", "/api/v1/imports?mode=rehearse", csv, "Content-Type", "text/csv");
        assertThat(rehearsed.body()).contains("Entry 1 of the initiative “iris”", "f-2");
        assertThat(rehearsed.statusCode()).as(rehearsed.body()).isLessThan(500);

        for (var form : new String[] {
            "/initiatives/iris/record/record-happening",
            "/sites/north/record/rename-site",
            "/programmes/care/record/rename-programme",
            "/initiatives/iris/measures/record/define-measure"
        }) {
            var page = offshoot.page(form);
            assertThat(page.statusCode()).as(form + "\n" + page.body()).isIn(404, 409);
            if (page.statusCode() == 409) {
                assertThat(page.body()).as(form).contains("Entry 1 of the", "cannot be read", "Set aside");
            }
        }
        var form = offshoot.page("/initiatives/record/charter-initiative");
        var sent = offshoot.post(
                "/initiatives/record/charter-initiative",
                Map.of(
                        "_csrf",
                        RunningOffshoot.csrf(form.body()),
                        "title",
                        "Typed with care",
                        "innovation",
                        "Thing",
                        "programme",
                        "care"));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(409);
        assertThat(sent.body()).contains("govuk-error-summary", "Entry 1 of the programme “care”", "Typed with care");
    }

    private static void refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
        assertThat(answer.body()).contains(PROBLEM, "cannot be read", "Set aside");
    }

    private static void itIsTakenBackThroughTheApi(RunningOffshoot offshoot) throws Exception {
        var taken = offshoot.api(
                "POST",
                "/api/v1/corrections",
                "{\"stream\":\"site-north\",\"corrects\":1,\"why\":\"put in by hand\"}",
                "If-Match",
                "*");
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
        var renamed =
                offshoot.api("POST", "/api/v1/sites/north/rename-site", "{\"name\":\"Far north\"}", "If-Match", "*");
        assertThat(renamed.statusCode()).as(renamed.body()).isEqualTo(200);
        assertThat(offshoot.page("/sites/north").body()).contains("Far north");
    }

    private static void itIsTakenBackOnThePage(RunningOffshoot offshoot) throws Exception {
        var page = offshoot.page("/corrections/initiative-iris/1");
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.body())
                .contains("An entry that cannot be read (initiative.paused).", "POST /api/v1/corrections");
        var taken = offshoot.post(
                "/corrections/initiative-iris/1",
                Map.of(
                        "_csrf",
                        RunningOffshoot.csrf(page.body()),
                        "_version",
                        "1",
                        "correction-how",
                        "take-back",
                        "correction-why",
                        "put in by hand"));
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
        assertThat(taken.body()).contains("put in by hand");
        assertThat(offshoot.page("/set-aside").body()).doesNotContain("initiative-iris", "site-north");
    }

    private static void anEntryThatIsReplacedKeepsItsDate(RunningOffshoot offshoot) throws Exception {
        done(
                offshoot,
                "/api/v1/corrections",
                "{\"stream\":\"initiative-rose\",\"corrects\":3,\"why\":\"put in by hand\","
                        + "\"action\":\"pause-initiative\",\"answers\":{\"reason\":\"No money\"}}");
        assertThat(offshoot.get("/api/v1/initiatives/rose/history?was=2020-12-31")
                        .toString())
                .contains("No money");
        done(
                offshoot,
                "/api/v1/corrections",
                "{\"stream\":\"measure-rose~reach\",\"corrects\":1,\"why\":\"put in by hand\"}");
        assertThat(offshoot.page("/set-aside").body()).doesNotContain("rose");
    }

    private static void othersThanAdministratorsMayNotDiscardIt(RunningOffshoot member) throws Exception {
        for (var path : new String[] {"programme-care/retry", "programme-care/1/discard", "retry"}) {
            var answer = member.api("POST", "/api/v1/set-aside/" + path, WHY);
            assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(403);
        }
        for (var page : new String[] {"/set-aside", "/set-aside/programme-care/1/discard"}) {
            assertThat(member.page(page).statusCode()).as(page).isEqualTo(403);
        }
    }

    private static void itIsNoFaultOnceItIsDiscarded(RunningOffshoot offshoot) throws Exception {
        for (var path : new String[] {"programme-care/1/discard", "batch-first/0/discard"}) {
            var answer = offshoot.api("POST", "/api/v1/set-aside/" + path, WHY);
            assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(200);
        }
        assertThat(offshoot.get("/actuator/health").path("status").asString()).isEqualTo("UP");
        assertThat(offshoot.page("/set-aside").body()).contains("programme-care", "put in by hand");
        assertThat(offshoot.page("/programmes/care").statusCode()).isEqualTo(200);
    }

    private void append(String stream, long version, String type, String payload) {
        jdbc.update(
                "insert into event (stream, version, category, type, revision, recorded, payload, metadata, event_id)"
                        + " values (?, ?, ?, ?, 1, now(), ?::json, '{\"occurred\":\"2020\",\"actor\":\"admin\"}', ?)",
                stream,
                version,
                stream.substring(0, stream.indexOf('-')),
                type,
                payload,
                UUID.randomUUID());
    }
}
