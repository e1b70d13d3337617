package dev.offshoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.access.Account;
import dev.offshoot.access.Accounts;
import dev.offshoot.access.Requester;
import dev.offshoot.adapter.persistence.TestDatabase;
import dev.offshoot.adapter.persistence.TestStore;
import dev.offshoot.adapter.web.security.token.TokenWish;
import dev.offshoot.adapter.web.security.token.Tokens;
import dev.offshoot.docs.FollowACommand;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A milestone is reforecast over the API, not for the first time: what is sent to the database for it, and from where. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DirtiesContext
final class RoadOfACommandIT {

    private static final String INITIATIVE = "/api/v1/initiatives/road";

    private static final String LONG = "/api/v1/initiatives/long";

    private static final String APPEND = "with held";

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private SentStatements statements;

    private String token = "";

    @TestConfiguration
    static class Noting {
        @Bean
        static SentStatements sentStatements() {
            return new SentStatements();
        }
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry settings) {
        TestDatabase database = TestStore.migrated();
        settings.add("spring.datasource.url", database::url);
        settings.add("spring.datasource.username", database::username);
        settings.add("spring.datasource.password", database::password);
    }

    @BeforeAll
    void planned(@Autowired Accounts accounts, @Autowired Tokens tokens) throws Exception {
        var by = new Requester("", "", Instant.now());
        accounts.add(new Account("ada", "Ada", "none", false, true, Instant.EPOCH, false), by);
        var made = tokens.make(new TokenWish("test", "write", ""), new Requester("ada", "", Instant.now()));
        token = ((Tokens.Made.Fresh) made).secret();
        post(
                "/api/v1/initiatives",
                "{'title': 'Road', 'initiative': 'road', 'innovation': 'Tool', 'occurred': '2020'}");
        post(
                INITIATIVE + "/propose-milestone",
                "{'title': 'One', 'milestone': 'one', 'acceptanceTest': 'It is seen', 'occurred': '2020'}");
        post(INITIATIVE + "/baseline-milestone", "{'milestone': 'one', 'date': '2022', 'occurred': '2020'}");
        reforecast("2023");
    }

    @BeforeEach
    void nothing_sent_yet() {
        statements.forget();
    }

    @Test
    void takes_three_statements_of_which_one_reads_the_head() throws Exception {
        reforecast("2024");
        assertThat(own())
                .extracting(sent -> sent.sql().replaceFirst("(?s)(\\w+ \\S+).*", "$1"))
                .as(own().toString())
                .containsExactly("select coalesce(max(version),", "with held", "select position");
    }

    @Test
    void is_told_of_where_one_follows_a_command() throws Exception {
        reforecast("2025");
        var walked = own().stream()
                .flatMap(sent -> sent.files().stream().dropWhile(file -> !file.equals("CommandEndpoint")))
                .distinct()
                .toList();
        assertThat(walked).isNotEmpty();
        assertThat(FollowACommand.files()).containsSubsequence(walked);
    }

    @Test
    void asks_no_more_for_a_correction_however_much_stands_on_the_entry() throws Exception {
        post(
                "/api/v1/initiatives",
                "{'title': 'Long', 'initiative': 'long', 'innovation': 'Tool', 'occurred': '2020'}");
        var few = sentForACorrectionAfter(3, 1);
        var many = sentForACorrectionAfter(30, 5);
        assertThat(many).isEqualTo(few).isPositive();
    }

    private int sentForACorrectionAfter(int happenings, int corrects) throws Exception {
        for (var n = 0; n < happenings; n++) {
            post(LONG + "/record-happening", "{'text': 'Heard', 'occurred': '2020'}");
        }
        statements.forget();
        post(
                "/api/v1/corrections",
                "{'stream': 'initiative-long', 'corrects': %s, 'why': 'a slip'}".formatted(corrects));
        return own("insert into event", "CorrectionsController").size();
    }

    /** Without those that ask who sends it, and those that ask again where a slow machine has not heard of it yet. */
    private List<SentStatements.Sent> own() {
        return own(APPEND, "CommandEndpoint");
    }

    private List<SentStatements.Sent> own(String append, String endpoint) {
        return statements.besides(append).stream()
                .filter(sent -> sent.files().contains(endpoint))
                .filter(sent -> !sent.files().contains("GroupProcessor"))
                .toList();
    }

    private void reforecast(String forecast) throws Exception {
        post(
                INITIATIVE + "/reforecast-milestone",
                "{'milestone': 'one', 'forecast': '%s', 'cause': 'external', 'reason': 'late', 'occurred': '2021'}"
                        .formatted(forecast));
    }

    private void post(String path, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .headers(headers(path).toArray(String[]::new))
                .POST(BodyPublishers.ofString(body.replace('\'', '"')))
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
    }

    private Stream<String> headers(String path) {
        var all = Stream.of("Authorization", "Bearer " + token, "Content-Type", "application/json");
        return path.startsWith(INITIATIVE) || path.startsWith(LONG) || path.endsWith("/corrections")
                ? Stream.concat(all, Stream.of("If-Match", "*"))
                : all;
    }
}
