package dev.offshoot.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.stream.StreamId;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What opens something may say something new of it later: never by the way. */
class ThereAlreadyTest extends PlatformTest {

    private String initiative;

    @BeforeEach
    void chartered() {
        initiative = fresh("falls");
        var response = visitor()
                .postJson(
                        "/api/v1/initiatives",
                        "{\"title\":\"%s\",\"innovation\":\"Tool\",\"occurred\":\"2020\"}".formatted(initiative),
                        "Authorization",
                        bearer);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
    }

    private HttpResponse<String> post(String address, String body, String... headers) {
        var all = new String[headers.length + 2];
        all[0] = "Authorization";
        all[1] = bearer;
        System.arraycopy(headers, 0, all, 2, headers.length);
        return visitor().postJson("/api/v1/initiatives/" + initiative + address, body, all);
    }

    private int entries(String category) {
        return streams.of(new StreamId(category, initiative + "~reviews")).size();
    }

    @ParameterizedTest
    @CsvSource({
        "measures,define-measure,measure",
        "activities,plan-activity,activity",
        "activities,hold-activity,activity"
    })
    void over_the_api_it_needs_if_match(String collection, String action, String kind) {
        var first = "{\"title\":\"Reviews\",%s\"occurred\":\"2021\"}".formatted(unit(kind, "people"));
        var second = "{\"title\":\"Reviews\",%s\"occurred\":\"2022\"}"
                .formatted(action.equals("plan-activity") ? "\"planned\":\"2023\"," : unit(kind, "visits"));
        var opened = post("/" + collection + "/" + opener(action), first);
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
        for (var address : new String[] {"/" + collection + "/" + action, "/" + collection + "/reviews/" + action}) {
            var again = post(address, second);
            assertThat(again.statusCode()).as(again.body()).isEqualTo(428);
            assertThat(again.body())
                    .contains("/problems/if-match-missing", "another “" + kind + "”: this key is taken");
        }
        assertThat(entries(kind)).isEqualTo(1);
        var meant = post("/" + collection + "/reviews/" + action, second, "If-Match", "\"0\"");
        assertThat(meant.statusCode()).as(meant.body()).isEqualTo(200);
        assertThat(entries(kind)).isEqualTo(2);
    }

    private static String opener(String action) {
        return action.equals("hold-activity") ? "plan-activity" : action;
    }

    private static String unit(String kind, String unit) {
        return kind.equals("measure") ? "\"unit\":\"%s\",".formatted(unit) : "";
    }

    @Nested
    class A_form {

        private HttpResponse<String> define(Visitor visitor, String unit, String version) {
            var form = "/initiatives/" + initiative + "/measures/record/define-measure";
            visitor.get(form);
            return visitor.post(form, "title", "Reviews", "unit", unit, "isProportion", "no", "_version", version);
        }

        @Test
        void says_so_and_records_it_when_pressed_again() {
            var visitor = visitor().signedIn(name, PASSWORD);
            assertThat(define(visitor, "people", "").statusCode()).isEqualTo(303);
            var asked = define(visitor, "visits", "");
            assertThat(asked.statusCode()).isEqualTo(409);
            assertThat(asked.body())
                    .contains("is there already under this short name.")
                    .contains("If you mean another measure, give it another short name.")
                    .contains("name=\"_version\" value=\"0\"");
            assertThat(entries("measure")).isEqualTo(1);
            assertThat(define(visitor, "visits", "0").statusCode()).isEqualTo(303);
            assertThat(entries("measure")).isEqualTo(2);
        }
    }
}
