package dev.offshoot.adapter.web.importing.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adapter.web.Reading;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** From a file to a batch, and back. */
class ImportPagesTest extends Reading {

    private static final String HEADER = "fact,action,initiative,title,innovation,occurred\n";

    private MvcTestResult upload(byte[] content) {
        return mvc.post()
                .uri("/imports")
                .multipart()
                .file(new MockMultipartFile("file", "facts.csv", "text/csv", content))
                .exchange();
    }

    private MvcTestResult upload(String content) {
        return upload(content.getBytes(StandardCharsets.UTF_8));
    }

    private static String redirect(MvcTestResult result) {
        return String.valueOf(result.getResponse().getRedirectedUrl());
    }

    private MvcTestResult post(String path, String... namesAndValues) {
        var request = mvc.post().uri(path);
        for (var i = 0; i < namesAndValues.length; i += 2) {
            request = request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return request.exchange();
    }

    @Test
    void a_sound_file_is_tried_applied_and_undone() {
        var trial = redirect(upload(HEADER + "A1,charter-initiative,alpha,Alpha,A tool,2013\n"));
        assertThat(get(trial))
                .hasStatusOk()
                .bodyText()
                .contains("Apply this fact")
                .contains("would be recorded");
        assertThat(get("/api/v1/initiatives/alpha")).hasStatus(404);

        var batch = redirect(post(trial + "/apply"));
        assertThat(batch).matches("/imports/\\d{8}-\\d{6}-[0-9a-f]{4}");
        assertThat(get(batch))
                .hasStatusOk()
                .bodyText()
                .contains("/initiatives/alpha", "1 fact, ")
                .doesNotContain("1 facts");
        assertThat(get("/api/v1/initiatives/alpha")).hasStatusOk();

        assertThat(post(batch + "/undo", "why", " ")).hasStatus(422).bodyText().contains("There is a problem");
        assertThat(redirect(post(batch + "/undo", "why", "a slip"))).isEqualTo(batch);
        assertThat(get("/api/v1/initiatives/alpha")).hasStatus(404);
        assertThat(get(batch)).bodyText().contains("a slip");
        assertThat(post(batch + "/undo", "why", "again"))
                .hasStatus(409)
                .bodyText()
                .contains("undone already");
    }

    @Test
    void a_trial_that_is_applied_again_is_answered_with_the_batch_it_became() {
        var trial = redirect(upload(HEADER + "W1,charter-initiative,twice,Twice,A tool,2013\n"));
        var batch = redirect(post(trial + "/apply"));
        assertThat(redirect(post(trial + "/apply"))).isEqualTo(batch);
    }

    @Test
    void what_takes_its_time_says_so_before_and_on_its_button() {
        assertThat(get("/imports")).bodyText().contains("20,000 rows takes", "data-working=\"Reading…\"");
        var trial = redirect(upload(HEADER + "W2,charter-initiative,slow,Slow,A tool,2013\n"));
        assertThat(get(trial)).bodyText().contains("data-working=\"Recording…\"");
        var batch = redirect(post(trial + "/apply"));
        assertThat(get(batch + "/undo")).bodyText().contains("data-working=\"Taking back…\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a slip\u0007", "a\u202Eb", "\u200B"})
    void a_reason_that_cannot_be_kept_comes_back_beside_its_field(String why) {
        assertThat(post("/imports/small/undo", "why", why))
                .hasStatus(422)
                .bodyText()
                .contains("There is a problem", "href=\"#why\"", "govuk-textarea--error", why.replaceAll("[^a-z ]", ""))
                .containsAnyOf("Remove it.", "Write it out");
        assertThat(get("/imports/small")).bodyText().doesNotContain("was undone");
    }

    @Test
    void a_reason_that_is_too_long_comes_back_beside_its_field() {
        assertThat(post("/imports/small/undo", "why", "x".repeat(5_001)))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#why\"", "at most 5000", "x".repeat(5_001));
    }

    @Test
    void back_to_what_was_applied_says_so_and_offers_nothing() {
        var trial = redirect(upload(HEADER + "W3,charter-initiative,back,Back,A tool,2013\n"));
        var batch = redirect(post(trial + "/apply"));
        assertThat(get(trial))
                .bodyText()
                .contains("What was applied stands below", batch)
                .doesNotContain("would be recorded", "Apply this fact");
    }

    @Test
    void a_batch_that_others_stand_on_is_not_undone() {
        var trial = redirect(upload(HEADER + "C1,charter-initiative,gamma,Gamma,A tool,2013\n"));
        var batch = redirect(post(trial + "/apply"));
        var more = redirect(upload("fact,action,initiative,body,occurred\nC2,give-endorsement,gamma,A college,2014\n"));
        post(more + "/apply");
        assertThat(post(batch + "/undo", "why", "a slip"))
                .hasStatus(409)
                .bodyText()
                .contains("stands on this import", "A college", "entry 1 of the initiative “gamma”");
        assertThat(get("/api/v1/initiatives/gamma")).hasStatusOk();
    }

    @Test
    void wrong_rows_are_shown_with_their_column_and_remedy_and_nothing_can_be_applied() {
        var trial = redirect(upload(
                HEADER + "B1,charter-initiative,beta,Beta,A tool,someday\nB2,charter-initiative,ok,Ok,A tool,2013\n"));
        assertThat(get(trial))
                .hasStatusOk()
                .bodyText()
                .contains("occurred", "someday", "Show wrong rows only", "B2")
                .doesNotContain("Apply");
        assertThat(get(trial + "?show=wrong")).bodyText().contains("B1").doesNotContain("B2");
        assertThat(post(trial + "/apply")).hasStatus(422);
        assertThat(get("/api/v1/initiatives/ok")).hasStatus(404);
    }

    @Test
    void what_has_not_happened_yet_is_told_as_that() {
        var trial = redirect(upload(HEADER + "F1,charter-initiative,far,Far,A tool,2999\n"));
        assertThat(get(trial))
                .bodyText()
                .contains("2999 reaches into the future.")
                .doesNotContain("years ahead");
    }

    @Test
    void a_file_known_already_has_nothing_to_apply() {
        var trial = redirect(upload(FILE));
        assertThat(get(trial)).bodyText().contains("recorded already").doesNotContain("Apply");
    }

    @Test
    void a_doubtful_file_is_applied_once_its_sender_ticks_to_have_looked() {
        var trial = String.valueOf(upload(
                        "fact,action,initiative,title,innovation,occurred\nD1,charter-initiative,rho,Rho,A tool,2011-12\n")
                .getResponse()
                .getHeader("Location"));
        assertThat(get(trial)).bodyText().contains("look at this", "2011-04/2012-03", "I have looked");
        assertThat(post(trial + "/apply"))
                .hasStatus(422)
                .bodyText()
                .contains("tick the box", "I have looked", "Apply this fact");
        assertThat(mvc.post().uri(trial + "/apply").param("looked", "true")).hasStatus3xxRedirection();
    }

    @Test
    void bad_files_are_refused_in_plain_words() {
        assertThat(mvc.post().uri("/imports").multipart().exchange())
                .hasStatus(422)
                .bodyText()
                .contains("Choose a file");
        assertThat(upload("")).hasStatus(422).bodyText().contains("The file is empty");
        assertThat(upload(new byte[] {'f', (byte) 0x81, ','}))
                .hasStatus(422)
                .bodyText()
                .contains("not in UTF-8");
        assertThat(upload("who,what\n1,2\n")).hasStatus(422).bodyText().contains("who", "is missing");
        assertThat(upload("fact,action\n")).hasStatus(422).bodyText().contains("no rows");
        assertThat(upload(new byte[5 * 1024 * 1024 + 1]))
                .hasStatus(422)
                .bodyText()
                .contains("larger than 5 MB");
    }

    @Test
    void a_file_that_is_no_longer_kept_must_be_chosen_again() {
        assertThat(get("/imports/trials/gone")).hasStatus(422).bodyText().contains("no longer kept");
        assertThat(post("/imports/trials/gone/apply")).hasStatus(422).bodyText().contains("no longer kept");
    }

    @Test
    void two_files_at_once_are_not_one() {
        var file = new MockMultipartFile("file", "facts.csv", "text/csv", HEADER.getBytes(StandardCharsets.UTF_8));
        assertThat(mvc.post().uri("/imports").multipart().file(file).file(file).exchange())
                .hasStatus(422)
                .bodyText()
                .contains("There is a problem", "There are 2 files in it. Send one at a time.");
        assertThat(mvc.post()
                        .uri("/api/v1/imports?mode=rehearse")
                        .multipart()
                        .file(file)
                        .file(file)
                        .exchange())
                .hasStatus(400)
                .bodyText()
                .contains("There are 2 files in it. Send one at a time.", "\"field\":\"file\"");
    }

    @Test
    void what_is_no_file_is_told_how_to_send_one() {
        assertThat(mvc.post()
                        .uri("/api/v1/imports?mode=rehearse")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}")
                        .exchange())
                .hasStatus(415)
                .bodyText()
                .contains("Send the body as multipart/form-data or text/csv.");
    }
}
