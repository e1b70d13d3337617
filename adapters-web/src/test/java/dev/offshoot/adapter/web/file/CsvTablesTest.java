package dev.offshoot.adapter.web.file;

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
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    private static String unreadable(String text) {
        assertThat(read(text, UTF_8)).isInstanceOf(Table.Unreadable.class);
        return ((Table.Unreadable) read(text, UTF_8)).message();
    }

    private static Table.Rows rows(String text) {
        assertThat(read(text, UTF_8)).isInstanceOf(Table.Rows.class);
        return (Table.Rows) read(text, UTF_8);
    }

    @Test
    void windows_1252_is_read_and_said_to_have_been_assumed() {
        assertThat(read("fact,note\nF1,caf\u00E9 \u2013 \u00A35\n", Charset.forName("windows-1252")))
                .isInstanceOfSatisfying(Table.Rows.class, table -> {
                    assertThat(table.rows().getFirst().cells()).containsEntry("note", "caf\u00E9 \u2013 \u00A35");
                    assertThat(table.doubts()).singleElement().asString().contains("Windows-1252", "pound signs");
                });
        assertThat(rows("fact,note\nF1,caf\u00E9\n").doubts()).isEmpty();
    }

    @Test
    void what_is_in_no_encoding_that_spreadsheets_write_is_refused_and_its_line_named() {
        assertThat(new CsvTables().read(new byte[] {'f', 'a', 'c', 't', '\n', 'F', (byte) 0x81, '\n'}))
                .isInstanceOfSatisfying(
                        Table.Unreadable.class, u -> assertThat(u.message()).contains("Line 2", "CSV UTF-8"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fact,note\nF1,a\n",
                "fact;note\nF1;a\n",
                "fact\tnote\nF1\ta\n",
                "\n\"fact\";\"note\"\n\"F1\";\"a\"\n",
                "fact,note,,,\nF1,a,,,\n,,,,\n",
                "fact,note\n,,,,,\n , \nF1,a,,\n",
                "fact,,note\nF1,,a\n",
                "fact,note\rF1,a\r"
            })
    void whatever_stands_between_cells_and_however_many_are_empty_the_facts_are_the_same(String text) {
        var table = rows(text);
        assertThat(table.columns()).containsExactly("fact", "note");
        assertThat(table.rows()).extracting(Row::cells).containsExactly(Map.of("fact", "F1", "note", "a"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sep=;\nfact;note\nF1;1,5\n",
                "\"sep=;\"\r\nfact;note\r\nF1;1,5\r\n",
                "SEP=\t\nfact\tnote\nF1\t1,5\n"
            })
    void a_line_that_says_the_separator_is_heeded_and_counts_as_a_line(String text) {
        assertThat(rows(text).columns()).containsExactly("fact", "note");
        assertThat(rows(text).rows()).containsExactly(new Row(3, Map.of("fact", "F1", "note", "1,5")));
    }

    @Test
    void a_file_of_semicolons_is_told_from_others() {
        assertThat(rows("fact;note\nF1;a\n").semicolons()).isTrue();
        assertThat(rows("sep=;\nfact;note\nF1;a\n").semicolons()).isTrue();
        assertThat(rows("fact,note\nF1,a;b;c\n").semicolons()).isFalse();
        assertThat(rows("fact\tnote\nF1\ta\n").semicolons()).isFalse();
    }

    @Test
    void a_list_in_quotation_marks_stays_one_cell_in_a_file_of_semicolons() {
        assertThat(rows("fact;note\nF1;\"a;b\"\n").rows().getFirst().cells()).containsEntry("note", "a;b");
    }

    @Nested
    class A_quotation_mark {
        @Test
        void that_is_never_closed_names_the_line_it_was_opened_on() {
            assertThat(unreadable("fact,note\nF1,a\nF2,\"Board said so\nF3,b\nF4,c\n"))
                    .contains("opened on line 3", "never closed");
        }

        @Test
        void that_swallows_rows_up_to_the_next_one_names_the_line_it_was_opened_on() {
            assertThat(unreadable("fact,note\nF1,\"Board said so\nF2,b\nF3,\"and, so\"\nF4,c\n"))
                    .contains("opened on line 2", "line 4");
        }

        @Test
        void that_is_closed_before_the_cell_ends_names_its_line() {
            assertThat(unreadable("fact,note\nF1,\"so\" they said\n")).contains("opened on line 2", "twice");
        }

        @Test
        void in_the_midst_of_a_cell_is_part_of_its_text() {
            assertThat(rows("fact,note\nF1,a 5\" pipe\nF2, \"a, b\" \n").rows())
                    .extracting(row -> row.cells().get("note"))
                    .containsExactly("a 5\" pipe", "a, b");
        }

        @Test
        void that_swallows_what_looks_like_rows_is_said_to_be_doubtful() {
            assertThat(rows("fact,note\nF1,\"Board said so\nF2,b\n\"\nF3,c\n").doubts())
                    .singleElement()
                    .asString()
                    .contains("line 2", "line 3");
            assertThat(rows("fact,note\nF1,\"Board said so.\nThen, that, too\"\nF3,c\n")
                            .doubts())
                    .isEmpty();
        }

        @Test
        void that_closes_at_the_end_of_a_cell_of_the_row_it_swallows_is_said_to_be_doubtful() {
            var header = "fact,action,initiative,what,occurred\n";
            for (var swallowed : List.of(
                    "Q1,record-happening,num,\"opened\nQ2,record-happening,num,two\",2015\n",
                    "Q1,record-happening,num,\"opened\nQ2,close-site,num,two\",2015\n",
                    "Q1,record-happening,num,\"opened\nQ2,record-happening,num,two\"\n",
                    "Q1,record-happening,num,\"opened\nfor long\nQ2,record-happening,num\nso\",2015\n")) {
                assertThat(rows(header + swallowed + "Q4,record-happening,num,four,2016\n")
                                .doubts())
                        .as(swallowed)
                        .singleElement()
                        .asString()
                        .contains("opened on line 2", swallowed.contains("long") ? "line 4" : "line 3");
            }
        }

        @Test
        void around_several_lines_of_text_is_not_doubtful_however_many_commas_there_are() {
            var header = "fact,action,initiative,what,occurred\n";
            for (var honest : List.of(
                    "In all\nof 2019, 2020, and 2021, so",
                    "First, then\nso, they, said",
                    "a\nQ2, as planned",
                    "a\n,")) {
                assertThat(rows(header + "Q1,record-happening,num,\"" + honest + "\",2015\n")
                                .doubts())
                        .as(honest)
                        .isEmpty();
            }
            assertThat(rows("fact,note,source\nF1,\"One,\nand, another\",x\n").doubts())
                    .isEmpty();
        }
    }

    @Test
    void something_under_no_name_is_refused_and_its_line_named() {
        assertThat(unreadable("fact,,note\nF1,,a\nF2,x,a\n")).contains("Line 3", "column 2");
        assertThat(unreadable("fact,note,,\nF1,a,,\nF2,a,,x\n")).contains("Line 3", "2 columns");
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
