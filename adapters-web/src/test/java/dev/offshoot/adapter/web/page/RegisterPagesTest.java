package dev.offshoot.adapter.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adapter.web.Reading;
import dev.offshoot.adapter.web.request.PageCursor;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The pages about sites, programmes, frameworks, histories and imports. */
class RegisterPagesTest extends Reading {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/sites | Bristol Practice",
                "/sites?text=leeds | No site matches",
                "/sites/bristol-practice | What it has taken up",
                "/sites/bristol-practice/history | Everything that was recorded",
                "/programmes | Spread",
                "/programmes/spread | IRIS",
                "/programmes/spread/history | History",
                "/frameworks | There are no frameworks yet",
                "/initiatives/iris/history | claimed",
                "/initiatives/iris/history?kind=measure | more than 8,000",
                "/initiatives/iris/history?kind=award | Nothing of this kind",
                "/initiatives/iris/history?known=2021-06-01 | You are looking at",
                "/imports | small.csv",
                "/imports/small | What it touched",
                "/imports/small/undo | will be taken back",
                "/imports/reference | record-observation"
            })
    void shows(String path, String text) {
        assertThat(get(path)).hasStatusOk().bodyText().contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sites/nobody",
                "/sites/nobody/history",
                "/programmes/nobody",
                "/frameworks/nobody",
                "/frameworks/nobody/versions/1",
                "/initiatives/nobody/history",
                "/imports/nobody",
                "/imports/nobody/undo"
            })
    void says_that_something_is_not_there(String path) {
        assertThat(get(path)).hasStatus(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/sites/a~b | There is no site “a~b”.",
                "/programmes/a~b | There is no programme “a~b”.",
                "/sites/a~b/history | There is no site “a~b”.",
                "/imports/a~b | There is no import “a~b”.",
                "/sites/a~%3Cb%3E | There is no site “a~&lt;b&gt;”.",
                "/frameworks/nobody/versions/1.0 | There is no framework “nobody~1.0”."
            })
    void says_what_is_not_there_as_it_was_asked_for(String path, String said) {
        assertThat(get(URI.create(path))).hasStatus(404).bodyText().contains(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/initiatives/iris", "/sites/bristol-practice", "/programmes/spread"})
    void a_history_says_that_its_subject_was_not_there_yet(String path) {
        for (var moment : List.of("known=2000-01-01", "was=1990-01-01")) {
            assertThat(get(path + "/history?" + moment))
                    .hasStatus(404)
                    .bodyText()
                    .contains("was not there yet");
        }
    }

    @Test
    void a_search_from_a_page_in_the_past_looks_there_too() {
        assertThat(get("/initiatives/iris/history?known=2021-06-01&was=2020-01-01"))
                .bodyText()
                .contains("<span id=\"top-moment\"><input type=\"hidden\" name=\"known\" value=\"2021-06-01\">"
                        + "<input type=\"hidden\" name=\"was\" value=\"2020-01-01\"></span>");
        for (var unfound : List.of(
                "/sites", "/initiatives/iris/history?known=20-1", "/initiatives/iris/history?known=2000-01-01")) {
            assertThat(get(unfound)).bodyText().contains("<span id=\"top-moment\"></span>");
        }
    }

    @Test
    void a_history_leads_to_what_was_known_then_and_to_the_correction() {
        assertThat(get("/initiatives/iris/history"))
                .bodyText()
                .contains("/initiatives/iris?known=2024-05-01T12:00:00Z")
                .contains("/corrections/measure-iris~referrals/1")
                .contains("source ambiguous")
                .contains("month as printed")
                .contains("Occurred April 2013");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/sites | No site was there then",
                "/programmes | No programme was there then",
                "/frameworks | No framework was there then"
            })
    void a_list_of_a_day_before_all_is_empty_and_offers_nothing_to_record(String path, String said) {
        for (var moment : List.of("known=2000-01-01", "was=1990-01-01")) {
            assertThat(get(path + "?" + moment))
                    .hasStatusOk()
                    .bodyText()
                    .contains(said, "You are looking at", "Back to now")
                    .doesNotContain("/record/");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/sites | /sites/bristol-practice?was=2024-01-01",
                "/programmes | /programmes/spread?was=2024-01-01",
                "/programmes/spread | /initiatives/iris?was=2024-01-01",
                "/programmes/spread | /programmes?was=2024-01-01",
                "/programmes/spread/history | /programmes?was=2024-01-01",
                "/programmes/spread/history | /programmes/spread?was=2024-01-01",
                "/sites/bristol-practice | /sites?was=2024-01-01",
                "/sites/bristol-practice/history | /sites/bristol-practice?was=2024-01-01",
                "/initiatives/iris/history | /portfolio?was=2024-01-01",
                "/programmes/spread | /portfolio?programme=spread&amp;was=2024-01-01",
                "/programmes/spread | /programmes/spread/history?was=2024-01-01",
                "/sites/bristol-practice | /sites/bristol-practice/history?was=2024-01-01",
                "/sites/bristol-practice | /initiatives/iris/sites/bristol-practice?was=2024-01-01"
            })
    void a_page_of_the_past_leads_to_that_day(String path, String link) {
        assertThat(get(path + "?was=2024-01-01")).hasStatusOk().bodyText().contains("href=\"" + link + "\"");
        assertThat(get(path)).bodyText().contains("href=\"" + link.replaceFirst("(\\?|&amp;)was=.*", "") + "\"");
    }

    @Test
    void a_programme_counts_the_initiatives_it_had() {
        assertThat(get("/programmes")).bodyText().contains("<td class=\"num\">1</td>");
        assertThat(get("/programmes?was=2012-12-31")).bodyText().contains("<td class=\"num\">0</td>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sites", "/programmes", "/frameworks", "/sites?was=1990-01-01", "/sites?text=nobody"})
    void a_list_asks_once_for_the_day_to_look_at(String path) {
        assertThat(get(path)).bodyText().containsOnlyOnce("id=\"was\"").containsOnlyOnce("id=\"known\"");
    }

    @Test
    void the_pages_of_a_list_keep_its_text_and_its_day() {
        assertThat(get(URI.create("/sites?text=pr%26c%20tice&was=2024-01-01&after=" + cursor("/sites", "a"))))
                .hasStatusOk()
                .bodyText()
                .contains("href=\"/sites?text=pr%26c%20tice&amp;was=2024-01-01\"");
    }

    private static String cursor(String list, String place) {
        RequestContextHolder.setRequestAttributes(
                new ServletRequestAttributes(new MockHttpServletRequest("GET", list)));
        try {
            return PageCursor.hide(place);
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/imports"})
    void a_list_says_that_it_shows_no_past(String path) {
        for (var clock : List.of("known", "was")) {
            assertThat(get(path + "?" + clock + "=2021-06-01"))
                    .hasStatus(400)
                    .bodyText()
                    .contains("This list shows the present only")
                    .contains("as it stood then");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/sites?text=a&text=b | text",
                "/sites?limit=1&limit=1 | limit",
                "/initiatives/iris/history?kind=award&kind=measure | kind",
                "/programmes/spread/history?before=9&was=2020-01-01&before=8 | before",
                "/imports/small?known=2020-01-01&known=2020-01-01 | known",
                "/imports/reference?was=2020-01-01&was=2020-01-01 | was",
                "/corrections/site-bristol-practice/0?known=2020-01-01&known=2021-01-01 | known",
                "/programmes/record/open-programme?title=a&title=b | title"
            })
    void a_parameter_that_is_given_twice_is_named(String path, String parameter) {
        assertThat(get(path))
                .hasStatus(400)
                .bodyText()
                .contains("“%s” is given more than once. Give it once.".formatted(parameter));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/initiatives/iris/history?kind=nonsense | “nonsense” is no kind of entry here. Choose one of: initiative, adoption, measure, award, commitment, activity.",
                "/sites/bristol-practice/history?kind=award | “award” is no kind of entry here. Choose one of: site, adoption.",
                "/programmes/spread/history?kind=measure | “measure” is no kind of entry here. Leave “kind” out.",
                "/imports/trials/x?show=nonsense | “nonsense” is none of the rows. Choose one of: all, wrong, doubtful."
            })
    void what_cannot_be_chosen_is_said_with_what_can(String path, String said) {
        assertThat(get(path)).hasStatus(400).bodyText().contains(said);
    }

    @Test
    void a_day_to_come_is_said_to_be_one_and_nothing_is_called_bad() {
        for (var clock : List.of("known", "was")) {
            assertThat(get("/sites/bristol-practice?" + clock + "=2999-01-01"))
                    .hasStatus(400)
                    .bodyText()
                    .contains("<h1>This cannot be shown as asked</h1>")
                    .contains("The day given for “%s” has not come yet.".formatted(clock))
                    .doesNotContain("Bad query", "cannot be read");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sites/bristol-practice",
                "/sites/bristol-practice/history",
                "/programmes/spread",
                "/programmes/spread/history",
                "/frameworks/any/versions/1",
                "/initiatives/iris/history"
            })
    void a_day_that_cannot_be_read_is_named_by_its_parameter(String path) {
        for (var clock : List.of("known", "was")) {
            assertThat(get(path + "?" + clock + "=2020-13"))
                    .hasStatus(400)
                    .bodyText()
                    .contains("“2020-13” for “%s” cannot be read. Write a day like 2020-03-31.".formatted(clock));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/sites, txet",
        "/sites, knwon",
        "/programmes, knwon",
        "/programmes, text",
        "/frameworks, text",
        "/imports, knwon",
        "/sites/bristol-practice, text",
        "/initiatives/iris/history, after",
        "/programmes/spread/history, knid"
    })
    void a_list_or_a_page_of_some_day_refuses_a_parameter_that_it_does_not_know(String path, String parameter) {
        assertThat(get(path + "?" + parameter + "=zzz"))
                .hasStatus(400)
                .bodyText()
                .contains("There is no parameter “%s” here.".formatted(parameter));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sites?utm_source=letter&utm_campaign=x",
                "/initiatives/iris/history?fbclid=x",
                "/imports/reference?x=y"
            })
    void what_changes_nothing_that_is_shown_is_passed_over(String path) {
        assertThat(get(path)).hasStatusOk();
    }

    @Test
    void a_bad_day_is_said_to_be_bad() {
        assertThat(get("/initiatives/iris/history?was=never")).hasStatus(400);
        assertThat(get("/initiatives/iris/history?before=x")).hasStatus(400);
    }

    @Test
    void the_template_names_every_column() {
        assertThat(get("/imports/template.csv"))
                .hasStatusOk()
                .bodyText()
                .startsWith("fact,action,occurred")
                .contains("sustainmentTest");
    }
}
