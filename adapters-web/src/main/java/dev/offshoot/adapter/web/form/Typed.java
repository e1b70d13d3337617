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

    /** The input that carries the version of the stream. */
    public static final String VERSION = "_version";

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

    /** Whether something came along, if only empty. */
    public boolean has(String name) {
        return texts.containsKey(name);
    }

    /** What is wrong with an input that came more than once. */
    public Optional<FieldError> twice(String input, String field, String label) {
        return texts.getOrDefault(input, List.of()).size() > 1
                ? Optional.of(new FieldError(field, "“%s” was sent more than once. Send it once.".formatted(label)))
                : Optional.empty();
    }

    /** The version of the stream when the form was opened; empty where none is said. */
    public OptionalLong seen() {
        return saysNoVersion() || first(VERSION).isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(Long.parseLong(first(VERSION)));
    }

    /** Whether what came as the version is none, or is two. */
    public boolean saysNoVersion() {
        return texts.getOrDefault(VERSION, List.of()).size() > 1
                || !first(VERSION).matches("\\d{0,18}");
    }
}
