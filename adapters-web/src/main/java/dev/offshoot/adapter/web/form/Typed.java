package dev.offshoot.adapter.web.form;

import dev.offshoot.command.form.FieldError;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** What was typed into a form, as it was typed. */
public record Typed(Map<String, List<String>> texts) {

    public static Typed of(Map<String, String[]> parameters) {
        var texts = new HashMap<String, List<String>>();
        parameters.forEach((name, values) -> texts.put(name, Arrays.asList(values)));
        return new Typed(texts);
    }

    List<String> all(String name) {
        return texts.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    String text(String name) {
        return String.join("\n", texts.getOrDefault(name, List.of()));
    }

    public String first(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    /** What is wrong with an input that came more than once. */
    public Optional<FieldError> twice(String input, String field, String label) {
        return texts.getOrDefault(input, List.of()).size() > 1
                ? Optional.of(new FieldError(field, "“%s” was sent more than once. Send it once.".formatted(label)))
                : Optional.empty();
    }

    /** The version of the stream when the form was opened. */
    public OptionalLong seen() {
        var version = first("_version");
        return version.matches("\\d{1,18}") ? OptionalLong.of(Long.parseLong(version)) : OptionalLong.empty();
    }
}
