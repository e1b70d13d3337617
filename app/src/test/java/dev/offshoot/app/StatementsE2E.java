package dev.offshoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** How often a page asks the database, as the jar itself logs it: what creeps in is noticed here. */
class StatementsE2E {

    /** Of a thread that answers requests; others look now and then how projections stand. */
    private static final Pattern STATEMENT =
            Pattern.compile("-handler-\\d+\\].*Executing (?:prepared )?SQL (?:statement|query) \\[([^\\]]*)");

    @TempDir
    static Path folder;

    private static RunningOffshoot offshoot;

    @BeforeAll
    static void start() throws Exception {
        offshoot = RunningOffshoot.start(
                        folder.resolve("data"), "--logging.level.org.springframework.jdbc.core.JdbcTemplate=debug")
                .signIn();
    }

    @AfterAll
    static void stop() {
        if (offshoot != null) {
            offshoot.close();
        }
    }

    /** What a page asks for itself when it is asked for the second time, without who is signed in. */
    private static List<String> statements(String page) throws IOException, InterruptedException {
        assertThat(offshoot.page(page).statusCode()).isEqualTo(200);
        var before = offshoot.output().length();
        offshoot.page(page);
        var asked = STATEMENT
                .matcher(offshoot.output().substring(before))
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(asked).as("as logged").anyMatch(sql -> sql.contains("from account"));
        return asked.stream().filter(sql -> !sql.contains("from account")).toList();
    }

    private static List<String> initiatives() throws IOException, InterruptedException {
        return StreamSupport.stream(
                        offshoot.get("/api/v1/initiatives").path("items").spliterator(), false)
                .map((JsonNode line) -> "/initiatives/" + line.path("id").asString())
                .toList();
    }

    @Test
    void the_summary_of_an_initiative_asks_at_most_five_times() throws Exception {
        assertThat(initiatives()).isNotEmpty();
        for (var initiative : initiatives()) {
            assertThat(statements(initiative)).as(initiative).isNotEmpty().hasSizeLessThanOrEqualTo(5);
        }
    }
}
