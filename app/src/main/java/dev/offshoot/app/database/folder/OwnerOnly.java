package dev.offshoot.app.database.folder;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Files and folders that nobody but their owner may open, whatever the umask says and whatever they were before. */
public final class OwnerOnly {

    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private OwnerOnly() {}

    /** A folder of ours: made where there is none, closed to others where there is. */
    public static Path folder(Path path) throws IOException {
        Files.createDirectories(path, PosixFilePermissions.asFileAttribute(FOLDER));
        mustBeOurs(path);
        Files.setPosixFilePermissions(path, FOLDER);
        return path;
    }

    /** A file of ours: made empty where there is none, closed to others where there is. */
    public static Path file(Path path) throws IOException {
        try {
            Files.createFile(path, PosixFilePermissions.asFileAttribute(FILE));
        } catch (FileAlreadyExistsException _) {
            mustBeOurs(path);
        }
        Files.setPosixFilePermissions(path, FILE);
        return path;
    }

    /** A file or folder of ours, if it is there. */
    static void entry(Path path) throws IOException {
        if (Files.notExists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        mustBeOurs(path);
        if (!Files.isSymbolicLink(path)) {
            Files.setPosixFilePermissions(path, Files.isDirectory(path) ? FOLDER : FILE);
        }
    }

    /** Whether nobody else could have changed a folder since it was made. */
    static boolean isFolder(Path path) throws IOException {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                && Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS)
                        .equals(FOLDER);
    }

    public static void delete(Path tree) throws IOException {
        if (Files.notExists(tree, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    static boolean isOurs(Path path) throws IOException {
        return ((Number) Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS)).longValue()
                == new UnixSystem().getUid();
    }

    private static void mustBeOurs(Path path) throws IOException {
        if (!isOurs(path)) {
            throw new ForeignDataException(path, Files.getOwner(path, LinkOption.NOFOLLOW_LINKS));
        }
    }
}
