package dev.offshoot.adapter.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.OffshootContexts;
import dev.offshoot.adapter.web.api.description.DescribedFields;
import dev.offshoot.command.form.Field;
import dev.offshoot.command.form.FormBinding;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the description says that a field takes is what it takes. */
class JsonTypeTest {

    private static final Map<String, String> ONE_OF_EACH =
            Map.of("string", "\"a\"", "number", "1.5", "boolean", "true", "array", "[\"a\"]", "object", "{}");

    static Stream<Field> fields() {
        return OffshootContexts.ALL.stream()
                .flatMap(context -> context.actions().stream())
                .map(FormBinding::fields)
                .flatMap(Collection::stream)
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("fields")
    void is_the_same_in_the_description_and_at_the_door(Field field) {
        var schema = DescribedFields.schema(field);
        var described = schema.getTypes() == null ? Set.of(schema.getType()) : schema.getTypes();
        ONE_OF_EACH.forEach((type, value) -> {
            var body = (ObjectNode) JsonMapper.shared().readTree("{\"%s\":%s}".formatted(field.name(), value));
            var taken = Properties.of(body, List.of(field), Map.of()).flaws().isEmpty();
            assertThat(taken)
                    .as("%s of %s, described as %s", type, field.name(), described)
                    .isEqualTo(described.contains(type) || (type.equals("number") && described.contains("integer")));
        });
    }
}
