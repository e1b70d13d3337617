package dev.offshoot.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.importing.port.out.TitledStreams;
import dev.offshoot.store.Scenario;
import dev.offshoot.store.Store;
import dev.offshoot.stream.StreamId;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What whoever knows the titles of streams promises. */
public abstract class TitledStreamsContract {

    protected abstract Store store();

    protected abstract TitledStreams titles();

    @Test
    void are_the_present_titles_of_one_category() {
        new Scenario(store().streams(), store().history())
                .on("2024-02-01")
                .tell("register-site", "site", "titled-quay", "name", "Quay")
                .on("2024-02-02")
                .tell("rename-site", "site", "titled-quay", "name", "Pier")
                .tell("open-programme", "programme", "titled-care", "title", "Care closer to home", "scale", "rag-5")
                .tell("charter-initiative", "initiative", "titled-reach", "title", "Reach", "innovation", "Pathway");
        store().settle();
        assertThat(titles().titles("site"))
                .containsEntry(new StreamId("site", "titled-quay"), "Pier")
                .doesNotContainKey(new StreamId("initiative", "titled-reach"));
        assertThat(titles().titles("programme"))
                .containsEntry(new StreamId("programme", "titled-care"), "Care closer to home");
        assertThat(titles().titles("initiative")).containsEntry(new StreamId("initiative", "titled-reach"), "Reach");
    }

    @Test
    void of_a_category_whose_streams_have_none_are_none() {
        assertThat(titles().titles("adoption")).isEqualTo(Map.of());
    }
}
