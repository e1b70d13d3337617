package dev.offshoot.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.chronicle.projection.ChronicleProjection;
import dev.offshoot.chronicle.view.ChronicleLine;
import dev.offshoot.chronicle.view.LastNews;
import dev.offshoot.date.PartialDate;
import dev.offshoot.site.event.SiteEvent.SiteClosed;
import dev.offshoot.site.event.SiteEvent.SiteRenamed;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventCorrected;
import dev.offshoot.stream.EventMetadata;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LastNewsTest {

    private static final StreamId QUAY = new StreamId("site", "quay");
    private static final Instant BEGIN = Instant.parse("2026-01-01T12:00:00Z");

    private final List<ChronicleLine> lines = new ArrayList<>();

    private LastNewsTest and(String occurred, Event event) {
        var version = lines.size();
        var recorded = RecordedEvent.in(
                ZoneOffset.UTC,
                QUAY,
                version,
                version,
                BEGIN.plusSeconds(86400L * version),
                EventMetadata.of(PartialDate.parse(occurred), "ada"),
                event);
        lines.addAll(new ChronicleProjection().lines(recorded));
        return this;
    }

    private static Event renamed() {
        return new SiteRenamed("Quay", "Pier");
    }

    private static Event back(long version) {
        return new EventCorrected(version, "a slip", Optional.empty());
    }

    private long version() {
        return LastNews.of(lines, AsOf.NOW).orElseThrow().version();
    }

    private String occurred() {
        return LastNews.of(lines, AsOf.NOW).orElseThrow().dated().occurred().edtf();
    }

    @Test
    void is_what_occurred_last_and_not_what_was_typed_last() {
        assertThat(and("2020-05-01", renamed()).and("2015", renamed()).version())
                .isZero();
        assertThat(occurred()).isEqualTo("2020-05-01");
    }

    @Test
    void is_no_entry_that_was_taken_back_nor_the_taking_back() {
        and("2015", renamed()).and("2020-05-01", renamed()).and("2026-01-03", back(1));
        assertThat(version()).isZero();
        assertThat(and("2026-01-04", back(2)).version()).isEqualTo(1);
    }

    @Test
    void is_what_replaced_an_entry() {
        and("2015", renamed())
                .and("2020-05-01", renamed())
                .and("2012", new EventCorrected(0, "another year", Optional.of(new SiteClosed("moved"))))
                .and("2026-01-04", back(1));
        assertThat(version()).isEqualTo(2);
        assertThat(occurred()).isEqualTo("2012");
    }

    @Test
    void has_a_date_if_any_entry_has_one() {
        assertThat(and("XXXX", renamed()).version()).isZero();
        assertThat(occurred()).isEqualTo("XXXX");
        assertThat(and("2015", renamed()).and("XXXX", renamed()).version()).isEqualTo(1);
    }
}
