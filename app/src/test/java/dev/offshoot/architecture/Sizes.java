package dev.offshoot.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How much lies in one folder, and in one file. */
final class Sizes {

    /** What a folder's {@code package-info} begins its reason with. */
    static final String REASON = "More than fifteen files:";

    private static final int MOST_FILES = 15;
    private static final int MOST_LINES = 300;

    private Sizes() {}

    /** The folders that are too full and do not say why, with what lies in them. */
    static Map<Path, Integer> tooFull(List<Path> sources) {
        var full = new TreeMap<Path, Integer>();
        sources.stream()
                .filter(source -> !source.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(Path::getParent))
                .forEach((folder, files) -> {
                    if (files.size() > MOST_FILES && !saysWhy(folder)) {
                        full.put(folder, files.size());
                    }
                });
        return full;
    }

    static List<Path> tooLong(List<Path> sources) {
        return sources.stream()
                .filter(source -> text(source).lines().count() > MOST_LINES)
                .toList();
    }

    private static boolean saysWhy(Path folder) {
        var said = folder.resolve("package-info.java");
        return Files.exists(said) && text(said).contains(REASON);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
