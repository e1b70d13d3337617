package dev.offshoot.docs;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The document that leads through the files of a command, as a table with a row for each. */
public final class FollowACommand {

    private static final Path DOCUMENT = Repository.ROOT.resolve("docs/architecture/follow-a-command.md");
    private static final Pattern ROW =
            Pattern.compile("^\\| \\d+ \\| \\[`(\\w+)`]\\(([^)]+)\\) \\|", Pattern.MULTILINE);

    private FollowACommand() {}

    /** The names of the files, in order. */
    public static List<String> files() {
        return sources().stream()
                .map(source -> source.getFileName().toString().replace(".java", ""))
                .toList();
    }

    static List<Path> sources() {
        return ROW.matcher(Repository.read(DOCUMENT))
                .results()
                .map(row -> DOCUMENT.resolveSibling(row.group(2)).normalize())
                .toList();
    }
}
