package dev.offshoot.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.projection.Halt;
import dev.offshoot.projection.Halt.Why;
import dev.offshoot.projection.InMemoryProjectionProgress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is said where lists, counts or histories lack what was recorded lately. */
class BehindTest extends Reading {

    private static final Optional<Instant> SINCE = Optional.of(Instant.parse("2026-03-12T09:00:00Z"));

    @Autowired
    private InMemoryProjectionProgress arrivals;

    @AfterEach
    void goesOn() {
        arrivals.halt();
    }

    @ParameterizedTest
    @CsvSource({
        "PAUSED, paused, An administrator paused it on",
        "REBUILT, rebuilt, It is being rebuilt after an upgrade",
        "BEHIND, behind, show it in a moment"
    })
    void every_page_and_answer_says_so(Why why, String told, String said) {
        arrivals.halt(new Halt("sites", why, why == Why.REBUILT ? Optional.empty() : SINCE));
        for (var path : new String[] {"/sites", "/programmes/spread", "/initiatives/iris/history"}) {
            assertThat(get(path)).as(path).bodyText().contains("“sites” lacks the newest.", said);
        }
        assertThat(get("/api/v1/sites")).hasStatusOk().hasHeader("Offshoot-Behind", "sites;" + told);
        arrivals.halt();
        assertThat(get("/sites")).bodyText().doesNotContain("lacks the newest");
        assertThat(get("/api/v1/sites")).doesNotContainHeader("Offshoot-Behind");
    }

    @Test
    void a_thing_that_takes_long_to_tell_is_named_and_holds_up_nobody() {
        arrivals.halt(Halt.apart("initiatives", SINCE.orElseThrow(), List.of("a", "b", "c", "d", "e")));
        assertThat(get("/portfolio"))
                .bodyText()
                .contains("“initiatives” lacks the newest.", "a, b, c and 2 others", "That comes by itself.");
        assertThat(get("/api/v1/sites")).hasStatusOk().hasHeader("Offshoot-Behind", "initiatives;apart");
        assertThat(mvc.post()
                        .uri("/api/v1/imports?mode=rehearse")
                        .contentType("text/csv")
                        .content(
                                "fact,action,initiative,title,innovation,occurred\nB1,charter-initiative,bi,Bi,A tool,2013\n")
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .doesNotContain("have not heard yet");
    }

    @ParameterizedTest
    @CsvSource({"rehearse, 200", "apply, 422"})
    void no_file_is_read_by_titles_that_may_have_changed(String mode, int status) {
        arrivals.halt(new Halt("sites", Why.PAUSED, SINCE));
        assertThat(mvc.post()
                        .uri("/api/v1/imports?mode=" + mode)
                        .contentType("text/csv")
                        .content(
                                "fact,action,initiative,title,innovation,occurred\nB1,charter-initiative,bi,Bi,A tool,2013\n")
                        .exchange())
                .hasStatus(status)
                .bodyText()
                .contains("have not heard yet of all that was recorded", "Nothing was changed");
        assertThat(get("/api/v1/initiatives/bi")).hasStatus(404);
    }
}
