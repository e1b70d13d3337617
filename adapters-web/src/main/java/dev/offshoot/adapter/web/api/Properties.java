package dev.offshoot.adapter.web.api;

import dev.offshoot.command.form.Field;
import dev.offshoot.command.form.FieldError;
import dev.offshoot.command.form.value.Characters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The properties of a JSON object as raw answers, and what is wrong with those that cannot be any. */
public record Properties(Map<String, List<String>> raw, List<FieldError> flaws) {

    private static final int MOST_PLACES = 40;

    /** @param keys what is settled by that to which it is sent, by name; it may be said again, but not otherwise */
    public static Properties of(ObjectNode json, List<Field> fields, Map<String, String> keys) {
        var raw = new HashMap<String, List<String>>();
        var flaws = new ArrayList<FieldError>();
        var known = fields.stream().collect(Collectors.toMap(Field::name, f -> f));
        var unknown = new HashSet<String>();
        for (var property : json.properties()) {
            var name = property.getKey();
            var field = known.get(name);
            var key = keys.get(name);
            if (key != null && !property.getValue().asString("").equals(key)) {
                flaws.add(another(name, key));
            } else if (field != null && key == null) {
                switch (read(field, property.getValue())) {
                    case Value.Texts(var texts) -> raw.put(name, texts);
                    case Value.Wrong(var message) -> flaws.add(new FieldError(name, message));
                }
            } else if (field == null && key == null) {
                unknown.add(name);
            }
        }
        unknown.stream()
                .sorted()
                .limit(FieldError.MOST + 1L)
                .map(name -> unknown(name, fields, keys.keySet()))
                .forEach(flaws::add);
        return new Properties(raw, FieldError.first(flaws));
    }

    private static FieldError another(String name, String key) {
        return new FieldError(
                name,
                "This is asked of “%s”. Leave it out, or ask it of the other one; an entry made about the wrong one is taken back, and recorded there."
                        .formatted(key));
    }

    private sealed interface Value {
        record Texts(List<String> texts) implements Value {}

        record Wrong(String message) implements Value {}
    }

    private static Value read(Field field, JsonNode node) {
        if (node.isNull()) {
            return new Value.Texts(List.of());
        }
        var fits = field.takesMany()
                ? node.isArray() && node.values().stream().allMatch(item -> JsonType.fits(field, item))
                : JsonType.fits(field, node);
        if (!fits) {
            return new Value.Wrong(JsonType.remedy(field, node));
        }
        if (node.isArray() && node.values().stream().anyMatch(Properties::ofManyLines)) {
            return new Value.Wrong(
                    "An item of a list is one line. Take the line breaks out, or give each line as an item.");
        }
        return new Value.Texts(
                node.isArray() ? node.values().stream().map(Properties::text).toList() : List.of(text(node)));
    }

    /** Forms give a list as lines, so an item of several would become several items. */
    private static boolean ofManyLines(JsonNode item) {
        return item.isString() && item.asString().strip().lines().count() > 1;
    }

    /** A number as its plain decimal text; one with an outlandish exponent as it was written, to be refused as text. */
    private static String text(JsonNode node) {
        return node.isNumber() && Math.abs((long) node.decimalValue().scale()) <= MOST_PLACES
                ? node.decimalValue().toPlainString()
                : node.asString();
    }

    private static FieldError unknown(String name, List<Field> fields, Set<String> keys) {
        var takes =
                fields.stream().map(Field::name).filter(f -> !keys.contains(f)).collect(Collectors.joining(", "));
        return new FieldError(
                name, "There is no field %s. These are taken: %s.".formatted(Characters.quoted(name), takes));
    }
}
