package dev.offshoot.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class HttpConnectionTest {

    private static final String PAGE = "Änderung ".repeat(2_000);

    private final Set<InetSocketAddress> callers = new HashSet<>();
    private HttpServer server;
    private URI address;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/whole", exchange -> answer(exchange, 200, PAGE, true));
        server.createContext("/chunks", exchange -> answer(exchange, 201, PAGE, false));
        server.createContext(
                "/echo",
                exchange -> answer(
                        exchange,
                        200,
                        exchange.getRequestHeaders().getFirst("Cookie")
                                + " "
                                + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                        true));
        server.createContext("/last", exchange -> {
            exchange.getResponseHeaders().set("Connection", "close");
            answer(exchange, 200, "enough", true);
        });
        server.createContext("/gone", exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write(1);
            exchange.getResponseBody().flush();
            exchange.close();
        });
        server.start();
        address = URI.create("http://%s:%d"
                .formatted(
                        server.getAddress().getAddress().getHostAddress(),
                        server.getAddress().getPort()));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange, int status, String text, boolean whole) throws IOException {
        callers.add(exchange.getRemoteAddress());
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, whole ? bytes.length : 0);
        try (var body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }

    @Test
    void asks_again_and_again_on_one_connection() throws IOException {
        try (var connection = new HttpConnection(address, "Cookie: a=b")) {
            assertThat(connection.get("/whole")).isEqualTo(new HttpConnection.Answer(200, PAGE));
            assertThat(connection.get("/chunks")).isEqualTo(new HttpConnection.Answer(201, PAGE));
            assertThat(connection.post("/echo", "{\"ä\":1}"))
                    .isEqualTo(new HttpConnection.Answer(200, "a=b {\"ä\":1}"));
            assertThat(connection.get("/nowhere").status()).isEqualTo(404);
        }
        assertThat(callers).hasSize(1);
    }

    @Test
    void takes_another_connection_after_the_last_answer_of_one() throws IOException {
        try (var connection = new HttpConnection(address)) {
            assertThat(connection.get("/last").body()).isEqualTo("enough");
            assertThat(connection.get("/last").body()).isEqualTo("enough");
        }
        assertThat(callers).hasSize(2);
    }

    @Test
    void says_where_an_answer_broke_off() throws IOException {
        try (var connection = new HttpConnection(address)) {
            assertThatThrownBy(() -> connection.get("/gone"))
                    .isInstanceOf(EOFException.class)
                    .hasMessage("The answer ended after 1 of 100 bytes.");
        }
    }
}
