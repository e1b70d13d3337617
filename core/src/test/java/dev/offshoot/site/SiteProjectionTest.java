package dev.offshoot.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.date.PartialDate;
import dev.offshoot.projection.Counting;
import dev.offshoot.projection.Titles;
import dev.offshoot.site.event.SiteEvent;
import dev.offshoot.site.event.SiteEvent.SiteClosed;
import dev.offshoot.site.event.SiteEvent.SiteRegistered;
import dev.offshoot.site.event.SiteEvent.SiteRenamed;
import dev.offshoot.site.event.SiteEvent.SiteSplit;
import dev.offshoot.site.event.SiteEvent.SitesMerged;
import dev.offshoot.site.event.SiteId;
import dev.offshoot.site.projection.SiteNarrator;
import dev.offshoot.site.projection.SiteProjection;
import dev.offshoot.site.view.Lineage;
import dev.offshoot.site.view.SiteHead;
import dev.offshoot.site.view.SiteView;
import dev.offshoot.stream.RecordedEvent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SiteProjectionTest {

    private static final SiteId A = new SiteId("a");
    private static final SiteId B = new SiteId("b");
    private static final SiteId C = new SiteId("c");
    private static final SiteId D = new SiteId("d");

    private static SiteView streamProjection(SiteId site, Map<SiteEvent, String> events) {
        var streamProjection = new SiteProjection();
        var view = streamProjection.begin(site.stream());
        var version = 0;
        for (var event : events.entrySet()) {
            view = streamProjection.evolve(
                    view, Told.recorded(site.stream(), version++, event.getValue(), event.getKey()));
        }
        return view;
    }

    private static SiteView merged(SiteId site, String occurred, SiteId... predecessors) {
        return streamProjection(
                site, Map.of(new SitesMerged(List.of(predecessors), Optional.of(site.value())), occurred));
    }

    private static Map<SiteEvent, String> wholeLife() {
        var events = new LinkedHashMap<SiteEvent, String>();
        events.put(
                new SiteRegistered("Quay", Optional.of("ZZ1"), Optional.of("practice"), Optional.of("Coast")), "2010");
        events.put(new SiteRenamed("Quay", "New Quay"), "2012-05");
        events.put(new SitesMerged(List.of(B), Optional.of("Quay and Moor")), "2014-04-01");
        events.put(new SiteRenamed("Quay", "Old Quay"), "2011");
        events.put(new SiteSplit(List.of(A, D)), "2019");
        events.put(new SiteClosed("moved"), "2020-03");
        return events;
    }

    @Test
    void shows_a_whole_life() {
        var view = streamProjection(A, wholeLife());
        assertThat(view.title()).isEqualTo("Quay and Moor");
        assertThat(view.formerNames()).containsExactly("Quay", "Old Quay", "New Quay");
        assertThat(view.odsCode()).contains("ZZ1");
        assertThat(view.registered()).contains(PartialDate.parse("2010"));
        assertThat(view.mergers().getFirst().occurred().edtf()).isEqualTo("2014-04-01");
        assertThat(view.splits().getFirst().successors()).containsExactly(A, D);
        assertThat(view.closed().orElseThrow().reason()).isEqualTo("moved");
    }

    @Test
    void says_which_other_name_two_dates_leave_open() {
        var streamProjection = new SiteProjection();
        var stream = new SiteId("quay").stream();
        var view = streamProjection.begin(stream);
        view = streamProjection.evolve(view, Told.recorded(stream, 0, "2010", new SiteRenamed("", "Quay")));
        view = streamProjection.evolve(view, Told.recorded(stream, 1, "2015", new SiteRenamed("Quay", "Pier")));
        assertThat(view.names().perhaps()).isEmpty();
        view = streamProjection.evolve(view, Told.recorded(stream, 2, "2015-06", new SiteRenamed("Quay", "Mole")));
        assertThat(view.name()).contains("Mole");
        assertThat(view.names().perhaps()).contains("Pier");
    }

    @Test
    void keeps_the_name_it_had_by_a_merger_that_gave_it_none() {
        var stream = A.stream();
        var registered = Told.recorded(
                stream, 0, "2010", new SiteRegistered("Quay", Optional.empty(), Optional.empty(), Optional.empty()));
        var merged = Told.recorded(stream, 1, "2020", new SitesMerged(List.of(B), Optional.empty()));
        var renamed = Told.recorded(stream, 2, "2019", new SiteRenamed("Quay", "Pier"));
        var streamProjection = new SiteProjection();
        var view = streamProjection.begin(stream);
        for (var told : List.of(registered, merged, renamed)) {
            view = streamProjection.evolve(view, told);
        }
        assertThat(view.name()).contains("Pier");
        var narrator = new SiteNarrator();
        assertThat(narrator.tell(narrator.workedOut(merged, counting(List.of(registered, merged))), Titles.PLAIN))
                .isEqualTo("b merged into “Quay”");
        assertThat(narrator.tell(
                        narrator.workedOut(merged, counting(List.of(registered, merged, renamed))), Titles.PLAIN))
                .isEqualTo("b merged into “Pier”");
    }

    @Test
    void is_total_over_any_part_of_a_history() {
        var events = List.copyOf(wholeLife().entrySet());
        for (var which = 0; which < 1 << events.size(); which++) {
            var some = new LinkedHashMap<SiteEvent, String>();
            for (var i = 0; i < events.size(); i++) {
                if ((which >> i & 1) == 1) {
                    some.put(events.get(i).getKey(), events.get(i).getValue());
                }
            }
            assertThat(streamProjection(A, some).site()).isEqualTo(A);
        }
    }

    @Test
    void tells_every_event() {
        var narrator = new SiteNarrator();
        assertThat(wholeLife().keySet().stream().map(e -> narrator.tell(e, Titles.PLAIN)))
                .containsExactly(
                        "site “Quay” registered under the ODS code ZZ1",
                        "site renamed from “Quay” to “New Quay”",
                        "b merged into “Quay and Moor”",
                        "site renamed from “Quay” to “Old Quay”",
                        "site split into a and d",
                        "site closed: moved");
    }

    @Test
    void tells_from_which_name_it_was_renamed_by_what_counts() {
        var narrator = new SiteNarrator();
        var stream = A.stream();
        var first = Told.<SiteEvent>recorded(
                stream, 0, "2010", new SiteRegistered("Quay", Optional.empty(), Optional.empty(), Optional.empty()));
        var typed = Told.<SiteEvent>recorded(stream, 1, "2020", new SiteRenamed("Quay", "Pier"));
        var late = Told.<SiteEvent>recorded(stream, 2, "2015", new SiteRenamed("Quay", "Old Quay"));
        assertThat(narrator.workedOut(typed, counting(List.of(first, typed))))
                .isEqualTo(new SiteRenamed("Quay", "Pier"));
        assertThat(narrator.workedOut(typed, counting(List.of(first, typed, late))))
                .isEqualTo(new SiteRenamed("Old Quay", "Pier"));
        assertThat(narrator.workedOut(late, counting(List.of(first, typed, late))))
                .isEqualTo(new SiteRenamed("Quay", "Old Quay"));
    }

    private static Supplier<Counting<SiteEvent>> counting(List<RecordedEvent<? extends SiteEvent>> events) {
        return () -> new Counting<>(() -> events);
    }

    @Test
    void is_found_by_any_name_it_has_had_its_code_and_its_area() {
        var view = streamProjection(A, wholeLife());
        assertThat(List.of("old QUAY ", "zz1", "practice", "coast", "a", ""))
                .allSatisfy(
                        words -> assertThat(SiteHead.of(view).answers(words)).isTrue());
        assertThat(SiteHead.of(view).answers("hill")).isFalse();
    }

    @Test
    void is_found_however_its_letters_are_cased_or_composed() {
        var view = streamProjection(
                A,
                Map.of(
                        new SiteRegistered("Große Straße Café", Optional.empty(), Optional.empty(), Optional.empty()),
                        "2010"));
        assertThat(List.of("STRASSE", "strasse", "GROẞE", "straße", "café"))
                .allSatisfy(
                        words -> assertThat(SiteHead.of(view).answers(words)).isTrue());
    }

    @Nested
    class A_merger_is_seen_from_each_predecessor {
        private final Lineage lineage = Lineage.of(List.of(
                merged(C, "2014-04", A, B),
                merged(D, "2018", C),
                streamProjection(A, Map.of()),
                streamProjection(B, Map.of())));

        @Test
        void with_what_it_merged_into_and_when() {
            assertThat(lineage.mergedInto(A)).hasValueSatisfying(link -> {
                assertThat(link.successor()).isEqualTo(C);
                assertThat(link.occurred()).isEqualTo(PartialDate.parse("2014-04"));
                assertThat(link.day()).isEqualTo(LocalDate.of(2014, 4, 30));
            });
            assertThat(lineage.mergedInto(D)).isEmpty();
        }

        @Test
        void and_counts_from_its_date_on() {
            assertThat(lineage.successorOn(A, LocalDate.of(2014, 4, 29))).isEqualTo(A);
            assertThat(lineage.successorOn(A, LocalDate.of(2014, 4, 30))).isEqualTo(C);
            assertThat(lineage.successorOn(B, LocalDate.of(2014, 4, 30))).isEqualTo(C);
            assertThat(lineage.successorOn(C, LocalDate.of(2014, 4, 30))).isEqualTo(C);
        }

        @Test
        void through_what_its_successor_merged_into() {
            assertThat(lineage.successorOn(A, LocalDate.of(2018, 12, 31))).isEqualTo(D);
        }
    }

    @Test
    void one_that_takes_back_what_it_had_merged_into_stands_again() {
        var lineage = Lineage.of(List.of(merged(B, "2014-01-01", A), merged(A, "2018-01-01", B)));
        assertThat(lineage.successorOn(A, LocalDate.of(2015, 1, 1))).isEqualTo(B);
        assertThat(lineage.successorOn(A, LocalDate.of(2019, 1, 1))).isEqualTo(A);
        assertThat(lineage.successorOn(B, LocalDate.of(2019, 1, 1))).isEqualTo(A);
    }

    @Test
    void a_lineage_that_goes_round_still_has_an_end() {
        var round =
                Lineage.of(List.of(merged(C, "2014-01-01", A), merged(A, "2014-01-02", B), merged(B, "2014-01-03", C)));
        assertThat(List.of(A, B, C)).contains(round.successorOn(A, LocalDate.of(2019, 1, 1)));
    }
}
