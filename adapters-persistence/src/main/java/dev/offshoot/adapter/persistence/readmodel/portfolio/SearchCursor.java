package dev.offshoot.adapter.persistence.readmodel.portfolio;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Where a page ended, as a text that says nothing to anybody else. */
record SearchCursor(String rank, String key) {

    static final SearchCursor START = new SearchCursor("", "");

    private static final String SEPARATOR = "\u0000";

    String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((rank + SEPARATOR + key).getBytes(StandardCharsets.UTF_8));
    }

    /** Refuses a text that is no cursor of ours with an IllegalArgumentException. */
    static SearchCursor read(String text) {
        var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        var at = plain.indexOf(SEPARATOR);
        if (at < 0 || at != plain.lastIndexOf(SEPARATOR)) {
            throw new IllegalArgumentException("no cursor of the portfolio: " + text);
        }
        return new SearchCursor(plain.substring(0, at), plain.substring(at + 1));
    }
}
