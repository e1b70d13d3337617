package dev.offshoot.adapter.web.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cells and rows of separated values, after RFC 4180. A quotation mark opens a cell only at its start; what was opened
 * must be closed, and nothing but the next cell may follow.
 */
final class DelimitedLines {

    /** @param line the line on which the row starts, from 1 */
    record Delimited(long line, List<String> cells) {
        Delimited {
            cells = List.copyOf(cells);
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** A file that cannot be taken apart; names the line. */
    static final class Unclosed extends Exception {
        private static final long serialVersionUID = 1L;

        private final String what;

        Unclosed(String what) {
            super(what, null, false, false);
            this.what = what;
        }

        String what() {
            return what;
        }
    }

    private final String text;
    private final char separator;
    private int at;
    private long line;

    /**
     * @param from where in the text the first row begins
     * @param line the line of the file that this is
     */
    DelimitedLines(String text, Separator separator, int from, long line) {
        this.text = text;
        this.separator = separator.sign();
        this.at = from;
        this.line = line;
    }

    /** The next row; empty at the end. A line with nothing on it is a row of one blank cell. */
    Optional<Delimited> next() throws Unclosed {
        if (at >= text.length()) {
            return Optional.empty();
        }
        var starts = line;
        var cells = new ArrayList<String>();
        while (true) {
            cells.add(cell());
            if (at < text.length() && text.charAt(at) == separator) {
                at++;
            } else {
                lineEnd();
                return Optional.of(new Delimited(starts, cells));
            }
        }
    }

    private String cell() throws Unclosed {
        var start = at;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '"') {
            at++;
            return quoted();
        }
        while (at < text.length() && text.charAt(at) != separator && !isLineEnd(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() throws Unclosed {
        var opened = line;
        var cell = new StringBuilder();
        while (at < text.length()) {
            var c = text.charAt(at);
            if (c != '"') {
                cell.append(c);
                if (isLineEnd(c)) {
                    lineEndInside(cell);
                } else {
                    at++;
                }
            } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                cell.append('"');
                at += 2;
            } else {
                at++;
                closed(opened);
                return cell.toString();
            }
        }
        throw new Unclosed(
                "A quotation mark is opened on line %s and never closed. Close it at the end of its cell, or take it out."
                        .formatted(opened));
    }

    /** After a closing quotation mark there is nothing but the next cell. */
    private void closed(long opened) throws Unclosed {
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        if (at < text.length() && text.charAt(at) != separator && !isLineEnd(text.charAt(at))) {
            throw new Unclosed((line == opened
                                    ? "A quotation mark is opened on line %1$s, and more follows in the cell after it is closed."
                                    : "A quotation mark is opened on line %1$s and closed only on line %2$s, in the midst of a cell.")
                            .formatted(opened, line)
                    + " Close it at the end of its cell; one that belongs to the text is written twice (\"\").");
        }
    }

    private boolean isBlank(char c) {
        return c == ' ' || (c == '\t' && separator != '\t');
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private void lineEnd() {
        if (at < text.length()) {
            at += text.startsWith("\r\n", at) ? 2 : 1;
            line++;
        }
    }

    private void lineEndInside(StringBuilder cell) {
        if (text.startsWith("\r\n", at)) {
            cell.append('\n');
        }
        lineEnd();
    }
}
