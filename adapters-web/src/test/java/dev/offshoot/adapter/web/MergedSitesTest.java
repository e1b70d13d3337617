package dev.offshoot.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.importing.event.BatchId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sites that merged, as each of them is shown with an initiative. */
class MergedSitesTest extends Reading {

    private static final String MERGED = """
            fact,action,initiative,name,site,predecessors,rule,from,occurred
            M1,register-site,,Old Quay,,,,,2012
            M2,register-site,,New Quay,,,,,2012
            M3,set-adoption-definition,iris,,,,in weekly use,2012,2013-04
            M4,go-live,iris,,old-quay,,,,2014-03
            M5,identify-site,iris,,new-quay,,,,2015
            M7,register-site,,Still,,,,,2012
            M8,register-site,,Mill,,,,,2012
            M9,go-live,iris,,mill,,,,2014-03
            M13,register-site,,Weir,,,,,2012
            M14,go-live,iris,,weir,,,,2014-03
            M11,rename-site,,Pier,still,,,,2013
            M12,rename-site,,Mole,still,,,,2013-06
            """;
    private static final String MERGER = """
            fact,action,site,predecessors,reason,occurred
            M6,merge-sites,new-quay,old-quay,,2016-05-01
            M10,merge-sites,still,mill,,2016-05-01
            M15,close-site,weir,,Moved,2017
            """;

    private String tag(String path) {
        return get(path).getResponse().getHeader("ETag");
    }

    private String before = "";

    @Test
    void and_those_that_closed_are_offered_no_more_changes() {
        assertThat(get("/sites/new-quay")).bodyText().contains("/record/rename-site", "/record/close-site");
        for (var gone : List.of("old-quay", "weir")) {
            assertThat(get("/sites/" + gone)).hasStatusOk().bodyText().doesNotContain("/record/");
        }
    }

    @BeforeEach
    void merged() {
        if (streams.of(new BatchId("merger").stream()).isEmpty()) {
            apply(MERGED, "sites");
            before = tag("/api/v1/sites/old-quay") + tag("/api/v1/initiatives/iris/sites/old-quay");
            apply(MERGER, "merger");
            assertThat(tag("/api/v1/sites/old-quay") + tag("/api/v1/initiatives/iris/sites/old-quay"))
                    .isNotEqualTo(before);
        }
    }

    @Test
    void the_successor_goes_on_from_where_the_furthest_stood() {
        var answer = get("/api/v1/initiatives/iris/sites/new-quay");
        assertThat(answer).bodyJson().extractingPath("$.stage.stage").isEqualTo("live");
        assertThat(answer).bodyJson().extractingPath("$.spells.length()").isEqualTo(1);
        assertThat(answer).bodyJson().doesNotHavePath("$.mergedInto");
        assertThat(get("/api/v1/initiatives/iris/sites?was=2016-04-30"))
                .bodyJson()
                .extractingPath("$.items[?(@.site=='new-quay')].stage.stage")
                .asArray()
                .containsExactly("identified");
    }

    @Test
    void a_successor_without_anything_of_its_own_is_there_as_well() {
        var answer = get("/api/v1/initiatives/iris/sites/still");
        assertThat(answer).bodyJson().extractingPath("$.stage.stage").isEqualTo("live");
        assertThat(get("/api/v1/initiatives/iris/sites/still?was=2016-04-30")).hasStatus(404);
        assertThat(get("/api/v1/initiatives/iris/sites?was=2017-01-01"))
                .bodyJson()
                .extractingPath("$.items[?(@.site=='still')].stage.stage")
                .asArray()
                .containsExactly("live");
        assertThat(mvc.post()
                        .uri("/api/v1/initiatives/iris/sites/still/leave-site")
                        .contentType("application/json")
                        .content("{\"reason\":\"cost\",\"occurred\":\"2018\"}"))
                .hasStatus2xxSuccessful();
        assertThat(get("/api/v1/initiatives/iris/sites/still"))
                .bodyJson()
                .extractingPath("$.stage.stage")
                .isEqualTo("left");
    }

    @Test
    void a_name_that_two_dates_leave_open_is_said_to_be_in_doubt() {
        var then = get("/api/v1/sites/still?was=2015-01-01");
        assertThat(then).bodyJson().extractingPath("$.name").isEqualTo("Mole");
        assertThat(then).bodyJson().extractingPath("$.nameInDoubt").isEqualTo("Pier");
        assertThat(get("/api/v1/sites/still?was=2012-12-31")).bodyJson().doesNotHavePath("$.nameInDoubt");
    }

    @Test
    void the_predecessor_shows_its_own_way_and_what_it_became() {
        var answer = get("/api/v1/initiatives/iris/sites/old-quay");
        assertThat(answer).bodyJson().extractingPath("$.mergedInto.successor").isEqualTo("new-quay");
        assertThat(answer).bodyJson().extractingPath("$.mergedInto.occurred").isEqualTo("2016-05-01");
        assertThat(get("/api/v1/initiatives/iris/sites/old-quay?was=2016-04-30"))
                .bodyJson()
                .doesNotHavePath("$.mergedInto");
    }

    @Test
    void a_successor_tells_on_its_page_what_it_goes_on_from() {
        assertThat(get("/sites/still")).bodyText().contains("/initiatives/iris/sites/still", "March 2014");
    }

    @Test
    void a_site_that_closed_says_so() {
        assertThat(get("/api/v1/initiatives/iris/sites/weir"))
                .bodyJson()
                .extractingPath("$.gone")
                .isEqualTo("2017");
        assertThat(get("/sites/weir")).bodyText().contains("Live, until it closed or split into others (2017)");
        assertThat(get("/sites/old-quay")).bodyText().contains("Live, until it merged into New Quay (1 May 2016)");
        for (var there : List.of("weir?was=2016-12-31", "old-quay")) {
            assertThat(get("/api/v1/initiatives/iris/sites/" + there))
                    .bodyJson()
                    .doesNotHavePath("$.gone");
        }
    }

    @Test
    void a_merger_told_by_another_changes_the_tag_and_not_the_version_in_it() {
        assertThat(tag("/api/v1/sites/new-quay")).matches("\"[0-9]+\"");
        assertThat(tag("/api/v1/sites/old-quay")).matches("\"0\\.[0-9a-f]+\"");
        assertThat(mvc.post()
                        .uri("/api/v1/sites/old-quay/rename-site")
                        .header("If-Match", tag("/api/v1/sites/old-quay"))
                        .contentType("application/json")
                        .content("{\"name\":\"Older Quay\",\"occurred\":\"2013\"}"))
                .hasStatus2xxSuccessful();
    }
}
