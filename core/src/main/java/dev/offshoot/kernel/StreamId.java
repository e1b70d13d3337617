package dev.offshoot.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of one stream of events: a category (<code>initiative</code>) and a key in it. The key of a stream that
 * belongs to another begins with the other's key and a tilde: <code>measure-iris~referrals</code>.
 */
public record StreamId(String category, String key) {

    private static final Pattern CATEGORY = Pattern.compile("[a-z]+");
    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9.~-]{0,199}");
    private static final int LONGEST_SLUG = 80;

    public StreamId {
        if (!CATEGORY.matcher(category).matches() || !KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("no stream can be called " + category + "-" + key);
        }
    }

    public static StreamId parse(String text) {
        var dash = text.indexOf('-');
        if (dash < 1) {
            throw new IllegalArgumentException("no stream can be called " + text);
        }
        return new StreamId(text.substring(0, dash), text.substring(dash + 1));
    }

    /** Whether a text may stand as a key, or as one part of a key. */
    public static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }

    /** The key that a title suggests: lower case, letters and digits, words joined by hyphens; empty if none are left. */
    public static String slug(String title) {
        var plain = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace("'", "")
                .replace("\u2019", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        return plain.length() <= LONGEST_SLUG
                ? plain
                : plain.substring(0, LONGEST_SLUG).replaceAll("-+$", "");
    }

    @Override
    public String toString() {
        return category + "-" + key;
    }
}
