package dev.offshoot.adapter.web.form;

import dev.offshoot.command.form.Field;
import dev.offshoot.command.form.FieldError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a form says once the parts of its dates are put together, and which dates cannot be. */
public record Entered(Map<String, List<String>> raw, List<FieldError> flaws) {

    /** What the inputs of a field are called: of a date, its parts too. */
    public static List<String> inputs(Field field) {
        var name = field.name();
        return isDate(field) ? List.of(name, name + "-day", name + "-month", name + "-year") : List.of(name);
    }

    public static Entered of(List<Field> fields, Typed typed) {
        var raw = new HashMap<>(typed.texts());
        var flaws = new ArrayList<FieldError>();
        for (var field : fields) {
            var twice = twice(field, typed);
            if (twice.isPresent()) {
                raw.remove(field.name());
                flaws.add(twice.get());
            } else if (isDate(field)) {
                switch (DateParts.of(typed, field.name()).read(field.kind() == Field.Kind.DAY)) {
                    case DateParts.Read.Text(var text) -> raw.put(field.name(), List.of(text));
                    case DateParts.Read.Wrong(var message) -> {
                        raw.remove(field.name());
                        flaws.add(new FieldError(field.name(), message));
                    }
                }
            }
        }
        return new Entered(raw, List.copyOf(flaws));
    }

    private static Optional<FieldError> twice(Field field, Typed typed) {
        return inputs(field).stream()
                .filter(_ -> !field.takesMany())
                .flatMap(input -> typed.twice(input, field.name(), field.label()).stream())
                .findFirst();
    }

    private static boolean isDate(Field field) {
        return field.kind() == Field.Kind.DATE || field.kind() == Field.Kind.DAY;
    }
}
