package dev.offshoot.adapter.persistence;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks, within milliseconds and without a log line, whether a Docker engine answers. */
final class DockerEngine {

    private DockerEngine() {}

    static boolean answers() {
        return address().map(DockerEngine::pinged).orElse(false);
    }

    private static Optional<SocketAddress> address() {
        var host = System.getenv("DOCKER_HOST");
        if (host != null && host.startsWith("tcp://")) {
            var uri = URI.create(host);
            return Optional.of(new InetSocketAddress(uri.getHost(), uri.getPort()));
        }
        var sockets = host == null
                ? Stream.of("/var/run/docker.sock", System.getProperty("user.home") + "/.docker/run/docker.sock")
                : Stream.of(host.replaceFirst("^unix://", ""));
        return sockets.map(Path::of)
                .filter(Files::isWritable)
                .<SocketAddress>map(UnixDomainSocketAddress::of)
                .findFirst();
    }

    private static boolean pinged(SocketAddress engine) {
        try (var channel = engine instanceof UnixDomainSocketAddress
                ? SocketChannel.open(StandardProtocolFamily.UNIX)
                : SocketChannel.open()) {
            channel.connect(engine);
            channel.write(StandardCharsets.US_ASCII.encode("GET /_ping HTTP/1.0\r\nHost: docker\r\n\r\n"));
            var answer = ByteBuffer.allocate(64);
            channel.read(answer);
            return StandardCharsets.US_ASCII.decode(answer.flip()).toString().contains(" 200 ");
        } catch (IOException _) {
            return false;
        }
    }
}
