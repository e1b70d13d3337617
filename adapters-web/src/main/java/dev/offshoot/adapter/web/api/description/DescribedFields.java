package dev.offshoot.adapter.web.api.description;

import dev.offshoot.adapter.web.api.JsonType;
import dev.offshoot.command.form.Field;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields of actions as properties of the description. */
public final class DescribedFields {

    private DescribedFields() {}

    public static Schema<?> schema(Field field) {
        var schema = bare(field);
        var words = Stream.of(field.label(), field.hint(), more(field))
                .filter(text -> !text.isEmpty())
                .map(text -> text.endsWith(".") ? text : text + ".")
                .collect(Collectors.joining(" "));
        return schema.description(words);
    }

    private static Schema<?> bare(Field field) {
        return switch (field.kind()) {
            case COUNT -> new IntegerSchema().minimum(BigDecimal.ZERO).maximum(BigDecimal.valueOf(999_999_999));
            case YES_NO -> new BooleanSchema();
            case CHOICE -> {
                var choice = new StringSchema();
                field.options().forEach(option -> choice.addEnumItem(option.value()));
                yield choice;
            }
            case DAY -> new StringSchema().format("date");
            default ->
                field.takesMany()
                        ? new ArraySchema()
                                .items(text(field))
                                .maxItems(field.kind().mostItems())
                        : text(field);
        };
    }

    private static Schema<?> text(Field field) {
        var types = JsonType.of(field);
        var schema = types.equals(List.of(JsonType.STRING))
                ? new StringSchema()
                : new Schema<>()
                        .types(types.stream()
                                .map(JsonType::schema)
                                .collect(Collectors.toCollection(LinkedHashSet::new)));
        return schema.maxLength(field.longest());
    }

    private static String more(Field field) {
        if (field.kind().isQuantity()) {
            return "A number with its qualifier, like “more than 8000”, “fewer than 5” or “5 to 25”; or “suppressed”, “exempt” or"
                    + " “not applicable”.";
        }
        return field.kind() == Field.Kind.DATE ? "A partial date in EDTF." : "";
    }
}
