package dev.offshoot.app.database.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Collectors;

/** What the server said last. */
final class ServerLog {

    private static final int BYTES = 4_096;
    private static final int LINES = 6;

    private ServerLog() {}

    static String end(Path log) throws IOException {
        try (var channel = Files.newByteChannel(log, StandardOpenOption.READ)) {
            channel.position(Math.max(0, channel.size() - BYTES));
            var bytes = ByteBuffer.allocate(BYTES);
            while (channel.read(bytes) > 0) {}
            var lines = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.stream()
                    .skip(Math.max(0, lines.size() - LINES))
                    .collect(Collectors.joining("\n", "Its last words, from " + log + ":\n", ""));
        }
    }
}
