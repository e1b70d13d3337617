package dev.offshoot.adapter.web.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.importing.TablesContract;
import dev.offshoot.importing.port.out.Tables;
import dev.offshoot.importing.port.out.Tables.Row;
import dev.offshoot.importing.port.out.Tables.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JsonLinesTablesTest extends TablesContract {

    @Override
    protected Tables tables() {
        return new JsonLinesTables();
    }

    @Override
    protected String written(List<String> columns, List<List<String>> rows) {
        return rows.stream().map(row -> object(columns, row) + "\n").collect(joining());
    }

    private static String object(List<String> columns, List<String> cells) {
        var object = new LinkedHashMap<String, String>();
        for (var i = 0; i < cells.size(); i++) {
            object.put(columns.get(i), cells.get(i));
        }
        return JsonMapper.shared().writeValueAsString(object);
    }

    @Override
    protected int firstLine() {
        return 1;
    }

    @Override
    protected String malformed() {
        return """
                {"fact": "F1"}
                {"fact": "F2"
                """;
    }

    private static Table read(String text) {
        return new JsonLinesTables().read(text.getBytes(UTF_8));
    }

    private static String unreadable(String text) {
        return ((Table.Unreadable) read(text)).message();
    }

    @Test
    void the_columns_are_all_that_any_line_names_in_the_order_of_their_first_naming() {
        assertThat(((Table.Rows) read("{\"fact\": \"F1\", \"note\": null}\n{\"source\": \"S\", \"fact\": \"F2\"}"))
                        .columns())
                .containsExactly("fact", "note", "source");
    }

    @Test
    void numbers_and_booleans_stand_as_written_and_a_list_is_a_cell_of_items() {
        var line = """
                {"sites": 1.50, "big": 2E3, "illustrative": true, "core": ["a", "b"], "none": []}
                """;
        assertThat(read(line))
                .isEqualTo(new Table.Rows(
                        List.of("sites", "big", "illustrative", "core", "none"),
                        List.of(new Row(
                                1, Map.of("sites", "1.50", "big", "2000", "illustrative", "true", "core", "a;b")))));
    }

    @Test
    void what_no_cell_can_hold_is_refused_by_its_name() {
        assertThat(unreadable("{\"fact\": {\"id\": 1}}")).contains("Line 1", "“fact”");
        assertThat(unreadable("{\"core\": [\"a;b\"]}")).contains("“core”", "semicolons");
        assertThat(unreadable("{\"core\": [[1]]}")).contains("“core”");
        assertThat(unreadable("{\"sites\": 1E999999999}")).contains("“sites”");
        assertThat(unreadable("{\"sites\": [1E-999999999]}")).contains("“sites”");
    }

    @Test
    void a_name_given_twice_or_a_line_that_is_no_object_is_refused() {
        assertThat(unreadable("{\"fact\": 1, \"fact\": 2}")).contains("Line 1", "twice");
        assertThat(unreadable("{\"fact\": 1, \"fact \": 2}")).contains("“fact” is there twice");
        assertThat(unreadable("[{\"fact\": 1}]")).contains("one object a line");
        assertThat(unreadable("{\"fact\": 1} {\"fact\": 2}")).contains("Line 1");
    }
}
