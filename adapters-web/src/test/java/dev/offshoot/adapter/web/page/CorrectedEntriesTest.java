package dev.offshoot.adapter.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adapter.web.Reading;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the pages say of an entry that was corrected, and of the correction. */
class CorrectedEntriesTest extends Reading {

    private static final String RENAMED = "/corrections/site-north-practice/1";
    private static final String CORRECTION = "/corrections/site-north-practice/2";

    private MvcTestResult post(String path, String... namesAndValues) {
        var request = mvc.post().uri(path);
        for (var i = 0; i < namesAndValues.length; i += 2) {
            request = request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult takeBack(String page, String version) {
        return post(page, "_version", version, "correction-how", "take-back", "correction-why", "a slip");
    }

    private void corrected(String name, String site) {
        post("/sites/record/register-site", "name", name);
        post("/sites/" + site + "/record/rename-site", "_version", "0", "name", "South Practice");
        assertThat(takeBack("/corrections/site-" + site + "/1", "1")).hasStatus(303);
    }

    @BeforeEach
    void renamed() {
        if (get("/sites/north-practice").getResponse().getStatus() == 404) {
            corrected("North Practice", "north-practice");
        }
    }

    @Test
    void a_history_leads_from_either_to_the_correction() {
        assertThat(get("/sites/north-practice/history"))
                .bodyText()
                .contains("href=\"%s\">See the correction".formatted(CORRECTION))
                .contains("href=\"%s\">correct<".formatted(CORRECTION))
                .doesNotContain("href=\"%s\"".formatted(RENAMED));
    }

    @Test
    void a_history_offers_no_correction_of_the_past() {
        assertThat(get("/initiatives/iris/history?known=2021-06-01"))
                .hasStatusOk()
                .bodyText()
                .contains("Nothing can be changed here.", "as known then")
                .doesNotContain(">correct<");
    }

    @Test
    void a_corrected_entry_says_by_what_and_asks_for_nothing() {
        assertThat(get(RENAMED))
                .hasStatusOk()
                .bodyText()
                .contains("has corrected entry 1 already", "href=\"%s\"".formatted(CORRECTION), "taken back: a slip")
                .doesNotContain("name=\"correction-why\"", "Correct the entry</button>");
    }

    @Test
    void what_was_typed_against_a_corrected_entry_is_kept() {
        assertThat(takeBack(RENAMED, "2"))
                .hasStatus(409)
                .bodyText()
                .contains("There is a problem", "href=\"%s\"".formatted(CORRECTION), ">a slip</textarea>");
    }

    @Test
    void a_correction_may_be_taken_back_which_frees_the_entry() {
        corrected("West Practice", "west-practice");
        var correction = "/corrections/site-west-practice/2";
        assertThat(get(correction)).hasStatusOk().bodyText().contains("name=\"correction-why\"");
        assertThat(takeBack(correction, "2")).hasStatus(303);
        assertThat(get("/corrections/site-west-practice/1"))
                .bodyText()
                .contains("name=\"correction-why\"")
                .doesNotContain("already");
    }

    @Test
    void what_tells_of_an_import_leads_to_its_undo() {
        assertThat(get("/corrections/batch-small/0"))
                .hasStatusOk()
                .bodyText()
                .contains("which is undone as a whole")
                .doesNotContain("name=\"correction-why\"");
    }

    @Test
    void what_was_undone_with_its_file_does_not_come_back_alone() {
        var file = "fact,action,site,name,occurred\nU1,register-site,east,East Practice,2012\n";
        var trial = mvc.post()
                .uri("/imports")
                .multipart()
                .file(new MockMultipartFile("file", "u.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)))
                .exchange()
                .getResponse()
                .getRedirectedUrl();
        var batch = post(trial + "/apply").getResponse().getRedirectedUrl();
        assertThat(post(batch + "/undo", "why", "a slip")).hasStatus3xxRedirection();
        for (var entry : new String[] {"/corrections/site-east/0", "/corrections/site-east/1"}) {
            assertThat(get(entry))
                    .hasStatusOk()
                    .bodyText()
                    .contains("does not come back alone")
                    .doesNotContain("name=\"correction-why\"", "Take entry 1 back");
        }
        assertThat(get("/sites/east/history"))
                .hasStatusOk()
                .bodyText()
                .contains("East Practice", "See the correction")
                .doesNotContain(">correct<");
    }

    @Test
    void what_was_published_is_taken_back_and_never_replaced() {
        post(
                "/frameworks/record/publish-framework",
                "framework",
                "ours",
                "version",
                "1",
                "title",
                "Ours",
                "about",
                "What we ask.",
                "scaleNote",
                "Our own.",
                "enablers",
                "lead | A lead | Somebody leads. | ours",
                "scales",
                "ours | no | No | 1\nours | yes | Yes | 2");
        assertThat(get("/corrections/framework-ours~1/0"))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"correction-why\"")
                .doesNotContain("Record it right", "What it should have said");
    }
}
