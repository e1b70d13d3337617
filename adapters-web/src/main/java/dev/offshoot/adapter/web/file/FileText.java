package dev.offshoot.adapter.web.file;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;

/** The text of a file: its encoding is recognised, and said where it was not certain. */
sealed interface FileText {

    /** @param doubt what had to be assumed; empty where the file says itself how it is written */
    record Text(String text, Optional<String> doubt) implements FileText {}

    record NotText(String message) implements FileText {}

    Charset WINDOWS = Charset.forName("windows-1252");
    String DOUBT =
            "The file is not in UTF-8; it was read as Windows-1252, which Excel writes as “CSV (Comma delimited)”."
                    + " Look whether pound signs, dashes and letters with accents are right.";

    static FileText of(byte[] content) {
        var foreign = ForeignFormat.of(content);
        if (foreign.isPresent()) {
            return new NotText(foreign.get().remedy());
        }
        if (begins(content, 0xFF, 0xFE)) {
            return sure(content, 2, UTF_16LE);
        }
        if (begins(content, 0xFE, 0xFF)) {
            return sure(content, 2, UTF_16BE);
        }
        if (begins(content, 0xEF, 0xBB, 0xBF)) {
            return sure(content, 3, UTF_8);
        }
        if (zeros(content, 1) > content.length / 5) {
            return halves(content, UTF_16LE);
        }
        return zeros(content, 0) > content.length / 5 ? halves(content, UTF_16BE) : unmarked(content);
    }

    /** Zeros at every other place are half of plain letters; two together are no letter. */
    private static FileText halves(byte[] content, Charset charset) {
        return sure(content, 0, charset) instanceof Text(var text, var _) && text.indexOf('\0') >= 0
                ? new NotText(
                        "The file is not text. Open it with what it was made with, and save its table as “CSV UTF-8 (comma delimited)”.")
                : sure(content, 0, charset);
    }

    private static FileText unmarked(byte[] content) {
        var malformed = Utf8.firstMalformed(content);
        if (malformed.isEmpty()) {
            return sure(content, 0, UTF_8);
        }
        var line = Utf8.line(content, malformed.getAsInt());
        if (Utf8.hasLongCharacters(content)) {
            return new NotText(
                    "Line %s holds a character that is not in UTF-8, while others of the file are. Save the file anew as “CSV UTF-8 (comma delimited)”."
                            .formatted(line));
        }
        return decoded(content, 0, WINDOWS)
                .<FileText>map(text -> new Text(text, Optional.of(DOUBT)))
                .orElseGet(() -> new NotText(
                        "Line %s holds a character that is not in UTF-8. In Excel, save the file as “CSV UTF-8 (comma delimited)” and upload that."
                                .formatted(line)));
    }

    private static FileText sure(byte[] content, int from, Charset charset) {
        return decoded(content, from, charset)
                .<FileText>map(text -> new Text(text, Optional.empty()))
                .orElseGet(() -> new NotText(
                        "The file begins as %s and goes on as something else. Save it anew as “CSV UTF-8 (comma delimited)”."
                                .formatted(charset.name())));
    }

    private static Optional<String> decoded(byte[] content, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .decode(ByteBuffer.wrap(content, from, content.length - from))
                    .toString());
        } catch (CharacterCodingException malformed) {
            return Optional.empty();
        }
    }

    private static boolean begins(byte[] content, int... bytes) {
        if (content.length < bytes.length) {
            return false;
        }
        for (var i = 0; i < bytes.length; i++) {
            if ((content[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** How many bytes are zero at odd or even places: the other half of plain letters in UTF-16. */
    private static int zeros(byte[] content, int from) {
        var zeros = 0;
        for (var i = from; i < content.length; i += 2) {
            if (content[i] == 0) {
                zeros++;
            }
        }
        return zeros;
    }
}
