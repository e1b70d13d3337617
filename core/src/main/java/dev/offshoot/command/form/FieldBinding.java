package dev.offshoot.command.form;

import dev.offshoot.command.form.value.Characters;
import dev.offshoot.command.form.value.DateReader;
import dev.offshoot.quantity.Digits;
import dev.offshoot.quantity.Quantity;
import dev.offshoot.stream.StreamId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Raw text read against fields: the answers, or all that is wrong with them at once. */
public sealed interface FieldBinding {

    /** A whole number of more digits than any can be read with. */
    Pattern LONG_WHOLE = Pattern.compile("^\\d{19,}$");

    Pattern LINE_END = Pattern.compile("\\R");

    /** What parts words in a text that is not prose, be it over lines. */
    Pattern LINE_END_OR_TAB = Pattern.compile("[\\t ]*\\R\\s*|\\t");

    BigDecimal TOO_MANY = BigDecimal.valueOf(1_000_000_000);

    record Read(FormValues answers) implements FieldBinding {}

    record Flawed(List<FieldError> flaws) implements FieldBinding {
        public Flawed {
            flaws = FieldError.first(flaws);
        }
    }

    /** The raw text of one answer, read. */
    sealed interface Reading {}

    /** @param sign that of the unit which a number was given with */
    record Given(List<String> texts, Optional<UnitSign> sign) implements Reading {
        public Given {
            texts = List.copyOf(texts);
        }
    }

    /** Nothing was given. */
    record Blank() implements Reading {}

    record Unreadable(String why) implements Reading {}

    /** What an answer reads as. Only the field and the text count: the same always reads the same. */
    @FunctionalInterface
    interface Reader {

        Reading read(Field field, List<String> raw);
    }

    /** Blank answers count as not given; answers to no field are left to the caller. */
    static FieldBinding of(List<Field> fields, Map<String, List<String>> raw) {
        return of(fields, raw, FieldBinding::read);
    }

    static FieldBinding of(List<Field> fields, Map<String, List<String>> raw, Reader reader) {
        var flaws = new ArrayList<FieldError>();
        var texts = new LinkedHashMap<String, List<String>>();
        var signs = new HashMap<String, UnitSign>();
        for (var field : fields) {
            var typed = raw.getOrDefault(field.name(), List.of());
            switch (typed.isEmpty() ? new Blank() : reader.read(field, typed)) {
                case Given(var read, var sign) -> {
                    texts.put(field.name(), read);
                    sign.ifPresent(s -> signs.put(field.name(), s));
                }
                case Blank _ -> {
                    if (field.required()) {
                        flaws.add(new FieldError(
                                field.name(), "Enter: " + field.label().toLowerCase(Locale.ROOT) + "."));
                    }
                }
                case Unreadable(var why) -> flaws.add(new FieldError(field.name(), why));
            }
        }
        return flaws.isEmpty() ? new Read(new FormValues(texts, signs)) : new Flawed(flaws);
    }

    /** Reads one answer. */
    static Reading read(Field field, List<String> raw) {
        try {
            var texts = texts(field, raw);
            return texts.isEmpty() ? new Blank() : new Given(texts, sign(field, raw));
        } catch (IllegalArgumentException unreadable) {
            return new Unreadable(unreadable.getMessage() + ".");
        }
    }

    private static Optional<UnitSign> sign(Field field, List<String> raw) {
        return field.kind() == Field.Kind.NUMBER || field.kind().isQuantity()
                ? raw.stream()
                        .flatMap(text -> UnitSign.bare(text).sign().stream())
                        .findFirst()
                : Optional.empty();
    }

    private static List<String> texts(Field field, List<String> raw) {
        for (var text : raw) {
            Characters.flaw(text).ifPresent(FieldBinding::refuse);
        }
        var given = raw.stream()
                .flatMap(text -> field.takesMany() ? text.lines() : Stream.of(text))
                .map(Characters::trimmed)
                .filter(text -> !text.isEmpty())
                .map(text -> oneForm(field, text))
                .toList();
        if (given.size() > field.kind().mostItems() && field.takesMany()) {
            refuse("There are %s items in it. Give at most %s"
                    .formatted(given.size(), field.kind().mostItems()));
        }
        return given.stream().map(text -> normal(field, text)).toList();
    }

    /** Accents stand in one with their letters; line ends are all alike in prose, and nowhere else. */
    private static String oneForm(Field field, String text) {
        var composed = Characters.composed(text);
        var even = field.kind() == Field.Kind.PROSE
                ? LINE_END.matcher(composed).replaceAll("\n")
                : LINE_END_OR_TAB.matcher(composed).replaceAll(" ");
        var length = even.codePointCount(0, even.length());
        if (length > field.longest()) {
            refuse("It has %s characters. Write at most %s%s"
                    .formatted(length, field.longest(), field.takesMany() ? " in each item" : ""));
        }
        return even;
    }

    private static void refuse(String message) {
        throw new IllegalArgumentException(message);
    }

    private static String normal(Field field, String text) {
        return switch (field.kind()) {
            case LINE, PERSON, PROSE, LINES -> text;
            case DATE -> DateReader.partial(text).edtf();
            case DAY -> DateReader.day(text).toString();
            case NUMBER -> number(UnitSign.bare(text).number());
            case COUNT -> count(text);
            case QUANTITY -> quantity(text).written();
            case AMOUNT -> amount(text).written();
            case TALLY -> tally(text).written();
            case YES_NO -> yesNo(text);
            case CHOICE -> choice(field, text);
            // every other kind is a key, which may be given by the title it was made from
            default -> key(text);
        };
    }

    private static String key(String text) {
        var key = StreamId.isKey(text) ? text : StreamId.slug(text);
        if (key.isEmpty()) {
            refuse(Characters.quoted(text) + " has no letter or digit to be known by");
        }
        return key;
    }

    private static String number(String text) {
        return Digits.read(text).map(BigDecimal::toPlainString).orElseThrow(() -> Digits.unreadable(text));
    }

    private static String count(String text) {
        var number = Digits.read(LONG_WHOLE.matcher(text).replaceFirst(TOO_MANY.toPlainString()))
                .filter(read -> read.scale() <= 0)
                .orElseThrow(() -> new IllegalArgumentException(
                        Characters.quoted(text) + " is not a whole number. Write it like 12 or 1,234"));
        if (number.signum() < 0) {
            refuse(Characters.quoted(text) + " is below nought. Write a whole number of at least nought");
        }
        if (number.compareTo(TOO_MANY) >= 0) {
            refuse(Characters.quoted(text) + " is more than can be counted here. Write a whole number of at most "
                    + Digits.words(TOO_MANY.subtract(BigDecimal.ONE)));
        }
        return number.toPlainString();
    }

    private static Quantity quantity(String text) {
        return Quantity.parse(UnitSign.bare(text).number());
    }

    private static Quantity amount(String text) {
        var amount = quantity(text);
        if (amount.isBelowNought()) {
            refuse(Characters.quoted(text) + " is below nought. Write a number of at least nought");
        }
        return amount;
    }

    private static Quantity tally(String text) {
        var tally = quantity(text);
        if (tally.isBelowNought() || !tally.isWhole()) {
            refuse(Characters.quoted(text)
                    + " is not a whole number of at least nought. Write it like 12, or about 12");
        }
        return tally;
    }

    private static String yesNo(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "true", "on" -> "yes";
            case "no", "false" -> "no";
            default -> throw new IllegalArgumentException(Characters.quoted(text) + " is neither yes nor no");
        };
    }

    private static String choice(Field field, String text) {
        var wanted = text.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        return field.options().stream()
                .map(Field.Option::value)
                .filter(wanted::equals)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(Characters.quoted(text) + " is not one of: "
                        + field.options().stream().map(Field.Option::value).collect(Collectors.joining(", "))));
    }
}
