package dev.offshoot.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that the server cannot read far enough to ask the application. */
class UnreadableRequestTest extends PlatformTest {

    private String sent(String lines) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream()
                    .write((lines + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/initiatives?text=a b HTTP/1.1",
                "GET /api/v1/{x} HTTP/1.1",
                "GET /api/v1/x%zz HTTP/1.1",
                "GET /api/v1/x%00 HTTP/1.1",
                "GET /api/v1/initiatives/%00 HTTP/1.1",
                "GET /api/v1/initiatives/%0A HTTP/1.1",
                "GET /api/v1/initiatives/%FF HTTP/1.1",
                "G<T /api/v1/sites HTTP/1.1",
                "GET /api/v1/sites HTTP/1.1\r\nBad Header: x"
            })
    void of_the_api_are_answered_with_a_problem(String lines) throws IOException {
        assertThat(sent(lines))
                .startsWith("HTTP/1.1 400")
                .contains("Content-Type: application/problem+json", "\"type\":\"/problems/", "\"status\":400")
                .doesNotContain("<html", "<!doctype", "Tomcat");
    }

    @Test
    void in_another_version_or_with_a_method_that_nobody_knows_are_no_fault_of_ours() throws IOException {
        assertThat(sent("GET /api/v1/sites HTTP/9.9"))
                .startsWith("HTTP/1.1 505")
                .contains("application/problem+json", "/problems/protocol-unknown", "Use HTTP/1.1.")
                .doesNotContain("on our side");
        assertThat(sent("CONNECT example.org:443 HTTP/1.1"))
                .startsWith("HTTP/1.1 501")
                .contains("application/problem+json", "/problems/method-unknown", "GET, HEAD, POST or DELETE")
                .doesNotContain("on our side");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FOO", "PROPFIND", "LOCK", "get"})
    void with_a_method_that_no_address_takes_say_which_are_taken(String method) throws IOException {
        assertThat(sent(method + " /api/v1/sites HTTP/1.1"))
                .startsWith("HTTP/1.1 501")
                .contains("application/problem+json", "/problems/method-unknown", "GET, HEAD, POST or DELETE");
        assertThat(sent(method + " /sites HTTP/1.1"))
                .startsWith("HTTP/1.1 501")
                .contains("text/html", "GET, HEAD, POST or DELETE");
    }

    @Test
    void with_an_address_that_is_too_long_say_so() throws IOException {
        assertThat(sent("GET /api/v1/initiatives?text=" + "a".repeat(20_000) + " HTTP/1.1"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "longer than 8,192 bytes");
        assertThat(sent("GET /api/v1/sites HTTP/1.1\r\nX-Long: " + "a".repeat(20_000)))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "longer than 8,192 bytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x%zz", "%00", "%FF"})
    void of_a_page_are_answered_with_a_plain_page(String key) throws IOException {
        assertThat(sent("GET /initiatives/" + key + " HTTP/1.1"))
                .startsWith("HTTP/1.1 400")
                .contains("Content-Type: text/html;charset=utf-8", "<h1>", "cannot be read")
                .doesNotContain("Tomcat", "x%zz");
    }

    @Test
    void of_a_page_that_the_application_reads_and_rejects_are_answered_with_its_page() throws IOException {
        assertThat(sent("GET /initiatives/%0A HTTP/1.1"))
                .startsWith("HTTP/1.1 400")
                .contains("<title>Bad request – Offshoot</title>");
    }

    @Test
    void with_a_body_that_breaks_off_are_bad_and_no_fault() throws IOException {
        assertThat(sent("POST /api/v1/programmes HTTP/1.1\r\nAuthorization: %s\r\nContent-Type: application/json"
                                .formatted(bearer)
                        + "\r\nTransfer-Encoding: chunked\r\nHost: localhost\r\nConnection: close\r\n\r\nzz\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("The body breaks off");
    }
}
