package dev.offshoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.projection.InitiativeProjection;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.measure.event.MeasureEvent;
import dev.offshoot.measure.projection.MeasureProjection;
import dev.offshoot.measure.view.MeasureView;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.stream.Days;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The documented histories are known since the days on which their sources were published, not since their import. */
final class SampleInTimeTest {
    private static final StreamId IRIS = new StreamId("initiative", "iris");
    private static final String REFERRALS = "iris~referrals-in-year";
    private final InMemoryPlatform platform = new InMemoryPlatform();

    private static AsOf knownOn(String day) {
        var next = LocalDate.parse(day).plusDays(1);
        return new AsOf(Optional.of(Days.begin(next, InMemoryPlatform.ZONE).minusNanos(1_000)), Optional.empty());
    }

    private Optional<ReadModel<InitiativeView>> initiative(StreamId stream, AsOf asOf) {
        return new InitiativeProjection().at(asOf, platform.streams.of(stream), InitiativeEvent.class);
    }

    private Optional<ReadModel<MeasureView>> measure(String key, AsOf asOf) {
        return new MeasureProjection().at(asOf, platform.streams.of(new StreamId("measure", key)), MeasureEvent.class);
    }

    private List<RecordedEvent<? extends Event>> documented() {
        return platform.imported.stream()
                .filter(e -> e.metadata()
                        .batch()
                        .filter("shipped-documented-histories"::equals)
                        .isPresent())
                .filter(e -> e.metadata().fact().isPresent())
                .toList();
    }

    private static String fact(RecordedEvent<? extends Event> entry) {
        return entry.metadata().fact().orElseThrow();
    }

    private Set<String> factsOfIris(AsOf asOf) {
        return documented().stream()
                .filter(e -> e.stream().key().equals("iris") || e.stream().key().startsWith("iris~"))
                .filter(e -> e.knownBy(asOf.known().orElseThrow()))
                .map(SampleInTimeTest::fact)
                .filter(fact -> fact.startsWith("F"))
                .collect(Collectors.toSet());
    }

    @Test
    void every_fact_is_taken_and_every_claim_names_its_source() {
        var facts = documented().stream().map(SampleInTimeTest::fact).collect(Collectors.toSet());
        assertThat(facts)
                .containsAll(IntStream.rangeClosed(1, 98)
                        .mapToObj("F%03d"::formatted)
                        .toList());
        var claims = documented().stream()
                .filter(e -> e.metadata().known().isPresent())
                .toList();
        assertThat(claims.stream().map(SampleInTimeTest::fact).filter(fact -> fact.startsWith("F")))
                .hasSizeGreaterThanOrEqualTo(44);
        assertThat(claims).allSatisfy(e -> {
            var claim = e.metadata().known().orElseThrow();
            assertThat(claim.source()).as(fact(e)).isNotBlank();
            assertThat(e.metadata().provenance().source()).contains(claim.source());
        });
    }

    @Test
    void as_known_in_2021_iris_shows_what_had_been_published_and_nothing_later() {
        var then = knownOn("2021-06-01");
        var iris = initiative(IRIS, then).orElseThrow().body();
        assertThat(iris.title()).isEqualTo("IRIS");
        assertThat(iris.spread().toString()).contains("IRISi");
        assertThat(iris.oversight().happenings())
                .singleElement()
                .satisfies(h -> assertThat(h.toString()).contains("Programme becomes commissionable"));
        assertThat(iris.milestones()).isEmpty();
        assertThat(measure(REFERRALS, then).orElseThrow().body().observations())
                .singleElement()
                .satisfies(o -> assertThat(o.toString()).contains("4943"));
        assertThat(factsOfIris(then)).contains("F012", "F019").doesNotContain("F011", "F022");
    }

    @Test
    void nothing_is_known_of_iris_before_its_first_source() {
        var before = knownOn("2017-11-29");
        assertThat(initiative(IRIS, before)).isEmpty();
        assertThat(factsOfIris(before)).isEmpty();
        assertThat(initiative(IRIS, knownOn("2017-11-30")).orElseThrow().body().title())
                .isEqualTo("IRIS");
    }

    /** What a fact stands on is known no later than the fact: its stream's beginning, its initiative, the programme. */
    @Test
    void nothing_is_known_before_what_it_stands_on() {
        var programme = new StreamId("programme", "documented-histories");
        var early = new TreeSet<String>();
        for (var entry : documented()) {
            var grounds = new HashSet<>(List.of(entry.stream(), programme));
            if (!entry.stream().category().equals("programme")
                    && !entry.stream().category().equals("site")) {
                grounds.add(new StreamId("initiative", entry.stream().key().split("~")[0]));
            }
            for (var ground : grounds) {
                var begun = platform.streams.of(ground).getFirst();
                if (begun.knownSince().isAfter(entry.knownSince())) {
                    early.add("%s, known since %s, before %s, known since %s"
                            .formatted(fact(entry), entry.knownSince(), ground, begun.knownSince()));
                }
            }
        }
        assertThat(early).isEmpty();
    }
}
