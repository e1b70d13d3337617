package dev.offshoot.app.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A data folder held by this process and open to its owner alone; the operating system lets go of it when the process
 * dies.
 */
final class DataFolder implements AutoCloseable {

    private static final String BINARIES = "binaries";

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    static DataFolder hold(Path path) throws IOException {
        OwnerOnly.folder(path);
        if (!OwnerOnly.isFolder(path.resolve(BINARIES))) {
            OwnerOnly.delete(path.resolve(BINARIES)); // what others could write to is not run
        }
        OwnerOnly.entriesOf(path);
        var file = OwnerOnly.file(path.resolve("lock"));
        var channel = FileChannel.open(file, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new DataFolderInUseException(path);
        }
        return new DataFolder(path, channel);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }

    Path path() {
        return path;
    }

    Path server() {
        return path.resolve("postgres");
    }

    /** Where a new server is set up, before it takes its place. */
    Path newServer() {
        return path.resolve("postgres.new");
    }

    Path binaries() {
        return path.resolve(BINARIES);
    }

    /** What the server says; kept over restarts. */
    Path log() throws IOException {
        return OwnerOnly.file(path.resolve("postgres.log"));
    }

    boolean hasServer() {
        return Files.exists(server().resolve("PG_VERSION"));
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
