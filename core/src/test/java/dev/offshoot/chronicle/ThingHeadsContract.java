package dev.offshoot.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.chronicle.port.out.ThingHeads;
import dev.offshoot.chronicle.view.ThingHead;
import dev.offshoot.store.Scenario;
import dev.offshoot.store.Store;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What whoever knows the heads of things promises. */
public abstract class ThingHeadsContract {

    private static final StreamId QUAY = new StreamId("site", "headed-quay");
    private static final StreamId CARE = new StreamId("programme", "headed-care");

    protected abstract Store store();

    protected abstract ThingHeads heads();

    private static AsOf was(String day) {
        return new AsOf(Optional.empty(), Optional.of(LocalDate.parse(day)));
    }

    @Test
    void tell_what_each_is_called_and_whether_it_is_over_on_any_day() {
        new Scenario(store().streams(), store().history())
                .on("2024-02-02")
                .tell("register-site", "site", "headed-quay", "name", "Quay", "occurred", "2015")
                .tell("rename-site", "site", "headed-quay", "name", "Pier", "occurred", "2020")
                .tell("close-site", "site", "headed-quay", "reason", "moved", "occurred", "2022")
                .tell("register-site", "site", "headed-a", "name", "Anchor", "occurred", "2015")
                .tell("open-programme", "programme", "headed-care", "title", "Care", "scale", "rag-5");
        store().settle();
        assertThat(heads().all("site", AsOf.NOW))
                .containsEntry(QUAY, new ThingHead("Pier", true))
                .doesNotContainKey(CARE);
        assertThat(heads().all("site", AsOf.NOW).keySet())
                .extracting(StreamId::key)
                .isSorted()
                .containsSubsequence("headed-a", "headed-quay");
        assertThat(heads().all("site", was("2021-01-01"))).containsEntry(QUAY, new ThingHead("Pier", false));
        assertThat(heads().all("site", was("2018-01-01"))).containsEntry(QUAY, new ThingHead("Quay", false));
        assertThat(heads().all("site", was("2010-01-01"))).doesNotContainKey(QUAY);
        var some = List.of(QUAY, CARE, new StreamId("site", "headed-by-nobody"), new StreamId("adoption", "a~b"));
        assertThat(heads().of(some, AsOf.NOW))
                .isEqualTo(Map.of(QUAY, new ThingHead("Pier", true), CARE, new ThingHead("Care", false)));
        assertThat(heads().of(some, was("2018-01-01"))).containsEntry(QUAY, new ThingHead("Quay", false));
        assertThat(heads().of(some, was("2010-01-01"))).containsEntry(QUAY, new ThingHead("Pier", true));
        assertThat(heads().of(
                                some,
                                new AsOf(
                                        Optional.of(Instant.parse("2023-01-01T00:00:00Z")),
                                        Optional.of(LocalDate.parse("2010-01-01")))))
                .isEmpty();
        assertThat(heads().of(List.of(), AsOf.NOW)).isEmpty();
        assertThat(heads().all("programme", AsOf.NOW)).containsEntry(CARE, new ThingHead("Care", false));
    }

    @Test
    void of_what_has_no_title_are_none() {
        assertThat(heads().all("adoption", AsOf.NOW)).isEqualTo(Map.of());
    }
}
