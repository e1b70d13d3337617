package dev.offshoot.intake;

import java.util.Arrays;
import java.util.List;

/**
 * One answer that an action takes, as text.
 *
 * @param name its name in a form, an API body and a column of a file
 * @param label how a page asks for it
 * @param options what a {@link Kind#CHOICE} may be; empty for every other kind
 */
public record Field(String name, String label, String hint, Kind kind, boolean required, List<Option> options) {

    /** How an answer is written and read. */
    public enum Kind {
        /** One line of text. */
        LINE,
        /** Some lines of prose. */
        PROSE,
        /** A list: one item a line on a page, an array in JSON, separated by semicolons in a file. */
        LINES,
        /** A partial date in EDTF. */
        DATE,
        /** A day, as 2013-04-05. */
        DAY,
        /** An exact number. */
        NUMBER,
        /** A whole number of at least nought. */
        COUNT,
        /** A number with its qualifier, such as: more than 8000. */
        QUANTITY,
        YES_NO,
        /** One of the options. */
        CHOICE,
        /** A key of its own, or the title it can be made from. */
        KEY,
        /** The key of something on the initiative, or on the whole platform, that a page offers as a list. */
        FRAMEWORK,
        PROGRAMME,
        INITIATIVE,
        SITE,
        ENABLER,
        RATING,
        MILESTONE,
        BARRIER,
        RISK,
        GATE,
        EVIDENCE,
        REBASELINE_REQUEST,
        LEVER,
        TRANCHE,
        CLAIM,
        CONDITION,
        /** Several of them, as LINES. */
        EVIDENCE_LIST,
        SITE_LIST,
        MILESTONE_LIST
    }

    /** One thing a choice may be. */
    public record Option(String value, String label) {}

    public Field {
        options = List.copyOf(options);
    }

    private static Field of(String name, String label, Kind kind) {
        return new Field(name, label, "", kind, true, List.of());
    }

    public static Field line(String name, String label) {
        return of(name, label, Kind.LINE);
    }

    public static Field prose(String name, String label) {
        return of(name, label, Kind.PROSE);
    }

    public static Field lines(String name, String label) {
        return of(name, label, Kind.LINES);
    }

    public static Field date(String name, String label) {
        return of(name, label, Kind.DATE);
    }

    public static Field day(String name, String label) {
        return of(name, label, Kind.DAY);
    }

    public static Field number(String name, String label) {
        return of(name, label, Kind.NUMBER);
    }

    public static Field count(String name, String label) {
        return of(name, label, Kind.COUNT);
    }

    public static Field quantity(String name, String label) {
        return of(name, label, Kind.QUANTITY);
    }

    public static Field yesNo(String name, String label) {
        return of(name, label, Kind.YES_NO).optional();
    }

    public static Field choice(String name, String label, Class<? extends Enum<?>> options) {
        return new Field(
                name,
                label,
                "",
                Kind.CHOICE,
                true,
                Arrays.stream(options.getEnumConstants())
                        .map(o -> new Option(Words.kebab(o), Words.said(o)))
                        .toList());
    }

    /** The key of something that is there already. */
    public static Field pick(String name, String label, Kind what) {
        return of(name, label, what);
    }

    public Field hint(String hint) {
        return new Field(name, label, hint, kind, required, options);
    }

    public Field optional() {
        return new Field(name, label, hint, kind, false, options);
    }

    public boolean takesMany() {
        return kind == Kind.LINES || kind.name().endsWith("_LIST");
    }
}
