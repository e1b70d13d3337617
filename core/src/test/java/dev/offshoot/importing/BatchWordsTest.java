package dev.offshoot.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.importing.domain.BatchRejection.EntriesStandOnBatch;
import dev.offshoot.importing.event.BatchEvent.BatchApplied;
import dev.offshoot.importing.event.BatchEvent.BatchUndone;
import dev.offshoot.importing.event.BatchId;
import dev.offshoot.importing.projection.BatchNarrator;
import dev.offshoot.projection.Titles;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An import's history, and why it cannot be undone, in plain words. */
class BatchWordsTest {

    private static final BatchId BATCH = new BatchId("batch-1");

    @Test
    void history_says_how_much_a_file_brought_and_why_it_was_undone() {
        assertThat(new BatchNarrator().tell(new BatchApplied("sites.csv", 12, 15), Titles.PLAIN))
                .isEqualTo("file “sites.csv” imported: 12 rows, 15 events");
        assertThat(new BatchNarrator().tell(new BatchUndone("wrong file", 15), Titles.PLAIN))
                .isEqualTo("import undone, 15 events taken back: wrong file");
    }

    @Test
    void what_stands_on_it_is_named_at_most_five_of_it() {
        assertThat(refused("a"))
                .isEqualTo("An entry that was recorded since stands on this import, so nothing was undone: a."
                        + " Take it back first.");
        assertThat(refused("a", "b", "c", "d", "e"))
                .isEqualTo("5 entries that were recorded since stand on this import, so nothing was undone:"
                        + " a; b; c; d; e. Take them back first.");
        assertThat(refused("a", "b", "c", "d", "e", "f", "g")).contains("a; b; c; d; e; and 2 more. Take");
    }

    private static String refused(String... entries) {
        return new EntriesStandOnBatch(BATCH, List.of(entries)).reason().message();
    }
}
