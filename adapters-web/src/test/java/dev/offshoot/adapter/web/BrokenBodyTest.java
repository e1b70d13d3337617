package dev.offshoot.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Bodies of which less comes than was said. */
@ExtendWith(OutputCaptureExtension.class)
@Tag("waits")
class BrokenBodyTest extends PlatformTest {

    private static final List<String> BODIES = List.of(
            "/api/v1/programmes\r\nContent-Type: application/json\r\n\r\n{\"title\":",
            "/api/v1/imports?mode=rehearse\r\nContent-Type: multipart/form-data; boundary=x\r\n\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\nfact");

    private Socket sent(String body) throws IOException {
        var socket = new Socket("localhost", port);
        socket.setSoTimeout(25_000);
        var request = "POST "
                + body.replaceFirst(
                        "\r\n",
                        " HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + bearer
                                + "\r\nConnection: close\r\nContent-Length: 900\r\n");
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        return socket;
    }

    private static String answer(Socket socket) throws IOException {
        try (socket) {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Who sends too slowly is cut off when the time is out; where the server sees it first, it is a bad request. */
    @Test
    void that_break_off_or_never_come_are_no_fault_of_ours(CapturedOutput output) throws IOException {
        var slow = new ArrayList<Socket>();
        var gone = new ArrayList<Socket>();
        for (var body : BODIES) {
            slow.add(sent(body));
            gone.add(sent(body));
            gone.getLast().shutdownOutput();
        }
        for (var i = 0; i < BODIES.size(); i++) {
            assertThat(answer(slow.get(i))).as(BODIES.get(i)).doesNotStartWith("HTTP/1.1 5");
            assertThat(answer(gone.get(i))).as(BODIES.get(i)).doesNotStartWith("HTTP/1.1 5");
        }
        assertThat(output.getAll()).doesNotContain("ERROR", "Fault ");
    }
}
