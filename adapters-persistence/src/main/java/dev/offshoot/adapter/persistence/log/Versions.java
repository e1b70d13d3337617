package dev.offshoot.adapter.persistence.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The versions of what is kept beside the log and can be made from it anew: the lines of projections, and the states that
 * snapshots hold. One that is raised makes every store build them anew. They stand in a checked-in list, with a digest of
 * what each makes of recorded histories; a test finds a digest that moved under an old version.
 */
public final class Versions {

    private static final String RESOURCE = "versions.csv";
    private static final Map<String, Integer> LISTED = read();

    private Versions() {}

    /** Of the lines in a table; 0 if it is not listed. */
    public static int ofLines(String table) {
        return LISTED.getOrDefault("lines," + table, 0);
    }

    /** Of the state of a category's streams; 0 if it is not listed. */
    static int ofState(String category) {
        return LISTED.getOrDefault("state," + category, 0);
    }

    private static Map<String, Integer> read() {
        try (var in = Objects.requireNonNull(Versions.class.getResourceAsStream(RESOURCE))) {
            var listed = new HashMap<String, Integer>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(",", -1))
                    .forEach(f -> listed.put(f[0] + "," + f[1], Integer.parseInt(f[2])));
            return Map.copyOf(listed);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
