package dev.offshoot.adapter.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.command.form.Field;
import dev.offshoot.command.form.FieldError;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

final class PropertiesTest {

    private static final Field CORE = Field.lines("core", "Core components");

    private static Properties read(String items) {
        var body = (ObjectNode) JsonMapper.shared().readTree("{\"core\":%s}".formatted(items));
        return Properties.of(body, List.of(CORE), Map.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"x\\ny\",\"z\"]", "[\"p\\r\\nq\"]", "[\"p\\rq\"]"})
    void an_item_of_several_lines_is_not_taken_for_several(String items) {
        assertThat(read(items).flaws())
                .containsExactly(new FieldError(
                        "core",
                        "An item of a list is one line. Take the line breaks out, or give each line as an item."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"x\",\"y\"]", "[\"x\\n\"]", "[]"})
    void items_of_one_line_are_taken(String items) {
        assertThat(read(items).flaws()).isEmpty();
    }
}
