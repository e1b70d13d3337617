package dev.offshoot.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.catalina.Context;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.test.context.TestPropertySource;

/** What somebody who is not signed in can make the server hold, or repeat: nothing. */
@TestPropertySource(properties = {"offshoot.access.header-time=1s", "offshoot.access.body-time=1s"})
@Tag("waits")
class StrangersTest extends PlatformTest {

    @Autowired
    private ServletWebServerApplicationContext server;

    private int sessions() {
        var tomcat = ((TomcatWebServer) server.getWebServer()).getTomcat();
        return ((Context) tomcat.getHost().findChildren()[0]).getManager().getActiveSessions();
    }

    @Test
    void thousands_of_requests_make_no_session() throws Exception {
        var before = sessions();
        try (var client = HttpClient.newHttpClient()) {
            for (var i = 0; i < 300; i++) {
                for (var path : new String[] {
                    "/sign-in", "/", "/people", "/api/v1/programmes", "/nowhere", "/sign-in?out", "/account"
                }) {
                    var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .header("Accept", "text/html")
                            .header("Cookie", "JSESSIONID=" + i)
                            .build();
                    var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
                    assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(c -> c.startsWith("JSESSIONID"));
                }
            }
        }
        var visitor = visitor();
        visitor.get("/sign-in");
        visitor.post("/sign-in", "name", "nobody", "password", "wrong");
        visitor.post("/sign-out");
        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void who_signs_in_has_one() {
        var before = sessions();
        visitor().signedIn(name, PASSWORD);
        assertThat(sessions()).isEqualTo(before + 1);
    }

    @Test
    void an_account_has_so_many_sessions_and_no_more() {
        var first = visitor().signedIn(name, PASSWORD);
        for (var i = 0; i < 20; i++) {
            visitor().signedIn(name, PASSWORD);
        }
        assertThat(first.get("/account").statusCode()).isEqualTo(302);
    }

    @Test
    void a_long_body_is_not_read() {
        var visitor = visitor();
        visitor.get("/sign-in");
        var answer = visitor.post("/sign-in", "name", "nobody", "password", "x".repeat(10_000));
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void the_host_that_is_sent_is_not_repeated() throws IOException {
        for (var path : new String[] {"/account", "/", "/people", "/sign-in?out"}) {
            var answer = raw("GET " + path + " HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
            assertThat(answer).startsWith("HTTP/1.1 ").doesNotContain("evil.example");
        }
    }

    @Test
    void a_wanted_page_elsewhere_is_not_led_to() {
        for (var page : new String[] {"//evil.example", "/\\evil.example", "https://evil.example", "/a\r\nb: c"}) {
            var cookie = Base64.getUrlEncoder().encodeToString(page.getBytes(StandardCharsets.UTF_8));
            var visitor = visitor();
            visitor.get("/sign-in");
            visitor.cookie("offshoot-wanted", cookie);
            var answer = visitor.post("/sign-in", "name", name, "password", PASSWORD);
            assertThat(answer.headers().firstValue("Location")).contains("/portfolio");
        }
    }

    @Test
    void a_head_that_drips_is_cut_off() throws Exception {
        assertThat(dripped("GET /sign-in HTTP/1.1\r\nHost: a\r\n", "X: y\r\n")).isLessThan(8);
    }

    @Test
    void a_body_that_drips_is_cut_off() throws Exception {
        var head = "POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\n";
        assertThat(dripped(head + "Content-Length: 1000\r\n\r\n", "a")).isLessThan(8);
        assertThat(dripped(
                        "POST /api/v1/programmes HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n",
                        "1\r\na\r\n"))
                .isLessThan(8);
    }

    /** How many pieces, one each half second, are taken until the connection is closed. */
    private int dripped(String head, String piece) throws Exception {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(500);
            var out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            for (var pieces = 0; pieces < 20; pieces++) {
                try {
                    out.write(piece.getBytes(StandardCharsets.US_ASCII));
                    out.flush();
                    while (socket.getInputStream().read() >= 0) {
                        // an answer may come before the end
                    }
                    return pieces;
                } catch (SocketTimeoutException stillOpen) {
                    // another piece
                } catch (IOException closed) {
                    return pieces;
                }
            }
            return Integer.MAX_VALUE;
        }
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
