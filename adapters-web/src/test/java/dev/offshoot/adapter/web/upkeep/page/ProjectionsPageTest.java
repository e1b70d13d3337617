package dev.offshoot.adapter.web.upkeep.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adapter.web.Reading;
import dev.offshoot.projection.upkeep.InMemoryOperateProjections;
import dev.offshoot.projection.upkeep.RebuildRun.Stage;
import dev.offshoot.projection.upkeep.RowComparison;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The groups of projections, as page and API. */
class ProjectionsPageTest extends Reading {

    @Autowired
    private InMemoryOperateProjections projections;

    @BeforeEach
    void reset() {
        projections.reset();
    }

    @Test
    void are_listed_with_how_they_stand() {
        projections.stand("sites", Stage.FILLING, 250);
        assertThat(get("/projections"))
                .hasStatusOk()
                .bodyText()
                .contains("initiatives", "sites", "sites_dated", "Filling 25 %");
        var first = assertThat(get("/api/v1/projections")).hasStatusOk().bodyJson();
        first.extractingPath("$.items[1].name").isEqualTo("sites");
        first.extractingPath("$.items[1].rebuild.percent").isEqualTo(25);
        first.extractingPath("$.items[1].rebuild.secondsLeft").isEqualTo(3);
    }

    @Test
    void one_that_is_rebuilt_shows_its_progress_and_asks_before_anything_is_lost() {
        projections.stand("sites", Stage.FILLING, 250);
        assertThat(get("/projections/sites"))
                .bodyText()
                .contains("250 of 1000 events, 25 %, 250 a second, about 3 s left", "every 1s", "Hold the rebuild")
                .contains("What was rebuilt is thrown away", "Refresh")
                .doesNotContain("Yes, switch");
        assertThat(post("/projections/sites/hold")).hasStatus(303).hasRedirectedUrl("/projections/sites");
        assertThat(get("/projections/sites")).bodyText().contains("Go on with the rebuild");
    }

    @Test
    void what_differs_is_shown_before_it_is_switched_to() {
        assertThat(post("/projections/sites/rebuild")).hasStatus(303);
        projections.differ(new RowComparison(
                List.of(new RowComparison.Count("sites_dated", 1, 0)),
                List.of(new RowComparison.Row("sites_dated", RowComparison.Side.LIVE, "{\"key\":\"bristol\"}"))));
        assertThat(post("/projections/sites/compare")).hasStatus(303);
        assertThat(get("/projections/sites"))
                .bodyText()
                .contains("{&quot;key&quot;:&quot;bristol&quot;}", "pages read", "Yes, switch");
        assertThat(get("/api/v1/projections/sites"))
                .bodyJson()
                .extractingPath("$.rebuild.differences.tables[0].live")
                .isEqualTo(1);
        assertThat(post("/api/v1/projections/sites/rebuild/switch"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.rebuild.stage")
                .isEqualTo("switched");
    }

    @Test
    void what_is_in_no_state_for_it_is_refused_and_what_is_not_there_is_said_so() {
        assertThat(post("/api/v1/projections/sites/resume"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/not-in-this-state");
        assertThat(post("/projections/sites/cancel")).hasStatus(409);
        assertThat(post("/api/v1/projections/nonsense/pause")).hasStatus(404);
        assertThat(get("/api/v1/projections/nonsense")).hasStatus(404);
        assertThat(get("/projections/nonsense")).hasStatus(404);
        assertThat(post("/projections/sites/nonsense")).hasStatus(404);
        assertThat(post("/api/v1/projections/sites/pause"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("paused");
    }

    @Test
    void every_operation_has_its_address() {
        for (var path : List.of(
                "pause", "resume", "rebuild", "rebuild/compare", "rebuild/cancel", "rebuild", "rebuild/switch")) {
            assertThat(post("/api/v1/projections/sites/" + path)).as(path).hasStatusOk();
        }
        projections.stand("sites", Stage.FILLING, 1);
        assertThat(post("/api/v1/projections/sites/rebuild/hold")).hasStatusOk();
        assertThat(post("/api/v1/projections/sites/rebuild/continue")).hasStatusOk();
    }

    @Test
    void pages_open_as_they_stood_after_an_event() {
        assertThat(get("/projections/as-it-stood?position=60"))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/portfolio?known=2026-11-27T09%3A01%3A00Z");
        assertThat(get("/projections/as-it-stood?position=1001"))
                .hasStatus(422)
                .bodyText()
                .contains("There is no event at this position");
    }

    private MvcTestResult post(String path) {
        return mvc.post().uri(path).exchange();
    }
}
