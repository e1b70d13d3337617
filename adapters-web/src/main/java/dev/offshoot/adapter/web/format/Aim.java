package dev.offshoot.adapter.web.format;

import dev.offshoot.command.form.Field;
import java.util.HashMap;
import java.util.Map;

/**
 * What a form is to be about: the keys of its place, and answers filled in beforehand.
 *
 * @param keys by the names in the place's template
 * @param picks by the kind of thing picked
 * @param texts by the names of fields
 */
public record Aim(Map<String, String> keys, Map<Field.Kind, String> picks, Map<String, String> texts) {

    public static final Aim NONE = new Aim(Map.of(), Map.of(), Map.of());

    public Aim {
        keys = Map.copyOf(keys);
        picks = Map.copyOf(picks);
        texts = Map.copyOf(texts);
    }

    public static Aim at(String key, String value) {
        return new Aim(Map.of(key, value), Map.of(), Map.of());
    }

    public static Aim on(Field.Kind kind, String value) {
        return new Aim(Map.of(), Map.of(kind, value), Map.of());
    }

    public Aim and(Field.Kind kind, String value) {
        var more = new HashMap<>(picks);
        more.put(kind, value);
        return new Aim(keys, more, texts);
    }

    public Aim with(String field, String text) {
        var more = new HashMap<>(texts);
        more.put(field, text);
        return new Aim(keys, picks, more);
    }
}
