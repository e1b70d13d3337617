package dev.offshoot.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.chronicle.port.out.ThingTitles;
import dev.offshoot.chronicle.view.ThingTitle;
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

/** What whoever knows what things are called promises. */
public abstract class ThingTitlesContract {

    private static final StreamId QUAY = new StreamId("site", "called-quay");
    private static final StreamId REACH = new StreamId("initiative", "called-reach");

    protected abstract Store store();

    private ThingTitles titles() {
        return store().titles();
    }

    @Test
    void tells_what_each_is_called_now_and_leaves_out_what_has_no_title() {
        new Scenario(store().streams(), store().history())
                .on("2024-01-30")
                .tell("register-site", "site", "called-quay", "name", "Quay")
                .tell("charter-initiative", "initiative", "called-reach", "title", "Reach", "innovation", "Pathway")
                .on("2024-02-02")
                .tell("rename-site", "site", "called-quay", "name", "Pier")
                .tell("propose-milestone", "initiative", "called-reach", "milestone", "ten", "title", "Ten wards");
        store().settle();
        var asked = List.of(
                QUAY, REACH, new StreamId("site", "called-by-nobody"), new StreamId("adoption", "called-reach~a"));
        var told = titles().of(asked, AsOf.NOW);
        assertThat(told).containsOnlyKeys(QUAY, REACH).containsEntry(QUAY, ThingTitle.of("Pier"));
        assertThat(told.get(REACH).title()).isEqualTo("Reach");
        assertThat(told.get(REACH).inside()).containsEntry("milestone", Map.of("ten", "Ten wards"));
    }

    @Test
    void tells_what_each_was_called_by_what_was_known_and_had_occurred() {
        new Scenario(store().streams(), store().history())
                .on("2023-03-01")
                .tell("register-site", "site", "named-quay", "name", "Quay", "occurred", "2015")
                .on("2024-02-02")
                .tell("rename-site", "site", "named-quay", "name", "Pier", "occurred", "2020");
        store().settle();
        var quay = new StreamId("site", "named-quay");
        assertThat(titles().of(
                                List.of(quay),
                                new AsOf(Optional.of(Instant.parse("2023-12-01T00:00:00Z")), Optional.empty())))
                .containsEntry(quay, ThingTitle.of("Quay"));
        assertThat(titles().of(List.of(quay), new AsOf(Optional.empty(), Optional.of(LocalDate.parse("2018-01-01")))))
                .containsEntry(quay, ThingTitle.of("Quay"));
        assertThat(titles().of(List.of(quay), new AsOf(Optional.empty(), Optional.of(LocalDate.parse("2010-01-01")))))
                .containsKey(quay);
    }

    @Test
    void tells_nothing_where_nothing_is_asked() {
        assertThat(titles().of(List.of(), AsOf.NOW)).isEmpty();
    }
}
