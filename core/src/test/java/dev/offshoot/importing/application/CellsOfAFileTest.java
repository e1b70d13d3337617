package dev.offshoot.importing.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.command.form.Field;
import dev.offshoot.command.form.FieldBinding;
import java.util.List;
import org.junit.jupiter.api.Test;

class CellsOfAFileTest {

    private final FactRow.Cells cells = new FactRow.Cells();

    @Test
    void read_the_same_text_as_each_field_reads_it() {
        var text = List.of("Half a year");
        for (var field : List.of(Field.line("said", "Said"), Field.date("on", "On"), Field.count("of", "Of"))) {
            assertThat(cells.read(field, text)).isEqualTo(FieldBinding.read(field, text));
            assertThat(cells.read(field, text)).isSameAs(cells.read(field, text));
        }
    }

    @Test
    void tell_a_field_from_its_namesake_of_another_action() {
        var text = List.of("Half a year");
        cells.read(Field.line("period", "Period"), text);

        assertThat(cells.read(Field.date("period", "Period"), text)).isInstanceOf(FieldBinding.Unreadable.class);
    }
}
