package dev.offshoot.adapter.web.api;

import static java.util.stream.Collectors.joining;

import dev.offshoot.command.form.Field;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The types of JSON that an answer may have: what is read and what is described both go by them. */
public enum JsonType {
    STRING("string", "text in quotation marks"),
    NUMBER("number", "a number"),
    INTEGER("integer", "a whole number"),
    BOOLEAN("boolean", "true or false");

    private static final List<JsonType> NUMBER_IN_WORDS = List.of(NUMBER, STRING);

    private final String schema;
    private final String words;

    JsonType(String schema, String words) {
        this.schema = schema;
        this.words = words;
    }

    /** As a JSON schema names it. */
    public String schema() {
        return schema;
    }

    /** The types of one answer to a field, or of each item where it takes a list. */
    public static List<JsonType> of(Field field) {
        return switch (field.kind()) {
            case NUMBER -> NUMBER_IN_WORDS;
            case COUNT -> List.of(INTEGER);
            case YES_NO -> List.of(BOOLEAN);
            default -> field.kind().isQuantity() ? NUMBER_IN_WORDS : List.of(STRING);
        };
    }

    static boolean fits(Field field, JsonNode node) {
        return of(field).stream().anyMatch(type -> type.isOf(node));
    }

    /** What to give in place of this. */
    static String remedy(Field field, JsonNode node) {
        var wanted = of(field).stream().map(type -> type.words).collect(joining(" or "));
        return field.takesMany()
                ? "Give a list, in square brackets, of %s.".formatted(wanted)
                : "Give %s, not %s.".formatted(wanted, said(node));
    }

    private static String said(JsonNode node) {
        return switch (node.getNodeType()) {
            case ARRAY -> "a list";
            case OBJECT -> "an object";
            case NUMBER -> NUMBER.words;
            case BOOLEAN -> BOOLEAN.words;
            default -> STRING.words;
        };
    }

    /** Whether a number is whole is said where it is read, with the number. */
    private boolean isOf(JsonNode node) {
        return switch (this) {
            case STRING -> node.isString();
            case NUMBER, INTEGER -> node.isNumber();
            case BOOLEAN -> node.isBoolean();
        };
    }
}
