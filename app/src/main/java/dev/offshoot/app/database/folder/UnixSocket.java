package dev.offshoot.app.database.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A socket in the file system in the shape of one of the network, as far as the JDBC driver makes use of it. */
final class UnixSocket extends Socket {

    private final Path path;
    private @Nullable SocketChannel channel;
    private volatile int patience;

    UnixSocket(Path path) {
        this.path = path;
    }

    @Override
    public void connect(SocketAddress endpoint) throws IOException {
        connect(endpoint, 0);
    }

    /** At once, or not at all: there is no way to wait for. */
    @Override
    public void connect(SocketAddress endpoint, int timeout) throws IOException {
        channel = SocketChannel.open(UnixDomainSocketAddress.of(path));
    }

    private SocketChannel channel() throws SocketException {
        if (channel == null) {
            throw new SocketException("not connected");
        }
        return channel;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new Answers(channel());
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        return Channels.newOutputStream(channel());
    }

    @Override
    public void setSoTimeout(int millis) {
        patience = millis;
    }

    @Override
    public int getSoTimeout() {
        return patience;
    }

    @Override
    public boolean isConnected() {
        return channel != null;
    }

    @Override
    public boolean isClosed() {
        return channel != null && !channel.isOpen();
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }

    @Override
    public void setTcpNoDelay(boolean on) {
        // nothing is ever delayed
    }

    @Override
    public boolean getTcpNoDelay() {
        return true;
    }

    @Override
    public void setKeepAlive(boolean on) {
        // the other end cannot vanish without a word
    }

    @Override
    public boolean getKeepAlive() {
        return false;
    }

    /** Reads as a socket does: for ever, or until its time is up. */
    private final class Answers extends InputStream {

        private final SocketChannel from;

        Answers(SocketChannel from) {
            this.from = from;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            var into = ByteBuffer.wrap(bytes, offset, length);
            return patience == 0 ? from.read(into) : within(patience, into);
        }

        private int within(int millis, ByteBuffer into) throws IOException {
            try (var selector = Selector.open()) {
                from.configureBlocking(false);
                from.register(selector, SelectionKey.OP_READ);
                if (selector.select(millis) == 0) {
                    throw new SocketTimeoutException("no answer within %s ms".formatted(millis));
                }
                return from.read(into);
            } finally {
                if (from.isOpen()) {
                    from.configureBlocking(true);
                }
            }
        }
    }
}
