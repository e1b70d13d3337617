package dev.offshoot.adapter.web.form;

import dev.offshoot.command.form.Field;
import dev.offshoot.quantity.Digits;
import java.util.List;
import java.util.stream.Stream;

/**
 * One field as a page shows it. Its first input has the field's name as its id, so that an error leads there.
 *
 * @param shape which fragment draws it
 * @param text what was typed, where that is one text
 * @param error what is wrong with it; empty if nothing is
 */
record Control(
        Field field, String shape, String hint, String text, DateParts date, List<Choice> choices, String error) {

    /** One thing to choose. */
    record Choice(String id, String value, String label, boolean chosen) {}

    private static final int MOST_RADIOS = 5;
    private static final String QUANTITIES =
            "A number, or: about 33, at least 33, more than 33, at most 33, fewer than 5, 5 to 25. Or: suppressed,"
                    + " exempt, not applicable.";

    static Control of(Field field, Typed typed, List<Field.Option> offered, String error) {
        var options = field.options().isEmpty() ? offered : field.options();
        var shape = shape(field, options);
        return new Control(
                field,
                shape,
                hint(field, shape),
                field.takesMany() ? typed.text(field.name()) : typed.first(field.name()),
                DateParts.of(typed, field.name()),
                choices(field, shape.equals("yes-no") ? YES_NO : options, typed.all(field.name())),
                error);
    }

    private static final List<Field.Option> YES_NO =
            List.of(new Field.Option("yes", "Yes"), new Field.Option("no", "No"));

    private static String shape(Field field, List<Field.Option> options) {
        return switch (field.kind()) {
            case LINE, PERSON, KEY -> "line";
            case PROSE, LINES -> "prose";
            case DATE -> "date";
            case DAY -> "day";
            case NUMBER -> "number";
            case COUNT -> "count";
            case YES_NO -> "yes-no";
            case CHOICE -> options.size() <= MOST_RADIOS ? "radios" : "select";
            default -> field.kind().isQuantity() ? "quantity" : reference(field, options);
        };
    }

    private static String reference(Field field, List<Field.Option> options) {
        if (options.isEmpty()) {
            return field.takesMany() ? "prose" : "line";
        }
        return field.takesMany() ? "checkboxes" : "select";
    }

    private static String hint(Field field, String shape) {
        var more = switch (field.kind()) {
            case LINES -> "One to a line, at most %s.".formatted(field.kind().mostItems());
            case PROSE -> "At most %s characters.".formatted(Digits.words(field.longest()));
            default -> field.kind().isQuantity() ? QUANTITIES : field.takesMany() ? several(shape) : "";
        };
        return field.hint().isEmpty()
                ? more
                : field.kind() == Field.Kind.LINES || field.kind() == Field.Kind.PROSE
                        ? field.hint() + " " + more
                        : field.hint();
    }

    private static String several(String shape) {
        return shape.equals("prose") ? "Keys or titles, one to a line." : "Choose all that apply.";
    }

    /** What was typed stays, even where it is none of the options. */
    private static List<Choice> choices(Field field, List<Field.Option> options, List<String> typed) {
        var known = options.stream().map(Field.Option::value).toList();
        var strange = options.isEmpty()
                ? Stream.<Field.Option>empty()
                : typed.stream().filter(t -> !known.contains(t)).map(t -> new Field.Option(t, t));
        var all = Stream.concat(options.stream(), strange).toList();
        return Stream.iterate(0, i -> i < all.size(), i -> i + 1)
                .map(i -> new Choice(
                        i == 0 ? field.name() : field.name() + "-" + i,
                        all.get(i).value(),
                        all.get(i).label(),
                        typed.contains(all.get(i).value())))
                .toList();
    }

    public String name() {
        return field.name();
    }

    public boolean failed() {
        return !error.isEmpty();
    }

    /** What describes the input to a reader who hears the page. */
    public String describedBy() {
        return Stream.of(hint.isEmpty() ? "" : name() + "-hint", failed() ? name() + "-error" : "")
                .filter(id -> !id.isEmpty())
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }
}
