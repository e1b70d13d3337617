package dev.offshoot.adapter.web.upkeep.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adapter.web.Reading;
import dev.offshoot.projection.InMemorySetAside;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is set aside, as page and API. */
class SetAsidePageTest extends Reading {

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
}
