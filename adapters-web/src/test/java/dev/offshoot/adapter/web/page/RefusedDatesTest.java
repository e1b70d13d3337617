package dev.offshoot.adapter.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adapter.web.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A date that is refused is so at the field in which it was given. */
class RefusedDatesTest extends Reading {

    private MvcTestResult send(String path, String body) {
        return mvc.post()
                .uri("/api/v1/initiatives/iris" + path)
                .contentType(MediaType.APPLICATION_JSON)
                .header("If-Match", "*")
                .content(body.replace('\'', '"'))
                .exchange();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/measures/referrals/record-observation | {'period':'2999','value':'8'} | period",
                "/measures/referrals/record-observation | {'period':'2015','value':'8','occurred':'2999'} | occurred",
                "/measures/referrals/record-observation | {'period':'2999','value':'8','occurred':'2999'} | occurred",
                "/set-target-population | {'sites':61,'unit':'practices','asOf':'2999'} | asOf",
                "/record-happening | {'text':'Heard','occurred':'2999'} | occurred"
            })
    void a_program_is_told_the_field(String path, String body, String field) {
        assertThat(send(path, body)).hasStatus(422).bodyJson().satisfies(json -> {
            assertThat(json).extractingPath("$.field").isEqualTo(field);
            assertThat(json).extractingPath("$.type").isEqualTo("/problems/not-yet-happened");
        });
    }

    @Test
    void a_form_shows_it_beside_the_field() {
        assertThat(mvc.post()
                        .uri("/initiatives/iris/measures/referrals/record/record-observation")
                        .param("_version", "1")
                        .param("period-year", "2999")
                        .param("value", "8"))
                .hasStatus(422)
                .bodyText()
                .contains("2999 reaches into the future.", "href=\"#period\"")
                .doesNotContain("href=\"#occurred");
    }
}
