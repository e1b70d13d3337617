package dev.offshoot.app.database.folder;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * Where the embedded server is reached: a socket in a folder that is open to nobody but the owner of the data. There
 * is no port.
 *
 * @param folder the folder of the socket, as short as a socket's path must be
 */
public record ServerAddress(Path folder, String password) {

    /** The application's own role, which owns its database and nothing else, and the name of that database. */
    public static final String NAME = "offshoot";

    static final String SOCKET = "socket";

    public static final int PORT = 5432;

    /** The shortest that any system allows, less the name of the socket itself. */
    private static final int LONGEST = 103 - socket().length() - 1;

    /** The address of the server on a data folder, started before. */
    public static ServerAddress of(Path data) throws IOException {
        return new ServerAddress(link(data).toRealPath(), Secret.in(data));
    }

    /** A new address: in the data folder, or behind a link from there where its path would be too long. */
    public static ServerAddress prepare(DataFolder data) throws IOException {
        var link = link(data.path());
        forget(link);
        if (link.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST) {
            OwnerOnly.folder(link);
        } else {
            Files.createSymbolicLink(link, Files.createTempDirectory("offshoot-")); // made for its owner alone
        }
        return of(data.path());
    }

    /** Removes the socket's folder; a link goes together with what it leads to, if that is still there and ours. */
    public static void forget(Path link) throws IOException {
        if (Files.isSymbolicLink(link)) {
            var behind = Files.readSymbolicLink(link);
            Files.delete(link);
            if (OwnerOnly.isFolder(behind) && OwnerOnly.isOurs(behind)) {
                OwnerOnly.delete(behind);
            }
        } else if (Files.exists(link, LinkOption.NOFOLLOW_LINKS)) {
            OwnerOnly.delete(link);
        }
    }

    private static Path link(Path data) {
        return data.resolve(SOCKET);
    }

    private static String socket() {
        return ".s.PGSQL." + PORT;
    }

    public String url() {
        return "jdbc:postgresql://localhost/%s?socketFactory=%s&socketFactoryArg=%s&sslMode=disable&gssEncMode=disable"
                        .formatted(
                                NAME,
                                UnixSocketFactory.class.getName(),
                                URLEncoder.encode(folder.resolve(socket()).toString(), StandardCharsets.UTF_8))
                + "&requireAuth=scram-sha-256";
    }
}
