package dev.offshoot.adapter.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adapter.web.Reading;
import dev.offshoot.importing.event.BatchId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an initiative has many of is read page by page. */
class PagedPartsTest extends Reading {

    private static final String FILE = """
            fact,action,initiative,site,name,title,unit,occurred
            P1,register-site,,ash,Ash,,,2012
            P2,identify-site,iris,ash,,,,2014
            P4,define-measure,iris,,,Visits,visits,2014
            """;

    @BeforeEach
    void told_more() {
        if (streams.of(new BatchId("more").stream()).isEmpty()) {
            apply(FILE, "more");
        }
    }

    @ParameterizedTest
    @CsvSource({"sites, siteName, Ash, Bristol Practice", "measures, title, Referrals, Visits"})
    void a_cursor_leads_on(String list, String field, String one, String other) {
        var path = "/api/v1/initiatives/iris/" + list + "?limit=1";
        var first = get(path);
        assertThat(first).bodyJson().extractingPath("$.items[0]." + field).isEqualTo(one);
        assertThat(first).bodyJson().extractingPath("$.next").asString().satisfies(next -> {
            var second = get(path + "&after=" + next);
            assertThat(second).bodyJson().extractingPath("$.items.length()").isEqualTo(1);
            assertThat(second).bodyJson().extractingPath("$.items[0]." + field).isEqualTo(other);
            assertThat(second).bodyJson().doesNotHavePath("$.next");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sites",
                "programmes",
                "frameworks",
                "imports",
                "initiatives/iris/measures",
                "initiatives/iris/history"
            })
    void a_cursor_of_another_list_is_none(String list) {
        var sites = get("/api/v1/initiatives/iris/sites?limit=1");
        assertThat(sites)
                .bodyJson()
                .extractingPath("$.next")
                .asString()
                .satisfies(next -> assertThat(get("/api/v1/%s?after=%s".formatted(list, next)))
                        .hasStatus(400)
                        .bodyJson()
                        .extractingPath("$.field")
                        .isEqualTo("after"));
    }

    @Test
    void a_part_of_a_cursor_is_none() {
        var path = "/api/v1/initiatives/iris/history?limit=1";
        assertThat(get(path)).bodyJson().extractingPath("$.next").asString().satisfies(next -> {
            assertThat(get(path + "&after=" + next)).hasStatusOk();
            for (var length = 1; length < next.length(); length++) {
                assertThat(get(path + "&after=" + next.substring(0, length))).hasStatus(400);
            }
        });
    }
}
