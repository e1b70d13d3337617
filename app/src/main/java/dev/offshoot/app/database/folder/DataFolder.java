package dev.offshoot.app.database.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A data folder held by this process and open to its owner alone; the operating system lets go of it when the process
 * dies.
 */
public final class DataFolder implements AutoCloseable {

    private static final String BINARIES = "binaries";
    private static final String LOCK = "lock";
    private static final String SERVER = "postgres";
    private static final String NEW_SERVER = "postgres.new";
    private static final String LOG = "postgres.log";
    /** All that Offshoot makes directly in it. */
    private static final List<String> OURS =
            List.of(BINARIES, LOCK, SERVER, NEW_SERVER, LOG, Secret.FILE, ServerAddress.SOCKET);

    /** What the file system keeps where the folder is a disk of its own. */
    private static final String ROOT_OF_A_DISK = "lost+found";

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    public static DataFolder hold(Path path) throws IOException {
        try {
            return held(path);
        } catch (FileSystemException refused) {
            throw new UnusableDataFolderException(path, refused);
        }
    }

    private static DataFolder held(Path path) throws IOException {
        mustHoldNothingElse(path);
        OwnerOnly.folder(path);
        if (!OwnerOnly.isFolder(path.resolve(BINARIES))) {
            OwnerOnly.delete(path.resolve(BINARIES)); // what others could write to is not run
        }
        for (var name : OURS) {
            OwnerOnly.entry(path.resolve(name));
        }
        var file = OwnerOnly.file(path.resolve(LOCK));
        var channel = FileChannel.open(file, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new DataFolderInUseException(path);
        }
        return new DataFolder(path, channel);
    }

    /** A folder of other things is left as it is; beside our data others may lie. */
    private static void mustHoldNothingElse(Path path) throws IOException {
        if (!Files.isDirectory(path) || (Files.exists(path.resolve(LOCK)) && holdsServer(path))) {
            return;
        }
        try (var entries = Files.list(path)) {
            var other = entries.filter(
                            entry -> !OURS.contains(name(entry)) && !name(entry).equals(ROOT_OF_A_DISK))
                    .sorted()
                    .findFirst();
            if (other.isPresent()) {
                throw new OtherThingsInDataFolderException(path, other.get());
            }
        }
    }

    private static String name(Path entry) {
        return entry.getFileName().toString();
    }

    private static boolean holdsServer(Path path) {
        return Files.exists(path.resolve(SERVER).resolve("PG_VERSION"));
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }

    public Path path() {
        return path;
    }

    public Path server() {
        return path.resolve(SERVER);
    }

    /** Where a new server is set up, before it takes its place. */
    public Path newServer() {
        return path.resolve(NEW_SERVER);
    }

    public Path binaries() {
        return path.resolve(BINARIES);
    }

    /** What the server says; kept over restarts. */
    public Path log() throws IOException {
        return OwnerOnly.file(path.resolve(LOG));
    }

    public boolean hasServer() {
        return holdsServer(path);
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
