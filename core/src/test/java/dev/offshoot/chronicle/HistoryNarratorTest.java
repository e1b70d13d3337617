package dev.offshoot.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.OffshootContexts;
import dev.offshoot.chronicle.application.HistoryNarrator;
import dev.offshoot.chronicle.view.HistoryEntry;
import dev.offshoot.date.PartialDate;
import dev.offshoot.execution.InMemoryStreams;
import dev.offshoot.site.event.SiteEvent.SiteRegistered;
import dev.offshoot.site.event.SiteEvent.SiteRenamed;
import dev.offshoot.stream.Days;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventCorrected;
import dev.offshoot.stream.EventMetadata;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HistoryNarratorTest {

    private static final StreamId QUAY = new StreamId("site", "quay");

    private final InMemoryStreams streams = new InMemoryStreams(OffshootContexts.streamTypes());
    private final HistoryNarrator history =
            new HistoryNarrator(OffshootContexts.ALL, new InMemoryChronicle(streams), streams, (_, _) -> Map.of());

    @BeforeEach
    void renamed_and_learnt_late() {
        record("2020-01-01", "2010", new SiteRegistered("Quay", Optional.empty(), Optional.empty(), Optional.empty()));
        record("2021-01-01", "2020-05-01", new SiteRenamed("Quay", "Pier"));
        record("2022-01-01", "2015", new SiteRenamed("Quay", "Old Quay"));
    }

    private void record(String entered, String occurred, Event event) {
        var version = streams.of(QUAY).size();
        streams.append(List.of(RecordedEvent.in(
                ZoneOffset.UTC,
                QUAY,
                version,
                RecordedEvent.UNPLACED,
                Days.begin(LocalDate.parse(entered), ZoneOffset.UTC),
                EventMetadata.of(PartialDate.parse(occurred), "ada"),
                event)));
    }

    private List<String> told(AsOf asOf) {
        return history.about(QUAY, asOf, OptionalLong.empty(), 10).entries().stream()
                .map(HistoryEntry::sentence)
                .toList();
    }

    @Test
    void moves_are_told_by_the_order_in_which_they_occurred() {
        assertThat(told(AsOf.NOW))
                .containsExactly(
                        "site renamed from “Quay” to “Old Quay”",
                        "site renamed from “Old Quay” to “Pier”",
                        "site “Quay” registered");
        assertThat(history.entry(QUAY, 1).orElseThrow().sentence()).isEqualTo("site renamed from “Old Quay” to “Pier”");
        assertThat(history.latest(List.of(QUAY), AsOf.NOW).get(QUAY).sentence())
                .isEqualTo("site renamed from “Old Quay” to “Pier”");
    }

    @Test
    void as_known_then_nothing_is_told_by_what_came_later() {
        var then = Days.begin(LocalDate.of(2021, 6, 1), ZoneOffset.UTC);
        assertThat(told(new AsOf(Optional.of(then), Optional.empty())))
                .containsExactly("site renamed from “Quay” to “Pier”", "site “Quay” registered");
    }

    @Test
    void what_replaced_an_entry_stands_where_that_one_stood() {
        record(
                "2023-01-01",
                "2021-07-01",
                new EventCorrected(2, "another year", Optional.of(new SiteRenamed("", "Jetty"))));
        assertThat(told(AsOf.NOW).getFirst())
                .isEqualTo("entry 2 corrected: site renamed from “Pier” to “Jetty” (another year)");
    }
}
