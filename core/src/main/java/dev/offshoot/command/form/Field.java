package dev.offshoot.command.form;

import dev.offshoot.command.form.value.ConstantWords;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One answer that an action takes, as text.
 *
 * @param name its name in a form, an API body and a column of a file
 * @param label how a page asks for it
 * @param options what a {@link Kind#CHOICE} may be; empty for every other kind
 * @param longest how many characters it may have, or each item of a list
 */
public record Field(
        String name, String label, String hint, Kind kind, boolean required, List<Option> options, int longest) {

    /** How an answer is written and read. */
    public enum Kind {
        /** One line of text. */
        LINE(300),
        /** The name of a person, written as it may be; where an account is called so, the account stands for it. */
        PERSON(300),
        /** Some lines of prose. */
        PROSE(5_000),
        /** A list: one item a line on a page, an array in JSON, separated by semicolons in a file. */
        LINES(1_000, 100),
        /** A partial date in EDTF. */
        DATE(60),
        /** A day, as 2013-04-05. */
        DAY(60),
        /** An exact number. */
        NUMBER(60),
        /** A whole number of at least nought. */
        COUNT(60),
        /** A number with its qualifier, such as: more than 8000. */
        QUANTITY(80),
        /** A quantity of at least nought. */
        AMOUNT(80),
        /** A whole quantity of at least nought. */
        TALLY(80),
        YES_NO(60),
        /** One of the options. */
        CHOICE(100),
        /** A key of its own, or the title it can be made from. */
        KEY(300),
        /** The key of something on the initiative, or on the whole platform, that a page offers as a list. */
        FRAMEWORK("a framework", "frameworks"),
        PROGRAMME("a programme", "programmes"),
        INITIATIVE("an initiative", "initiatives"),
        SITE("a site", "sites"),
        ENABLER("an enabler", "enablers"),
        RATING("a rating", "ratings"),
        MILESTONE("a milestone", "milestones"),
        BARRIER("a barrier", "barriers"),
        RISK("a risk", "risks"),
        GATE("a gate", "gates"),
        EVIDENCE("a piece of evidence", "pieces of evidence"),
        REBASELINE_REQUEST("a rebaseline request", "rebaseline requests"),
        LEVER("a lever", "levers"),
        TRANCHE("a tranche", "tranches"),
        CLAIM("a claim", "claims"),
        CONDITION("a condition", "conditions", 1_000),
        /** Several of them, as LINES. */
        EVIDENCE_LIST(EVIDENCE),
        SITE_LIST(SITE),
        MILESTONE_LIST(MILESTONE);

        private static final int KEY_OR_TITLE = 300;
        private static final int MOST_REFERENCES = 500;

        private final int longest;
        private final int mostItems;
        private final @Nullable Kind item;
        private final String called;
        private final String several;

        Kind(int longest) {
            this(longest, 1);
        }

        Kind(int longest, int mostItems) {
            this(longest, mostItems, null, "", "");
        }

        Kind(String called, String several) {
            this(called, several, KEY_OR_TITLE);
        }

        Kind(String called, String several, int longest) {
            this(longest, 1, null, called, several);
        }

        Kind(Kind item) {
            this(item.longest, MOST_REFERENCES, item, item.called, item.several);
        }

        Kind(int longest, int mostItems, @Nullable Kind item, String called, String several) {
            this.longest = longest;
            this.mostItems = mostItems;
            this.item = item;
            this.called = called;
            this.several = several;
        }

        /** Whether its answers are keys: of something new, or of something that is there. */
        public boolean isKey() {
            return this == KEY || isReference();
        }

        /** Whether its answers are keys of something that is there. */
        public boolean isReference() {
            return !called.isEmpty();
        }

        /** What one of its answers refers to, with its article: a site; empty where it is no reference. */
        public String called() {
            return called;
        }

        /** The same of several: sites. */
        public String several() {
            return several;
        }

        /** The kind of each item of a list of references; any other kind itself. */
        public Kind one() {
            return item == null ? this : item;
        }

        /** Whether its answers are numbers with their qualifiers. */
        public boolean isQuantity() {
            return this == QUANTITY || this == AMOUNT || this == TALLY;
        }

        /** Whether an answer is a list. */
        public boolean takesMany() {
            return mostItems > 1;
        }

        /** How many items a list may have. */
        public int mostItems() {
            return mostItems;
        }
    }

    /** One thing a choice may be. */
    public record Option(String value, String label) {}

    public Field {
        options = List.copyOf(options);
    }

    private static Field of(String name, String label, Kind kind) {
        return new Field(name, label, "", kind, true, List.of(), kind.longest);
    }

    public static Field line(String name, String label) {
        return of(name, label, Kind.LINE);
    }

    public static Field person(String name, String label) {
        return of(name, label, Kind.PERSON);
    }

    public static Field prose(String name, String label) {
        return of(name, label, Kind.PROSE);
    }

    /** Why something was so, which a source may not say. */
    public static Field reason(String name, String label) {
        return prose(name, label).hint("Write “not stated” where the source does not say.");
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

    /** A count of sites or people as a source gives it. */
    public static Field tally(String name, String label) {
        return of(name, label, Kind.TALLY);
    }

    /** How much was given, as a source gives it. */
    public static Field amount(String name, String label) {
        return of(name, label, Kind.AMOUNT);
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
                        .map(o -> new Option(ConstantWords.kebab(o), ConstantWords.said(o)))
                        .toList(),
                Kind.CHOICE.longest);
    }

    /** The key of something that is there already. */
    public static Field pick(String name, String label, Kind what) {
        return of(name, label, what);
    }

    public Field hint(String hint) {
        return new Field(name, label, hint, kind, required, options, longest);
    }

    public Field optional() {
        return new Field(name, label, hint, kind, false, options, longest);
    }

    /** Another limit than its kind's. */
    public Field atMost(int characters) {
        return new Field(name, label, hint, kind, required, options, characters);
    }

    public boolean takesMany() {
        return kind.takesMany();
    }
}
