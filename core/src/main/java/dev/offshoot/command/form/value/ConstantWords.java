package dev.offshoot.command.form.value;

import dev.offshoot.quantity.Digits;
import java.util.Locale;

/** The words for a constant: as typed, and as said. */
public final class ConstantWords {

    private ConstantWords() {}

    /** <code>1 fact</code>, <code>98 facts</code>: a number with what it counts, which takes an s where there are more. */
    public static String counted(long number, String one) {
        return Digits.words(number) + " " + one + (number == 1 ? "" : "s");
    }

    /** <code>NOT_STATED</code> as <code>not-stated</code>. */
    public static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** <code>NOT_STATED</code> as <code>Not stated</code>. */
    public static String said(Enum<?> constant) {
        var words = constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** <code>Not stated</code> as it stands inside a sentence: <code>not stated</code>. */
    public static String inside(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** <code>MilestoneReforecast</code> as <code>milestone-reforecast</code>. */
    public static String kebab(Class<?> type) {
        return type.getSimpleName()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
