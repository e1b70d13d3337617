package dev.offshoot.adapter.web.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.importing.TablesContract;
import dev.offshoot.importing.port.out.Tables;
import dev.offshoot.importing.port.out.Tables.Row;
import dev.offshoot.importing.port.out.Tables.Table;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CsvTablesTest extends TablesContract {

    @Override
    protected Tables tables() {
        return new CsvTables();
    }

    @Override
    protected String written(List<String> columns, List<List<String>> rows) {
        return Stream.concat(Stream.of(columns), rows.stream())
                .map(cells -> cells.stream().map(CsvTablesTest::quoted).collect(joining(",")) + "\n")
                .collect(joining());
    }

    private static String quoted(String cell) {
        return "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    @Override
    protected int firstLine() {
        return 2;
    }

    @Override
    protected String malformed() {
        return "fact,note\nF1,a\nF2,b,c\n";
    }

    private static Table read(String text, Charset charset) {
        return new CsvTables().read(text.getBytes(charset));
    }

    @Test
    void a_cell_may_run_over_lines_and_its_row_stands_where_it_starts() {
        assertThat(read("fact,note\nF1,\"two\nlines\"\n\nF2, \n", UTF_8))
                .isEqualTo(new Table.Rows(
                        List.of("fact", "note"),
                        List.of(
                                new Row(2, Map.of("fact", "F1", "note", "two\nlines")),
                                new Row(5, Map.of("fact", "F2")))));
    }

    @Test
    void refuses_what_is_not_utf_8_and_says_how_to_save_it() {
        assertThat(read("fact\ncafé\n", ISO_8859_1))
                .isInstanceOfSatisfying(
                        Table.Unreadable.class, u -> assertThat(u.message()).contains("not in UTF-8", "CSV UTF-8"));
    }

    @Test
    void refuses_a_row_with_more_cells_than_columns_and_names_its_line() {
        assertThat(read("fact,note\nF1,a\nF2,b,c\n", UTF_8))
                .isInstanceOfSatisfying(
                        Table.Unreadable.class,
                        u -> assertThat(u.message()).contains("Line 3", "3 cells", "2 columns"));
    }

    @Test
    void a_row_with_fewer_cells_than_columns_has_blanks_at_its_end() {
        assertThat(read("fact,note\nF1\n", UTF_8))
                .isEqualTo(new Table.Rows(List.of("fact", "note"), List.of(new Row(2, Map.of("fact", "F1")))));
    }
}
