package dev.offshoot.adapter.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adapter.web.Reading;
import dev.offshoot.store.InMemoryStore;
import dev.offshoot.store.Scenario;
import java.io.UnsupportedEncodingException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everything that can be asked of the API. */
class ReadApiTest extends Reading {

    @Autowired
    private InMemoryStore store;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/initiatives",
                "/initiatives/iris",
                "/initiatives/iris/sites",
                "/initiatives/iris/sites/bristol-practice",
                "/initiatives/iris/counts",
                "/initiatives/iris/measures",
                "/initiatives/iris/measures/referrals",
                "/initiatives/iris/awards",
                "/initiatives/iris/commitments",
                "/initiatives/iris/activities",
                "/initiatives/iris/history",
                "/sites",
                "/sites/bristol-practice",
                "/sites/bristol-practice/history",
                "/frameworks",
                "/programmes",
                "/programmes/spread",
                "/programmes/spread/history",
                "/imports",
                "/imports/small"
            })
    void answers(String path) {
        assertThat(get("/api/v1" + path)).hasStatusOk();
        assertThat(get("/api/v1" + path + "?known=2024-05-01&was=2024-05-01")).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/initiatives/nobody",
                "/initiatives/NOT%20A%20KEY",
                "/initiatives/nobody/sites",
                "/initiatives/nobody/counts",
                "/initiatives/nobody/measures",
                "/initiatives/iris/sites/nobody",
                "/initiatives/iris/measures/nobody",
                "/initiatives/iris/awards/nobody",
                "/initiatives/iris/commitments/nobody",
                "/initiatives/iris/activities/nobody",
                "/initiatives/nobody/history",
                "/sites/nobody",
                "/sites/nobody/history",
                "/frameworks/nobody/versions/1",
                "/programmes/nobody",
                "/programmes/nobody/history",
                "/imports/nobody"
            })
    void says_that_something_is_not_there(String path) {
        assertThat(get("/api/v1" + path))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains("There is no");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/initiatives/iris", "/sites/bristol-practice", "/programmes/spread"})
    void a_history_says_as_its_subject_does_that_it_was_not_there_yet(String path) {
        for (var moment : List.of("known=2000-01-01", "was=1990-01-01")) {
            for (var address : List.of(path, path + "/history")) {
                assertThat(get("/api/v1" + address + "?" + moment))
                        .hasStatus(404)
                        .bodyJson()
                        .extractingPath("$.detail")
                        .asString()
                        .contains("was not there yet");
            }
        }
    }

    @Test
    void an_initiative_bears_its_version_as_its_tag() {
        var result = get("/api/v1/initiatives/iris");
        assertThat(result.getResponse().getHeader("ETag")).startsWith("\"0.");
        assertThat(result).bodyJson().extractingPath("$.charter.title").isEqualTo("IRIS");
        assertThat(result)
                .bodyJson()
                .extractingPath("$.charter.provenance.occurred")
                .isEqualTo("2013-04");
        assertThat(result).bodyJson().extractingPath("$.standing.lifecycle").isEqualTo("chartered");
        assertThat(result).bodyJson().doesNotHavePath("$.charter.aim");
    }

    @Test
    void what_was_not_known_then_is_not_there_then() {
        assertThat(get("/api/v1/initiatives/iris?known=2021-05-30")).hasStatus(404);
        assertThat(get("/api/v1/initiatives/iris?known=2021-06-01")).hasStatusOk();
        assertThat(get("/api/v1/initiatives/iris?known=2021-06-01T00:00:00Z")).hasStatusOk();
        assertThat(get("/api/v1/initiatives/iris?was=2013-04-29")).hasStatus(404);
        assertThat(get("/api/v1/initiatives/iris?was=2013-04-30")).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/initiatives?known=2100-01-01",
                "/initiatives?was=2020-03",
                "/initiatives?limit=0",
                "/initiatives?limit=201",
                "/initiatives?limit=many",
                "/initiatives?lifecycle=asleep",
                "/initiatives?confidence=purple",
                "/initiatives?slipping=perhaps",
                "/initiatives?order=random",
                "/initiatives?after=~~~",
                "/sites?limit=-1",
                "/sites?after=%C3%A4",
                "/initiatives?after=zzz",
                "/sites?after=zzz",
                "/programmes?after=zzz",
                "/frameworks?after=zzz",
                "/imports?after=zzz",
                "/imports?after=IQ",
                "/initiatives/iris/history?after=zzz",
                "/initiatives?programme=zzz",
                "/programmes/spread?known=2020-13",
                "/initiatives/iris?known=yesterday",
                "/initiatives/iris?known=2020-01-01Tnoon",
                "/initiatives/iris?was=2020",
                "/initiatives/iris?known=2100-01-01",
                "/initiatives/iris?was=2100-01-01",
                "/sites?known=2100-01-01",
                "/programmes?was=2100-01-01",
                "/frameworks?known=2100-01-01T00:00:00Z",
                "/imports?known=2100-01-01",
                "/initiatives/iris/history?after=aXJpcw"
            })
    void says_which_parameter_is_wrong(String path) {
        var name = path.replaceAll(".*\\?(\\w+)=.*", "$1");
        assertThat(get("/api/v1" + path))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.field")
                .isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/initiatives/iris?knwon=2020-01-01",
                "/initiatives/iris?Was=2020-01-01",
                "/initiatives?tittle=iris",
                "/initiatives/iris/history?page=2",
                "/initiatives/iris?knwon=",
                "/frameworks?knwon=2020&known=2020-01-01",
                "/imports?mode=apply"
            })
    void refuses_a_parameter_that_it_does_not_know(String path) {
        assertThat(get("/api/v1" + path)).hasStatus(400).bodyJson().satisfies(json -> {
            assertThat(json).extractingPath("$.field").asString().isIn("knwon", "Was", "tittle", "page", "mode");
            assertThat(json).extractingPath("$.detail").asString().startsWith("There is no parameter “");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/initiatives?text=a&text=b",
                "/initiatives/iris/history?limit=5&known=2020-01-01&limit=6",
                "/sites?limit=1&limit=1",
                "/initiatives/iris?was=2020&was=2021"
            })
    void refuses_a_parameter_that_is_given_twice(String path) {
        assertThat(get("/api/v1" + path))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .endsWith("is given more than once. Give it once.");
    }

    @Test
    void says_what_a_yes_or_no_may_be() {
        assertThat(get("/api/v1/initiatives/iris/counts?byDefinition=perhaps"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo(
                        "“perhaps” for “byDefinition” is neither true nor false. Write one of the two, or leave it out.");
    }

    @Test
    void names_the_parameters_that_it_knows() {
        assertThat(get("/api/v1/initiatives/iris/history?knwon=2020-01-01"))
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("There is no parameter “knwon” here. Known are: after, known, limit, was.");
        assertThat(mvc.post()
                        .uri("/api/v1/programmes?dry=true")
                        .contentType("application/json")
                        .content("{}"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("There is no parameter “dry” here. None is known.");
    }

    @Test
    void counts_are_as_of_the_day_asked_for_and_else_of_when_they_were_known() {
        assertThat(get("/api/v1/initiatives/iris/counts?known=2021-06-01&was=2024-05-01"))
                .bodyJson()
                .extractingPath("$.day")
                .isEqualTo("2024-05-01");
        assertThat(get("/api/v1/initiatives/iris/counts?known=2021-06-01"))
                .bodyJson()
                .extractingPath("$.day")
                .isEqualTo("2021-06-01");
    }

    @Test
    void the_description_asks_for_nothing_that_the_sign_in_tells() {
        assertThat(get("/api/v1/openapi"))
                .hasStatusOk()
                .bodyText()
                .contains("\"name\":\"byDefinition\"")
                .doesNotContain("\"name\":\"member\"");
    }

    @Test
    void counts_are_made_again_by_each_definition_only_where_that_is_asked() {
        assertThat(get("/api/v1/initiatives/iris/counts")).bodyJson().doesNotHavePath("$.byDefinition");
        assertThat(get("/api/v1/initiatives/iris/counts?byDefinition=true"))
                .bodyJson()
                .hasPath("$.byDefinition");
        assertThat(get("/api/v1/initiatives/iris/counts?byDefinition=perhaps"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("byDefinition");
    }

    @Test
    void a_cursor_leads_through_the_portfolio() {
        var first = get("/api/v1/initiatives?limit=1");
        assertThat(first).bodyJson().extractingPath("$.items[0].id").isEqualTo("iris");
        assertThat(first).bodyJson().extractingPath("$.totals.initiatives").isEqualTo(2);
        assertThat(first).bodyJson().extractingPath("$.next").asString().satisfies(next -> {
            var second = get("/api/v1/initiatives?limit=1&after=" + next);
            assertThat(second).bodyJson().extractingPath("$.items[0].id").isEqualTo("zeta");
            assertThat(second).bodyJson().doesNotHavePath("$.next");
        });
    }

    @Test
    void the_portfolio_is_filtered() {
        assertThat(get("/api/v1/initiatives?programme=spread&lifecycle=chartered&slipping=false&order=most-slip"))
                .bodyJson()
                .extractingPath("$.items.length()")
                .isEqualTo(1);
    }

    @Test
    void sites_are_found_by_any_part_of_their_name() {
        assertThat(get("/api/v1/sites?text=BRISTOL"))
                .bodyJson()
                .extractingPath("$.items.length()")
                .isEqualTo(1);
        assertThat(get("/api/v1/sites?text=leeds"))
                .bodyJson()
                .extractingPath("$.items.length()")
                .isEqualTo(0);
    }

    @Test
    void a_fact_is_found_again_with_its_value_its_date_and_its_source() {
        var history = get("/api/v1/initiatives/iris/history");
        var observed = "$.items[?(@.fact=='T6')]";
        assertThat(history)
                .bodyJson()
                .extractingPath(observed + ".type")
                .asArray()
                .containsExactly("observation-recorded");
        assertThat(history)
                .bodyJson()
                .extractingPath(observed + ".occurred")
                .asArray()
                .containsExactly("2013-24");
        assertThat(history)
                .bodyJson()
                .extractingPath(observed + ".data.figure.value")
                .asArray()
                .containsExactly("more than 8000");
        assertThat(history)
                .bodyJson()
                .extractingPath(observed + ".source")
                .asArray()
                .containsExactly("https://example.org/iris");
        assertThat(history)
                .bodyJson()
                .extractingPath(observed + ".batch")
                .asArray()
                .containsExactly("small");
        var chartered = "$.items[?(@.fact=='T2')]";
        assertThat(history)
                .bodyJson()
                .extractingPath(chartered + ".knownSince")
                .asArray()
                .containsExactly("2021-06-01");
        assertThat(history)
                .bodyJson()
                .extractingPath(chartered + ".claimed")
                .asArray()
                .containsExactly(true);
        assertThat(history)
                .bodyJson()
                .extractingPath(chartered + ".precision")
                .asArray()
                .containsExactly("month as printed");
        assertThat(history)
                .bodyJson()
                .extractingPath(chartered + ".confidence")
                .asArray()
                .containsExactly("ambiguous");
    }

    @Test
    void history_is_read_in_stretches() {
        assertThat(get("/api/v1/initiatives/iris/history?limit=3"))
                .bodyJson()
                .extractingPath("$.next")
                .asString()
                .satisfies(next -> assertThat(get("/api/v1/initiatives/iris/history?limit=3&after=" + next))
                        .bodyJson()
                        .extractingPath("$.items[0].fact")
                        .isEqualTo("T2"));
    }

    @Test
    void a_measure_keeps_the_qualifier_of_its_value() {
        var measure = get("/api/v1/initiatives/iris/measures/referrals");
        assertThat(measure)
                .bodyJson()
                .extractingPath("$.observations[0].current.value.written")
                .isEqualTo("more than 8000");
        assertThat(measure)
                .bodyJson()
                .extractingPath("$.observations[0].current.value.qualifier")
                .isEqualTo("more-than");
        assertThat(measure)
                .bodyJson()
                .extractingPath("$.observations[0].period")
                .isEqualTo("2013-24");
    }

    @Test
    void counts_come_with_what_they_mean() {
        var counts = get("/api/v1/initiatives/iris/counts");
        assertThat(counts).bodyJson().extractingPath("$.counts.identified").isEqualTo(1);
        assertThat(counts).bodyJson().extractingPath("$.counts.ever").isEqualTo(0);
        assertThat(counts)
                .bodyJson()
                .extractingPath("$.meanings.ever")
                .asString()
                .contains("ever been live");
    }

    @Test
    void an_adoption_is_told_with_its_stage_and_its_steps() {
        var adoption = get("/api/v1/initiatives/iris/sites/bristol-practice");
        assertThat(adoption).bodyJson().extractingPath("$.siteName").isEqualTo("Bristol Practice");
        assertThat(adoption).bodyJson().extractingPath("$.stage.stage").isEqualTo("identified");
        assertThat(adoption)
                .bodyJson()
                .extractingPath("$.reached[0].provenance.occurred")
                .isEqualTo("2013");
    }

    @Test
    void a_filter_that_says_no_finds_the_others() {
        assertThat(get("/api/v1/initiatives?quiet=true"))
                .bodyJson()
                .extractingPath("$.items.length()")
                .isEqualTo(2);
        assertThat(get("/api/v1/initiatives?quiet=false"))
                .bodyJson()
                .extractingPath("$.items.length()")
                .isEqualTo(0);
        assertThat(get("/api/v1/initiatives?slipping=false"))
                .bodyJson()
                .extractingPath("$.items.length()")
                .isEqualTo(2);
        assertThat(get("/api/v1/initiatives?quiet=perhaps")).hasStatus(400);
    }

    @Test
    void a_cursor_of_another_order_is_refused() {
        assertThat(get("/api/v1/initiatives?limit=1"))
                .bodyJson()
                .extractingPath("$.next")
                .asString()
                .satisfies(next -> assertThat(get("/api/v1/initiatives?order=most-slip&after=" + next))
                        .hasStatus(400)
                        .bodyJson()
                        .extractingPath("$.field")
                        .isEqualTo("after"));
    }

    @Test
    void the_description_says_how_a_file_is_sent_and_what_comes_of_it() throws Exception {
        var take = described().path("/api/v1/imports").path("post");
        assertThat(take.path("responses").propertyNames())
                .contains("200", "201", "400", "403", "409", "413", "415", "422");
        assertThat(take.path("requestBody").path("content").propertyNames())
                .containsExactlyInAnyOrder("multipart/form-data", "text/csv");
        var undo = described().path("/api/v1/imports/{batch}/undo").path("post");
        assertThat(undo.path("responses").propertyNames()).contains("200", "400", "403", "404", "409", "415", "422");
        for (var operation : List.of(take, undo)) {
            assertThat(operation.path("parameters").findValuesAsString("name")).contains("Idempotency-Key");
        }
    }

    @Test
    void the_description_says_of_every_read_how_it_fails() throws Exception {
        described().properties().stream()
                .filter(path -> path.getValue().has("get"))
                .forEach(path -> assertThat(
                                path.getValue().path("get").path("responses").propertyNames())
                        .as(path.getKey())
                        .contains(path.getKey().contains("{") ? "404" : "400", "400"));
    }

    @Test
    void forecasts_stand_in_the_order_in_which_they_were_made() {
        var scenario = new Scenario(store.streams(), store.history()).on("2024-03-01");
        scenario.tell(
                "propose-milestone", "initiative", "zeta", "title", "Ten", "milestone", "ten", "occurred", "2016");
        scenario.tell(
                "baseline-milestone",
                "initiative",
                "zeta",
                "milestone",
                "ten",
                "date",
                "2020-01-01",
                "occurred",
                "2017");
        for (var said : List.of(List.of("2022-01-01", "2020-06-01"), List.of("2021-01-01", "2019-06-01"))) {
            scenario.tell(
                    "reforecast-milestone",
                    "initiative",
                    "zeta",
                    "milestone",
                    "ten",
                    "forecast",
                    said.getFirst(),
                    "cause",
                    "estimate",
                    "reason",
                    "late",
                    "occurred",
                    said.getLast());
        }
        assertThat(get("/api/v1/initiatives/zeta"))
                .bodyJson()
                .extractingPath("$.milestones[0].dates.reforecasts[*].to")
                .asArray()
                .containsExactly("2021-01-01", "2022-01-01");
    }

    private JsonNode described() throws UnsupportedEncodingException {
        var text = get("/api/v1/openapi").getResponse().getContentAsString();
        return JsonMapper.builder().build().readTree(text).path("paths");
    }
}
