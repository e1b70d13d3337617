package dev.offshoot.adapter.web.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.importing.port.out.Tables.Row;
import dev.offshoot.importing.port.out.Tables.Table;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SniffedTablesTest {

    private static Table read(String text) {
        return new SniffedTables().read(text.getBytes(UTF_8));
    }

    @Test
    void either_kind_of_file_is_read_as_what_it_is() {
        assertThat(read("fact\nF1\n"))
                .isEqualTo(new Table.Rows(List.of("fact"), List.of(new Row(2, Map.of("fact", "F1")))));
        assertThat(read("\uFEFF\n {\"fact\": \"F1\"}"))
                .isEqualTo(new Table.Rows(List.of("fact"), List.of(new Row(2, Map.of("fact", "F1")))));
    }

    @Test
    void a_json_list_is_told_to_be_one_object_a_line() {
        assertThat(((Table.Unreadable) read("[\n{\"fact\": \"F1\"}\n]")).message())
                .contains("one object a line");
        assertThat(((Table.Unreadable) read("{\n \"grants\": [\n  {\"id\": 1}\n ]\n}")).message())
                .contains("one JSON document over several lines");
    }

    @Test
    void what_no_text_is_made_of_is_told_from_it() {
        assertThat(bytes("D0CF11E0A1B11AE1" + "00".repeat(16) + "3E000300FEFF0900" + "00".repeat(300)))
                .contains("older Excel workbook");
        assertThat(bytes("1F8B0800" + "00".repeat(6) + "ABCDEF")).contains("compressed");
        assertThat(bytes("504B0304" + "00".repeat(60))).contains("Excel workbook (XLSX)");
        assertThat(bytes("89504E47" + "00".repeat(60))).contains("The file is not text");
    }

    private static String bytes(String hex) {
        return ((Table.Unreadable) new SniffedTables().read(HexFormat.of().parseHex(hex))).message();
    }

    @Test
    void what_is_neither_is_answered_and_not_thrown() {
        assertThat(new SniffedTables().read(new byte[] {(byte) 0x81, '{'})).isInstanceOf(Table.Unreadable.class);
        assertThat(read("")).isInstanceOf(Table.Unreadable.class);
    }
}
