package dev.offshoot.command.form;

import dev.offshoot.command.form.port.out.People;
import dev.offshoot.command.form.value.ConstantWords;
import dev.offshoot.date.PartialDate;
import dev.offshoot.quantity.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Answers that have been read: every required one is there, and each is of its field's kind. Asking for an answer that
 * its action does not take is a fault of the action.
 */
public final class FormValues {

    private final Map<String, List<String>> texts;
    private final Map<String, UnitSign> signs;

    FormValues(Map<String, List<String>> texts, Map<String, UnitSign> signs) {
        this.texts = Map.copyOf(texts);
        this.signs = Map.copyOf(signs);
    }

    /** The signs of units that numbers were given with, by field. */
    Map<String, UnitSign> signs() {
        return signs;
    }

    /** The same, with accounts in place of the people who have one. */
    FormValues known(List<Field> fields, People people) {
        var known = new HashMap<>(texts);
        fields.stream()
                .filter(field -> field.kind() == Field.Kind.PERSON)
                .map(Field::name)
                .forEach(name -> known.computeIfPresent(
                        name,
                        (_, written) -> written.stream()
                                .map(text -> people.account(text).orElse(text))
                                .toList()));
        return new FormValues(known, signs);
    }

    public boolean has(String name) {
        return texts.containsKey(name);
    }

    public String line(String name) {
        var text = texts.get(name);
        if (text == null) {
            throw new IllegalStateException("no answer called " + name);
        }
        return text.getFirst();
    }

    public Optional<String> optional(String name) {
        return Optional.ofNullable(texts.get(name)).map(List::getFirst);
    }

    public List<String> lines(String name) {
        return texts.getOrDefault(name, List.of());
    }

    public PartialDate date(String name) {
        return PartialDate.parse(line(name));
    }

    public Optional<PartialDate> optionalDate(String name) {
        return optional(name).map(PartialDate::parse);
    }

    public LocalDate day(String name) {
        return LocalDate.parse(line(name));
    }

    public Optional<LocalDate> optionalDay(String name) {
        return optional(name).map(LocalDate::parse);
    }

    public BigDecimal number(String name) {
        return new BigDecimal(line(name));
    }

    public Optional<BigDecimal> optionalNumber(String name) {
        return optional(name).map(BigDecimal::new);
    }

    public int count(String name) {
        return Integer.parseInt(line(name));
    }

    public Optional<Integer> optionalCount(String name) {
        return optional(name).map(Integer::valueOf);
    }

    public Quantity quantity(String name) {
        return Quantity.parse(line(name));
    }

    public Optional<Quantity> optionalQuantity(String name) {
        return optional(name).map(Quantity::parse);
    }

    public boolean yes(String name) {
        return optional(name).map("yes"::equals).orElse(false);
    }

    public <T extends Enum<T>> T choice(String name, Class<T> type) {
        return constant(type, line(name));
    }

    public <T extends Enum<T>> Optional<T> optionalChoice(String name, Class<T> type) {
        return optional(name).map(text -> constant(type, text));
    }

    private static <T extends Enum<T>> T constant(Class<T> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(c -> ConstantWords.kebab(c).equals(text))
                .findFirst()
                .orElseThrow();
    }
}
