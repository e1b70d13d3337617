package dev.offshoot.command.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is wrong with one answer, and what to do about it. */
public record FieldError(String field, String message) {

    /** No answer tells of more flaws than this. */
    public static final int MOST = 50;

    /** Some and others, but only the first for each field. */
    public static List<FieldError> both(List<FieldError> some, List<FieldError> others) {
        var all = new ArrayList<>(some);
        for (var other : others) {
            if (all.stream().noneMatch(flaw -> flaw.field().equals(other.field()))) {
                all.add(other);
            }
        }
        return first(all);
    }

    /** The first of many, and how many more there are. */
    public static List<FieldError> first(List<FieldError> flaws) {
        return flaws.size() <= MOST
                ? List.copyOf(flaws)
                : Stream.concat(
                                flaws.stream().limit(MOST - 1L),
                                Stream.of(new FieldError(
                                        "", "There are %s more. Mend these first.".formatted(flaws.size() - MOST + 1))))
                        .toList();
    }
}
