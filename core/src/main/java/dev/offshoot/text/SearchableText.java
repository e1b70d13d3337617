package dev.offshoot.text;

import java.text.Normalizer;
import java.util.Locale;

/** A text as it is compared where somebody searches: the case of its letters does not count, nor how accents are written. */
public final class SearchableText {

    private SearchableText() {}

    /** <code>Straße</code> and <code>STRASSE</code> alike as <code>strasse</code>. */
    public static String of(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
