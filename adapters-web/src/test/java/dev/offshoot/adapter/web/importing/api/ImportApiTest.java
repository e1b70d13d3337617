package dev.offshoot.adapter.web.importing.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adapter.web.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Files through the API. */
class ImportApiTest extends Reading {

    private static final String SOUND =
            "fact,action,initiative,title,innovation,occurred\nP1,charter-initiative,pi,Pi,A tool,2013\n";

    private MvcTestResult send(String query, String content) {
        return mvc.post()
                .uri("/api/v1/imports" + query)
                .contentType("text/csv")
                .content(content)
                .exchange();
    }

    @Test
    void a_file_is_rehearsed_applied_found_known_and_undone() throws Exception {
        var rehearsed = send("?mode=rehearse", SOUND);
        assertThat(rehearsed)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.counts.recorded")
                .isEqualTo(1);
        assertThat(rehearsed).bodyJson().doesNotHavePath("$.batch");
        assertThat(get("/api/v1/initiatives/pi")).hasStatus(404);

        var applied = send("?mode=apply&file=pi.csv", SOUND);
        assertThat(applied)
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.rows[0].fate")
                .isEqualTo("recorded");
        var address = String.valueOf(applied.getResponse().getHeader("Location"));
        assertThat(get(address))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.file")
                .isEqualTo("pi.csv");

        assertThat(send("?mode=apply", SOUND))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.counts.knownAlready")
                .isEqualTo(1);

        assertThat(mvc.post()
                        .uri(address + "/undo")
                        .accept(MediaType.TEXT_HTML)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"why\": \"a slip\"}"))
                .hasStatus(406);
        assertThat(get(address)).bodyJson().doesNotHavePath("$.undone");
        for (var wrong :
                List.of("{\"why\": \"\"}", "{\"why\": 5}", "{\"why\": [\"x\"]}", "{\"why\": \"x\", \"wy\": \"\"}")) {
            assertThat(undo(address, wrong))
                    .hasStatus(422)
                    .bodyJson()
                    .extractingPath("$.errors[0].field")
                    .asString()
                    .matches("wh?y");
        }
        assertThat(undo(address, "{\"why\": \"a slip\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.undone.reason")
                .isEqualTo("a slip");
        assertThat(undo(address, "{\"why\": \"again\"}")).hasStatus(409);
        assertThat(undo("/api/v1/imports/nobody", "{\"why\": \"x\"}")).hasStatus(404);
    }

    private MvcTestResult undo(String address, String body) {
        return mvc.post()
                .uri(address + "/undo")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    @Test
    void a_doubtful_file_is_applied_once_its_sender_says_to_have_looked() {
        var doubtful =
                SOUND.replace("2013", "2011-12").replace("pi,Pi", "rho,Rho").replace("P1", "D1");
        assertThat(send("?mode=rehearse", doubtful))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.rows[0].doubts[0].remedy")
                .asString()
                .contains("2011-04/2012-03");
        var unlooked = send("?mode=apply", doubtful);
        assertThat(unlooked)
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.flaws[0].column")
                .isEqualTo("looked");
        assertThat(unlooked).bodyJson().extractingPath("$.counts.doubtful").isEqualTo(1);
        assertThat(send("?mode=apply&looked=true", doubtful)).hasStatus(201);
    }

    @Test
    void a_file_may_come_as_a_part() {
        var part = new MockMultipartFile("file", "p.csv", "text/csv", SOUND.getBytes(StandardCharsets.UTF_8));
        assertThat(mvc.post()
                        .uri("/api/v1/imports?mode=rehearse")
                        .multipart()
                        .file(part)
                        .exchange())
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.file")
                .isEqualTo("p.csv");
        assertThat(mvc.post().uri("/api/v1/imports?mode=rehearse").multipart().exchange())
                .hasStatus(400);
    }

    @Test
    void flaws_name_the_line_the_column_and_the_remedy() {
        var wrong = send("?mode=apply", SOUND.replace("2013", "someday"));
        assertThat(wrong)
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.rows[0].line")
                .isEqualTo(2);
        assertThat(wrong).bodyJson().extractingPath("$.rows[0].flaws[0].column").isEqualTo("occurred");
        assertThat(wrong)
                .bodyJson()
                .extractingPath("$.rows[0].flaws[0].remedy")
                .asString()
                .contains("Write a year");
        assertThat(send("?mode=rehearse", "x,y\n1,2\n"))
                .bodyJson()
                .extractingPath("$.sound")
                .isEqualTo(false);
    }

    @Test
    void the_mode_must_be_said_and_the_size_kept() {
        assertThat(send("", SOUND))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.field")
                .isEqualTo("mode");
        assertThat(send("?mode=apply", "x".repeat(5 * 1024 * 1024 + 1))).hasStatus(413);
    }
}
