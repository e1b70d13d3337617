package dev.offshoot.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.chronicle.application.ReadModelTitles;
import dev.offshoot.chronicle.port.out.ThingTitles;
import dev.offshoot.chronicle.view.ThingTitle;
import dev.offshoot.date.PartialDate;
import dev.offshoot.decider.DeciderSpec;
import dev.offshoot.initiative.event.EnablerEvent.EvidenceAttached;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneProposed;
import dev.offshoot.initiative.event.enabler.EvidenceId;
import dev.offshoot.initiative.event.enabler.EvidenceKind;
import dev.offshoot.initiative.event.enabler.EvidenceStrength;
import dev.offshoot.initiative.event.milestone.MilestoneId;
import dev.offshoot.initiative.projection.InitiativeProjection;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.stream.Days;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventMetadata;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

final class ReadModelTitlesTest {

    private static final StreamId HARBOUR = new StreamId("initiative", "harbour");

    @Test
    void things_of_two_kinds_keep_their_titles_under_one_key() {
        var names = new ReadModelTitles(search(
                        Map.of("site", (site, _) -> Optional.of(ThingTitle.of("Site " + site.key()))),
                        new MilestoneProposed(
                                new MilestoneId("funding"),
                                "Funding secured",
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                List.of()),
                        new EvidenceAttached(
                                new EvidenceId("funding"),
                                "Funding letter",
                                EvidenceKind.ROUTINE_DATA,
                                EvidenceStrength.MODERATE,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())))
                .of(HARBOUR);
        assertThat(names.of("milestone", "funding")).isEqualTo("Funding secured");
        assertThat(names.of("evidence", "funding")).isEqualTo("Funding letter");
        assertThat(names.of("site", "funding")).isEqualTo("Site funding");
        assertThat(names.of("tranche", "first-year")).isEqualTo("first year");
        assertThat(names.of("site-quay")).isEqualTo("Site quay");
    }

    @Test
    void a_bare_key_is_a_site_s_or_else_a_framework_s_and_else_stands_for_itself() {
        var names = new ReadModelTitles(search(Map.of(
                        "site",
                                (site, _) -> Optional.of(ThingTitle.of("Quay"))
                                        .filter(_ -> site.key().equals("quay")),
                        "framework",
                                (framework, _) -> Optional.of(ThingTitle.of("Odds"))
                                        .filter(_ -> framework.key().equals("odds")))))
                .of(HARBOUR);
        assertThat(names.of("quay")).isEqualTo("Quay");
        assertThat(names.of("odds")).isEqualTo("Odds");
        assertThat(names.of("framework-odds")).isEqualTo("Odds");
        assertThat(names.of("site-none")).isEqualTo("site none");
        assertThat(names.of("Ada L.")).isEqualTo("Ada L.");
    }

    private static ThingTitles search(
            Map<String, BiFunction<StreamId, AsOf, Optional<ThingTitle>>> others, InitiativeEvent... events) {
        Optional<ReadModel<InitiativeView>> line = Optional.empty();
        for (var i = 0; i < events.length; i++) {
            line = Optional.of(
                    ReadModel.next(new InitiativeProjection(), line, InitiativeEvent.class, recorded(i, events[i])));
        }
        var harbour = line.map(ReadModel::body).map(ThingTitle::of);
        var byCategory = new HashMap<>(others);
        byCategory.put("initiative", (stream, _) -> harbour.filter(_ -> stream.equals(HARBOUR)));
        return new InMemoryTitles(byCategory);
    }

    private static RecordedEvent<? extends Event> recorded(int version, InitiativeEvent event) {
        var metadata = EventMetadata.of(PartialDate.parse("2026-03"), "ada");
        return new RecordedEvent<>(
                HARBOUR,
                version,
                RecordedEvent.UNPLACED,
                DeciderSpec.NOW,
                Days.of(DeciderSpec.NOW, Optional.empty(), ZoneOffset.UTC),
                metadata,
                event);
    }
}
