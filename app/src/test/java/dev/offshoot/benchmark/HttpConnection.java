package dev.offshoot.benchmark;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One connection that stays open until the other side has enough of it, and one request after another on it, with as
 * little work of its own as can be: who asks and who answers share the processors. Knows no more of HTTP 1.1 than it needs.
 */
public final class HttpConnection implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 30_000;

    private final URI address;
    private final String always;
    private Socket socket;
    private InputStream in;
    private OutputStream out;
    private boolean over;

    /** What came back. */
    public record Answer(int status, String body) {}

    /** @param always headers of every request, each as a line of its own without its end */
    public HttpConnection(URI address, String... always) throws IOException {
        this.address = address;
        this.always = always.length == 0 ? "" : String.join("\r\n", always) + "\r\n";
        this.socket = opened(address);
        this.in = in(socket);
        this.out = socket.getOutputStream();
    }

    private static Socket opened(URI address) throws IOException {
        var socket = new Socket(address.getHost(), address.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }

    private static InputStream in(Socket socket) throws IOException {
        return new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    /** What answers may close a connection after so many requests; it says so with the last. */
    private void again() throws IOException {
        socket.close();
        socket = opened(address);
        in = in(socket);
        out = socket.getOutputStream();
        over = false;
    }

    /** @param path with its query */
    public Answer get(String path) throws IOException {
        return send("GET", path, "");
    }

    /** Sends JSON. */
    public Answer post(String path, String json) throws IOException {
        return send("POST", path, json);
    }

    private Answer send(String method, String path, String json) throws IOException {
        if (over) {
            again();
        }
        var body = json.getBytes(StandardCharsets.UTF_8);
        var about =
                json.isEmpty() ? "" : "Content-Type: application/json\r\nContent-Length: %d\r\n".formatted(body.length);
        var head =
                "%s %s HTTP/1.1\r\nHost: %s\r\n%s%s\r\n".formatted(method, path, address.getAuthority(), always, about);
        out.write((head + json).getBytes(StandardCharsets.UTF_8));
        out.flush();
        return answer();
    }

    private Answer answer() throws IOException {
        var status = Integer.parseInt(line().split(" ", 3)[1]);
        var length = 0;
        var inChunks = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var named = header.split(":", 2);
            switch (named[0].toLowerCase(Locale.ROOT)) {
                case "content-length" -> length = Integer.parseInt(named[1].strip());
                case "transfer-encoding" -> inChunks = true;
                case "connection" -> over = named[1].strip().equalsIgnoreCase("close");
                default -> {}
            }
        }
        return new Answer(status, new String(inChunks ? chunks() : bytes(length), StandardCharsets.UTF_8));
    }

    private byte[] chunks() throws IOException {
        var body = new ByteArrayOutputStream();
        for (var length = chunk(); length > 0; length = chunk()) {
            body.write(bytes(length));
            line();
        }
        line();
        return body.toByteArray();
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private byte[] bytes(int length) throws IOException {
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("The answer ended after %d of %d bytes.".formatted(bytes.length, length));
        }
        return bytes;
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("The connection was closed after “%s”.".formatted(line));
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
