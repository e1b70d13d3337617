package dev.offshoot.adapter.web.file;

import java.util.Locale;
import java.util.Optional;

/** What stands between the cells of a row: told by a line <code>sep=;</code> or by the header. */
enum Separator {
    COMMA(',', "comma"),
    SEMICOLON(';', "semicolon"),
    TAB('\t', "tab");

    private final char sign;
    private final String word;

    Separator(char sign, String word) {
        this.sign = sign;
        this.word = word;
    }

    char sign() {
        return sign;
    }

    String word() {
        return word;
    }

    /** The one that a first line says in so many words, as Excel writes and heeds it. */
    static Optional<Separator> said(String line) {
        var plain = line.strip().replace("\"", "").toLowerCase(Locale.ROOT);
        if (!plain.startsWith("sep=")) {
            return Optional.empty();
        }
        // a tab at the end of the line is gone by now
        var sign = plain.length() == 4 ? TAB.sign : plain.charAt(4);
        for (var separator : values()) {
            if (separator.sign == sign) {
                return Optional.of(separator);
            }
        }
        return Optional.empty();
    }

    /** The one that a header has most of, outside quotation marks; a comma where it has none. */
    static Separator of(String header) {
        var best = COMMA;
        for (var separator : values()) {
            if (count(header, separator.sign) > count(header, best.sign)) {
                best = separator;
            }
        }
        return best;
    }

    private static long count(String line, char sign) {
        var quoted = false;
        var count = 0L;
        for (var i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '"') {
                quoted = !quoted;
            } else if (!quoted && line.charAt(i) == sign) {
                count++;
            }
        }
        return count;
    }
}
