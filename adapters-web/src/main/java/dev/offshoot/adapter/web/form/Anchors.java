package dev.offshoot.adapter.web.form;

import dev.offshoot.command.form.FieldError;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Flaws for the error summary, in the order of the page: those of a field on it lead there, the others stand alone. */
public final class Anchors {

    private Anchors() {}

    /** @param before the names of inputs that stand before the form's own */
    public static List<FieldError> of(List<FieldError> flaws, Form form, String... before) {
        var anchors = Stream.of(
                        Stream.of(before),
                        form.fields().stream().map(Control::name),
                        form.circumstances().stream().map(Control::name))
                .flatMap(names -> names)
                .toList();
        return flaws.stream()
                .map(f -> anchors.contains(f.field()) ? f : new FieldError("", f.message()))
                .sorted(Comparator.comparingInt(f -> anchors.indexOf(f.field())))
                .toList();
    }
}
