package dev.offshoot.docs;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A piece of a source, found by the name of what it declares, so that sources need no marks: <code>path#name</code> is
 * the first declaration of that name with what stands on it, <code>path</code> alone all below the imports.
 */
record Snippet(String path, String name) {

    static Snippet of(String reference) {
        var hash = reference.indexOf('#');
        return hash < 0
                ? new Snippet(reference, "")
                : new Snippet(reference.substring(0, hash), reference.substring(hash + 1));
    }

    String text() {
        var lines = Repository.read(Repository.ROOT.resolve(path)).lines().toList();
        return name.isEmpty() ? belowImports(lines) : declaration(lines);
    }

    private static String belowImports(List<String> lines) {
        var first = 0;
        for (var at = 0; at < lines.size(); at++) {
            if (lines.get(at).startsWith("import ") || lines.get(at).startsWith("package ")) {
                first = at + 1;
            }
        }
        return String.join("\n", lines.subList(first, lines.size())).strip();
    }

    private String declaration(List<String> lines) {
        var declares = Pattern.compile("\\s*(?!return |case |throw |new |var |import )[\\w@][^=(]*?(?<![\\w.\"])" + name
                + "(\\(| =|;|<| \\{| implements | extends ).*");
        var alone = Pattern.compile("\\s+" + name + "(\\(| =).*");
        for (var at = 0; at < lines.size(); at++) {
            if (declares.matcher(lines.get(at)).matches()
                    || alone.matcher(lines.get(at)).matches()) {
                return piece(lines, at);
            }
        }
        throw new IllegalStateException(path + " declares no " + name);
    }

    private static String piece(List<String> lines, int declared) {
        var first = declared;
        while (first > 0 && lines.get(first - 1).strip().matches("(@|/\\*|\\*).*")) {
            first--;
        }
        var above = String.join("\n", lines.subList(first, declared));
        var rest = String.join("\n", lines.subList(declared, lines.size()));
        var piece = (first == declared ? "" : above + "\n") + rest.substring(0, end(rest));
        return piece.stripIndent().strip();
    }

    /** Just after the brace or semicolon that ends the declaration a text begins with. */
    private static int end(String text) {
        var depth = 0;
        for (var at = 0; at < text.length(); at++) {
            var c = text.charAt(at);
            if (c == '"' || c == '\'') {
                at = closing(text, at);
            } else if (text.startsWith("//", at)) {
                at = text.indexOf('\n', at);
            } else if (c == '(' || c == '{') {
                depth++;
            } else if (c == ')' || c == '}') {
                depth--;
            }
            if (depth == 0
                    && (c == ';' || (c == '}' && !text.startsWith(";", at + 1) && !text.startsWith(".", at + 1)))) {
                return at + 1;
            }
        }
        throw new IllegalStateException("a declaration without an end");
    }

    private static int closing(String text, int open) {
        var quote = text.startsWith("\"\"\"", open) ? "\"\"\"" : text.substring(open, open + 1);
        var at = open + quote.length();
        while (!text.startsWith(quote, at)) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return at + quote.length() - 1;
    }
}
