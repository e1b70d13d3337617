package dev.offshoot.adapter.web.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/** Tells whether bytes are in UTF-8, and where they cease to be. */
final class Utf8 {

    private static final int CHUNK = 8_192;

    private Utf8() {}

    /** Where the first byte stands that belongs to no character. */
    static OptionalInt firstMalformed(byte[] content) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var bytes = ByteBuffer.wrap(content);
        var letters = CharBuffer.allocate(CHUNK);
        while (true) {
            letters.clear();
            var result = decoder.decode(bytes, letters, true);
            if (result.isError()) {
                return OptionalInt.of(bytes.position());
            }
            if (result.isUnderflow()) {
                return OptionalInt.empty();
            }
        }
    }

    /** The line that a byte stands on, from 1. */
    static long line(byte[] content, int at) {
        var line = 1L;
        for (var i = 0; i < at; i++) {
            if (content[i] == '\n' || (content[i] == '\r' && (i + 1 == content.length || content[i + 1] != '\n'))) {
                line++;
            }
        }
        return line;
    }

    /** Whether any character is written in the way only UTF-8 writes: a lead byte and what must follow it. */
    static boolean hasLongCharacters(byte[] content) {
        for (var i = 0; i + 1 < content.length; i++) {
            var followers = followers(content[i] & 0xFF);
            if (followers > 0 && i + followers < content.length && follow(content, i + 1, followers)) {
                return true;
            }
        }
        return false;
    }

    private static int followers(int lead) {
        if (lead >= 0xC2 && lead <= 0xDF) {
            return 1;
        }
        if (lead >= 0xE0 && lead <= 0xEF) {
            return 2;
        }
        return lead >= 0xF0 && lead <= 0xF4 ? 3 : 0;
    }

    private static boolean follow(byte[] content, int from, int count) {
        for (var i = from; i < from + count; i++) {
            if ((content[i] & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }
}
