package dev.offshoot.app.database.server;

import dev.offshoot.app.database.folder.DataFolder;
import dev.offshoot.app.database.folder.OwnerOnly;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.DigestUtils;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL that ships in the jar, unpacked into a folder. */
record ServerBinaries(Path folder) {

    /** Which archive was unpacked; written last, so that a half-unpacked folder is none. */
    private static final String MARK = "unpacked-from";

    /** Unpacks them, unless that was done before and nobody else could have touched them since. */
    static ServerBinaries in(DataFolder data) throws IOException {
        var folder = data.binaries();
        var version = version();
        var mark = folder.resolve(MARK);
        if (!Files.exists(mark) || !Files.readString(mark).equals(version)) {
            OwnerOnly.delete(folder);
            OwnerOnly.folder(folder);
            unpack(folder);
            Files.writeString(OwnerOnly.file(mark), version);
        }
        return new ServerBinaries(folder);
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    private static String version() throws IOException {
        try (var archive = archive()) {
            return DigestUtils.md5DigestAsHex(archive);
        }
    }

    private static InputStream archive() throws IOException {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        var machine = switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            case String other -> other;
        };
        var name = "/postgres-%s-%s.txz".formatted(system, machine);
        var found = ServerBinaries.class.getResourceAsStream(name);
        if (found == null) {
            throw new IOException("This jar brings no PostgreSQL for %s on %s.".formatted(system, machine)
                    + " Build it on such a machine, or name a server: spring.datasource.url");
        }
        return new BufferedInputStream(found);
    }

    private static void unpack(Path folder) throws IOException {
        try (var archive = archive();
                var tar = new TarArchiveInputStream(new XZInputStream(archive))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                place(folder, entry, tar);
            }
        }
    }

    private static void place(Path folder, TarArchiveEntry entry, InputStream content) throws IOException {
        var target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("The archive leaves its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            OwnerOnly.folder(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(target, folder.resolve(entry.getLinkName()).normalize());
        } else {
            Files.copy(content, target);
            var runs = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(runs ? "rwx------" : "rw-------"));
        }
    }
}
