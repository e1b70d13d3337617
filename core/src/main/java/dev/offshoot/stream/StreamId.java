package dev.offshoot.stream;

import dev.offshoot.text.Transliteration;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * The name of one stream of events: a category (<code>initiative</code>) and a key in it. The key of a stream that
 * belongs to another begins with the other's key and a tilde: <code>measure-iris~referrals</code>.
 */
public record StreamId(String category, String key) {

    private static final Pattern KEY_PART = Pattern.compile("[a-z0-9][a-z0-9-]{0,199}");
    private static final int LONGEST_SLUG = 80;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS_OR_DIGITS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern HYPHENS_AT_ENDS = Pattern.compile("^-+|-+$");

    public StreamId {
        if (!isCategory(category) || !isKey(key)) {
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

    /** Whether a text is the name of a stream. */
    public static boolean isName(String text) {
        var dash = text.indexOf('-');
        return dash > 0 && isCategory(text.substring(0, dash)) && isKey(text.substring(dash + 1));
    }

    public static final int LONGEST_KEY = 200;

    /** Whether a text may stand as a key, of one part or of several. */
    public static boolean isKey(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_KEY
                && (isLetter(text.charAt(0)) || isDigit(text.charAt(0)))
                && text.chars().allMatch(c -> isLetter(c) || isDigit(c) || c == '.' || c == '~' || c == '-');
    }

    private static boolean isCategory(String text) {
        return !text.isEmpty() && text.chars().allMatch(StreamId::isLetter);
    }

    private static boolean isLetter(int character) {
        return character >= 'a' && character <= 'z';
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    /** The part of the key that names the thing itself, without the key of what it belongs to. */
    public String ownKey() {
        return ownKey(key);
    }

    public static String ownKey(String key) {
        return key.substring(key.indexOf('~') + 1);
    }

    /** As a person would call it who sees no more than its key: <code>measure “referrals”</code>. */
    public String words() {
        return "%s “%s”".formatted(category, Subjects.of(this).contains(this) ? key : ownKey());
    }

    /** The same where what it belongs to is not at hand: <code>measure “referrals” of “iris”</code>. */
    public String wordsInFull() {
        var owner = Subjects.of(this).getFirst();
        return owner.equals(this) ? words() : "%s of “%s”".formatted(words(), owner.key());
    }

    /** Whether something new may be known by a text: a key of one part, without what joins several. */
    public static boolean isKeyPart(String text) {
        return KEY_PART.matcher(text).matches();
    }

    /**
     * The key that a title suggests: lower case, letters and digits, words joined by hyphens. A title in another script
     * gives what can be written of it in Latin, and where nothing can, a number of its own, in which the signs of vowels
     * count. The same title always gives
     * the same key; only one of nothing but punctuation gives none.
     */
    public static String slug(String title) {
        var signs = Normalizer.normalize(title, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var slug = joined(Transliteration.latin(MARKS.matcher(signs).replaceAll("")));
        return slug.isEmpty() && signs.codePoints().anyMatch(StreamId::names) ? numbered(signs) : slug;
    }

    /** Whether something can be called by a sign: a letter or digit of any script, or a picture. */
    private static boolean names(int point) {
        return Character.isLetterOrDigit(point) || Character.getType(point) == Character.OTHER_SYMBOL;
    }

    private static String joined(String plain) {
        var words = plain.replace("'", "").replace("\u2019", "");
        var slug = trimmed(NO_LETTERS_OR_DIGITS.matcher(words).replaceAll("-"));
        return slug.length() <= LONGEST_SLUG ? slug : trimmed(slug.substring(0, LONGEST_SLUG));
    }

    private static String trimmed(String slug) {
        return HYPHENS_AT_ENDS.matcher(slug).replaceAll("");
    }

    private static String numbered(String plain) {
        var check = new CRC32();
        plain.strip().codePoints().forEach(point -> {
            check.update(point >> 16);
            check.update(point >> 8);
            check.update(point);
        });
        return "n" + check.getValue();
    }

    @Override
    public String toString() {
        return category + "-" + key;
    }
}
