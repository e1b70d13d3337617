package dev.offshoot.adapter.web.upkeep.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adapter.web.Reading;
import dev.offshoot.projection.InMemorySetAside;
import dev.offshoot.projection.SetAside;
import dev.offshoot.stream.StreamId;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is set aside, as page and API. */
class SetAsidePageTest extends Reading {

    private static final String REASON = "{\"why\": \"put in by hand\"}";

    @Autowired
    private InMemorySetAside aside;

    @Test
    void is_listed_with_its_cause_and_tried_again_when_asked() {
        assertThat(get("/set-aside")).hasStatusOk().bodyText().contains("Nothing is set aside");
        aside.fail("initiative-iris", "DateTimeException: no such year");
        assertThat(get("/set-aside"))
                .hasStatusOk()
                .bodyText()
                .contains("initiative-iris", "no such year", "Try them again");
        assertThat(get("/api/v1/set-aside"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[0].stream")
                .isEqualTo("initiative-iris");
        aside.heal("initiative-iris");
        assertThat(mvc.post().uri("/set-aside/retry")).hasStatus(303).hasRedirectedUrl("/set-aside");
        assertThat(get("/api/v1/set-aside"))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
    }

    @Test
    void one_stream_is_tried_again_alone() {
        aside.fail("initiative-one", "no such year");
        aside.fail("initiative-other", "no such month");
        aside.heal("initiative-one");
        aside.heal("initiative-other");
        assertThat(mvc.post().uri("/set-aside/initiative-one/retry")).hasStatus(303);
        assertThat(get("/set-aside")).bodyText().contains("initiative-other").doesNotContain("initiative-one");
        assertThat(mvc.post().uri("/api/v1/set-aside/initiative-other/retry")).hasStatusOk();
        assertThat(aside.waiting()).isEmpty();
    }

    @Test
    void is_discarded_for_a_reason_that_is_shown() {
        aside.fail("initiative-gone", "no such year");
        assertThat(get("/set-aside")).bodyText().contains("/set-aside/initiative-gone/3/discard");
        assertThat(get("/set-aside/initiative-gone/3/discard"))
                .hasStatusOk()
                .bodyText()
                .contains("Discard an entry");
        assertThat(mvc.post().uri("/set-aside/initiative-gone/3/discard").param("why", " "))
                .hasStatus(422)
                .bodyText()
                .contains("why-error");
        assertThat(mvc.post().uri("/set-aside/initiative-gone/3/discard").param("why", "put in by hand"))
                .hasStatus(303);
        assertThat(get("/set-aside")).bodyText().contains("initiative-gone", "Discarded by", "put in by hand");
        assertThat(aside.faults()).isZero();
        aside.heal("initiative-gone");
        aside.retry();
    }

    @Test
    void what_is_told_by_itself_is_listed_and_asks_for_nothing() {
        aside.tellApart(new SetAside.Apart(
                "initiative_dated", new StreamId("initiative", "long"), 7, "takes long to tell", Instant.EPOCH));
        assertThat(get("/set-aside"))
                .hasStatusOk()
                .bodyText()
                .contains("Told by themselves", "initiative-long", "takes long to tell", "there is nothing to do")
                .doesNotContain("Nothing is set aside", "Try again", "Discard", ">Correct<");
        assertThat(get("/api/v1/set-aside"))
                .bodyJson()
                .extractingPath("$.apart[0].stream")
                .isEqualTo("initiative-long");
        assertThat(get("/api/v1/set-aside"))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
        assertThat(get("/set-aside/initiative-long/7/discard")).hasStatus(404);
        aside.tellApart();
        assertThat(get("/set-aside"))
                .bodyText()
                .contains("Nothing is set aside")
                .doesNotContain("Told by themselves");
    }

    @Test
    void is_discarded_through_the_api() {
        aside.fail("initiative-gone", "no such year");
        assertThat(discard("initiative-gone", "3", "{\"why\": \"\"}")).hasStatus(422);
        assertThat(discard("initiative-gone", "4", REASON)).hasStatus(404);
        assertThat(discard("initiative-gone", "x", REASON)).hasStatus(404);
        assertThat(discard("initiative-gone", "3", REASON))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[0].discarded.reason")
                .isEqualTo("put in by hand");
        aside.heal("initiative-gone");
        aside.retry();
    }

    private MvcTestResult discard(String stream, String version, String body) {
        return mvc.post()
                .uri("/api/v1/set-aside/{stream}/{version}/discard", stream, version)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
