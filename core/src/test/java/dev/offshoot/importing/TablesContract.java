package dev.offshoot.importing;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Collections.nCopies;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.offshoot.importing.port.out.Tables;
import dev.offshoot.importing.port.out.Tables.Row;
import dev.offshoot.importing.port.out.Tables.Table;
import dev.offshoot.laws.Laws;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every way of reading rows promises, whatever the format of the file. */
public abstract class TablesContract {

    private static final int MOST_ROWS = 20_000;
    private static final List<String> COLUMNS = List.of("fact", "note");

    protected abstract Tables tables();

    /** A file of this format: its columns, then its rows, with no line break but at the end of each. */
    protected abstract String written(List<String> columns, List<List<String>> rows);

    /** The line on which the first row stands. */
    protected abstract int firstLine();

    /** A file that begins well and is none of this format in its second row. */
    protected abstract String malformed();

    private Table read(String text) {
        return tables().read(text.getBytes(UTF_8));
    }

    private String unreadable(byte[] content) {
        var table = tables().read(content);
        assertThat(table).isInstanceOf(Table.Unreadable.class);
        return ((Table.Unreadable) table).message();
    }

    @Test
    void a_row_knows_its_line_and_what_stands_under_each_column() {
        assertThat(read(written(COLUMNS, List.of(List.of("F1", "a"), List.of("F2", "b")))))
                .isEqualTo(new Table.Rows(
                        COLUMNS,
                        List.of(
                                new Row(firstLine(), Map.of("fact", "F1", "note", "a")),
                                new Row(firstLine() + 1, Map.of("fact", "F2", "note", "b")))));
    }

    @Test
    void a_blank_cell_is_left_out_and_no_cell_has_blanks_around_it() {
        assertThat(read(written(COLUMNS, List.of(List.of("F1", "  "), List.of(" F2 ", "")))))
                .isEqualTo(new Table.Rows(
                        COLUMNS,
                        List.of(
                                new Row(firstLine(), Map.of("fact", "F1")),
                                new Row(firstLine() + 1, Map.of("fact", "F2")))));
    }

    @Test
    void text_comes_through_as_it_was_written() {
        var hard = "a, “b”; \"c\" \\ {d} über £5 👍\tend";
        assertThat(read(written(COLUMNS, List.of(List.of("F1", hard)))))
                .isEqualTo(new Table.Rows(COLUMNS, List.of(new Row(firstLine(), Map.of("fact", "F1", "note", hard)))));
    }

    @Test
    void an_empty_line_is_no_row_but_counts_as_a_line() {
        var lines = written(COLUMNS, List.of(List.of("F1", "a"), List.of("F2", "b")))
                .lines()
                .toList();
        var gap = String.join("\n", lines.subList(0, lines.size() - 1)) + "\n\n" + lines.getLast() + "\n\n";
        assertThat(((Table.Rows) read(gap)).rows())
                .extracting(Row::line)
                .containsExactly((long) firstLine(), firstLine() + 2L);
    }

    @Test
    void line_ends_of_windows_and_a_byte_order_mark_make_no_difference() {
        var text = written(COLUMNS, List.of(List.of("F1", "a"), List.of("F2", "b")));
        assertThat(read("\uFEFF" + text.replace("\n", "\r\n"))).isEqualTo(read(text));
    }

    @Test
    void utf_16_makes_no_difference() {
        var text = written(COLUMNS, List.of(List.of("F1", "café"), List.of("F2", "b")));
        assertThat(tables().read(("\uFEFF" + text).getBytes(UTF_16LE))).isEqualTo(read(text));
        assertThat(tables().read(("\uFEFF" + text).getBytes(UTF_16BE))).isEqualTo(read(text));
        assertThat(tables().read(text.getBytes(UTF_16LE))).isEqualTo(read(text));
        assertThat(tables().read(text.getBytes(UTF_16BE))).isEqualTo(read(text));
    }

    @Test
    void utf_8_with_a_broken_character_is_refused_and_its_line_named() {
        var text = written(COLUMNS, List.of(List.of("F1", "café"), List.of("F2", "b")));
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(text.getBytes(UTF_8));
        bytes.write(0xE9);
        assertThat(unreadable(bytes.toByteArray())).contains("Line " + (firstLine() + 2), "UTF-8");
    }

    @Test
    void a_workbook_is_told_to_be_saved_as_text() {
        assertThat(unreadable(new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0})).contains("Excel", "CSV UTF-8");
    }

    @Test
    void an_empty_file_is_refused() {
        assertThat(unreadable(new byte[0])).contains("empty");
        assertThat(unreadable("\n\n".getBytes(UTF_8))).contains("empty");
    }

    @Test
    void a_malformed_file_is_refused_and_the_line_is_named() {
        assertThat(unreadable(malformed().getBytes(UTF_8))).containsPattern("(?i)\\bline " + (firstLine() + 1) + "\\b");
    }

    @Test
    void as_many_rows_as_one_transaction_takes_are_read_and_no_more() {
        var row = List.of("F1", "a");
        assertThat(read(written(COLUMNS, nCopies(MOST_ROWS, row)))).isInstanceOf(Table.Rows.class);
        assertThat(unreadable(written(COLUMNS, nCopies(MOST_ROWS + 1, row)).getBytes(UTF_8)))
                .contains("20,000", "Split");
    }

    @Test
    void no_bytes_whatever_make_it_throw() {
        var letters = "{}[]\",:;\n\r\\ \u0000F1é";
        Laws.hold(2_000, chance -> {
            var noise = chance.ints(chance.nextInt(40), 0, letters.length())
                    .mapToObj(at -> letters.substring(at, at + 1))
                    .collect(joining());
            var bytes = new byte[chance.nextInt(40)];
            chance.nextBytes(bytes);
            assertThatCode(() -> read(noise)).as(noise).doesNotThrowAnyException();
            assertThatCode(() -> tables().read(bytes)).doesNotThrowAnyException();
        });
    }
}
