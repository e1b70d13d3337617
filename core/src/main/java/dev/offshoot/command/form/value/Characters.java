package dev.offshoot.command.form.value;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** Which characters an answer may hold: those that can be kept, seen, and read in the order in which they stand. */
public final class Characters {

    /** What is quoted from an answer in a message is cut here. */
    private static final int LONGEST_QUOTE = 60;

    private Characters() {}

    /** What is wrong with a text, and what to do about it; empty if nothing is. */
    public static Optional<String> flaw(String text) {
        for (var at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            var point = text.codePointAt(at);
            if (turnsDirection(point)) {
                return Optional.of("It holds a sign that is not seen and turns the direction of what follows (%s)."
                                .formatted(name(point))
                        + " Remove it");
            }
            if (!canBeKept(point)) {
                return Optional.of("It holds a character that cannot be kept (%s, the %s. of it). Remove it"
                        .formatted(name(point), text.codePointCount(0, at) + 1));
            }
        }
        return !text.isBlank() && !anythingVisible(text)
                ? Optional.of("There is nothing in it that can be seen. Write it out, or leave it empty")
                : Optional.empty();
    }

    /** Tabs and line ends may stand; other controls, half characters and what Unicode reserves for itself may not. */
    private static boolean canBeKept(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || !(Character.getType(point) == Character.CONTROL
                        || Character.getType(point) == Character.SURROGATE
                        || (point & 0xFFFE) == 0xFFFE
                        || (point >= 0xFDD0 && point <= 0xFDEF));
    }

    private static boolean turnsDirection(int point) {
        return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    }

    private static String name(int point) {
        return String.format(Locale.ROOT, "U+%04X", point);
    }

    /** What is wrong with a name that is compared letter by letter: it holds what is not seen. */
    public static Optional<String> unseen(String name) {
        return name.codePoints()
                .filter(point -> Character.getType(point) == Character.FORMAT)
                .mapToObj(point -> "It holds a sign that is not seen (%s). Remove it".formatted(name(point)))
                .findFirst();
    }

    /** Whether there is anything in a text that a reader can see. */
    public static boolean anythingVisible(String text) {
        return text.codePoints().anyMatch(Characters::visible);
    }

    private static boolean visible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.UNASSIGNED -> false;
            default -> !isFiller(point);
        };
    }

    /** Letters that are drawn as nothing: the fillers of Hangul, and the empty Braille cell. */
    private static boolean isFiller(int point) {
        return point == 0x115F || point == 0x1160 || point == 0x3164 || point == 0xFFA0 || point == 0x2800;
    }

    /** With every letter and its accents in one, as far as there are such: what looks alike is then alike. */
    public static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Without the blanks at either end, those of no width among them. */
    public static String trimmed(String text) {
        var from = 0;
        while (from < text.length() && isBlank(text.charAt(from))) {
            from++;
        }
        var to = text.length();
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char sign) {
        return Character.isWhitespace(sign)
                || Character.isSpaceChar(sign)
                || sign == '\u200B'
                || sign == '\u2060'
                || sign == '\uFEFF';
    }

    /** A text as a message may quote it. */
    public static String quoted(String text) {
        return "“" + harmless(text, LONGEST_QUOTE) + "”";
    }

    /** A text that was not asked for in any form, such as the name of a file: short, in one line, and safe to show. */
    public static String harmless(String text, int longest) {
        var plain = new StringBuilder();
        text.codePoints()
                .limit(longest + 1L)
                .map(point -> canBeKept(point) && !turnsDirection(point) ? point : '\uFFFD')
                .map(point -> Character.isWhitespace(point) ? ' ' : point)
                .forEach(plain::appendCodePoint);
        return plain.codePointCount(0, plain.length()) > longest
                ? plain.substring(0, plain.offsetByCodePoints(0, longest)) + "…"
                : plain.toString();
    }
}
