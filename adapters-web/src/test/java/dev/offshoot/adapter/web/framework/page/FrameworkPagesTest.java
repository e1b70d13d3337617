package dev.offshoot.adapter.web.framework.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adapter.web.Reading;
import dev.offshoot.store.InMemoryStore;
import dev.offshoot.store.Scenario;
import dev.offshoot.stream.StreamId;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Pages that lead to a version of a framework. */
class FrameworkPagesTest extends Reading {

    @Autowired
    private InMemoryStore store;

    @BeforeEach
    void published() {
        if (streams.of(new StreamId("framework", "odds~1")).isEmpty()) {
            var scenario = new Scenario(store.streams(), store.history()).on("2024-03-01");
            publish(scenario, "1", "2019");
            publish(scenario, "2", "2021");
            scenario.tell(
                    "open-programme", "programme", "north", "title", "North", "scale", "rag-3", "framework", "odds~1");
        }
    }

    private static void publish(Scenario scenario, String version, String occurred) {
        scenario.tell(
                "publish-framework",
                "framework",
                "odds",
                "version",
                version,
                "title",
                "Against the odds",
                "about",
                "Enablers",
                "scaleNote",
                "Ours",
                "enablers",
                "demand | Demand | Who wants it | five",
                "scales",
                "five | low | Low | 1\nfive | high | High | 2",
                "occurred",
                occurred);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/frameworks/odds | /frameworks/odds/versions/2",
                "/frameworks/odds?known=2024-04-01 | /frameworks/odds/versions/2?known=2024-04-01",
                "/frameworks/odds?was=2020-06-01 | /frameworks/odds/versions/1?was=2020-06-01",
                "/frameworks/odds?was=2010-01-01 | /frameworks/odds/versions/2?was=2010-01-01",
                "/frameworks/odds?known=2024-04-01&was=2020-06-01 | /frameworks/odds/versions/1?known=2024-04-01&was=2020-06-01"
            })
    void a_framework_leads_to_its_latest_version_of_the_day_that_is_asked_for(String asked, String led) {
        assertThat(get(asked)).hasStatus(302).hasRedirectedUrl(led);
    }

    @ParameterizedTest
    @CsvSource({"nope=1, nope", "was=1&was=2, was", "known=x, known"})
    void a_framework_refuses_what_its_version_refuses(String query, String parameter) {
        assertThat(get(URI.create("/frameworks/odds?" + query)))
                .hasStatus(400)
                .bodyText()
                .contains("“%s”".formatted(parameter));
    }

    @Test
    void a_programme_calls_its_framework_by_its_title() {
        assertThat(get("/programmes/north"))
                .hasStatusOk()
                .bodyText()
                .contains("<a href=\"/frameworks/odds/versions/1\">Against the odds</a>")
                .doesNotContain("odds~1");
    }
}
