package dev.offshoot.app.database.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The password of the application's own role: made up once, and kept where only the owner of the data can read it. */
public final class Secret {

    static final String FILE = "secret";

    private static final int BYTES = 32;

    private Secret() {}

    public static String in(Path data) throws IOException {
        var file = OwnerOnly.file(data.resolve(FILE));
        var kept = Files.readString(file).strip();
        if (kept.length() == 2 * BYTES) {
            return kept;
        }
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        var made = HexFormat.of().formatHex(bytes);
        Files.writeString(file, made);
        return made;
    }
}
