package dev.offshoot.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.date.Dated;
import dev.offshoot.date.DatedTest;
import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneBaselined;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneRebaselined;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneReforecast;
import dev.offshoot.initiative.event.milestone.Cause;
import dev.offshoot.initiative.event.milestone.MilestoneId;
import dev.offshoot.initiative.projection.InitiativeProjection;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.initiative.view.part.MilestoneDates;
import dev.offshoot.laws.Laws;
import dev.offshoot.projection.DatedLine;
import dev.offshoot.projection.LineHistory;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.provenance.KnownSince;
import dev.offshoot.stream.Corrections;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventCorrected;
import dev.offshoot.stream.EventMetadata;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of a milestone whose date was said very often, late, vaguely and on one day, and corrected: what a plain reading tells. */
final class CrowdedMilestoneTest {

    private static final MilestoneId LAUNCH = new MilestoneId("launch");
    private static final StreamId STREAM = new StreamId("initiative", "crowded");
    private static final LocalDate FIRST = LocalDate.of(2030, 1, 1);
    private static final int TIMES = 400;

    @Test
    void shows_from_which_date_each_move_went_and_what_is_newest() {
        Laws.hold(TIMES, random -> {
            var history = history(random);
            var settled = Corrections.settle(history);
            var words = inOrder(settled.stream().filter(e -> date(e).isPresent()));
            var agreed = inOrder(words.stream().filter(e -> !(e.event() instanceof MilestoneReforecast)));
            dates(history).ifPresent(dates -> {
                assertThat(dates.lines().reforecasts().stream()
                                .map(f -> f.provenance().version() + " from " + f.from() + " to " + f.to()))
                        .isEqualTo(of(settled, MilestoneReforecast.class)
                                .map(e -> e.version() + " from " + before(words, e) + " to " + date(e).orElseThrow())
                                .toList());
                assertThat(dates.lines().baselines().stream()
                                .flatMap(b -> b.request().stream()
                                        .map(r -> b.provenance().version() + " from " + r.from())))
                        .isEqualTo(of(settled, MilestoneRebaselined.class)
                                .map(e -> e.version() + " from " + before(agreed, e))
                                .toList());
                assertThat(dates.currentBaseline().map(b -> b.provenance().version()))
                        .isEqualTo(agreed.reversed().stream().findFirst().map(RecordedEvent::version));
                assertThat(dates.forecast().map(f -> f.provenance().version()))
                        .isEqualTo(Optional.of(words.getLast())
                                .filter(e -> e.event() instanceof MilestoneReforecast)
                                .map(RecordedEvent::version));
            });
        });
    }

    @Test
    void at_every_point_one_line_holds_and_it_is_the_one_told_for_that_however_it_came() {
        Laws.hold(TIMES, random -> {
            var history = history(random);
            var ever = ever(random, history);
            var atOnce = lines();
            atOnce.learn(history);
            assertThat(ever).containsExactlyInAnyOrderElementsOf(atOnce.lines());
            for (var n = 0; n < 20; n++) {
                var asOf = new AsOf(
                        Optional.of(some(history, random).days().knownFrom()).filter(_ -> random.nextInt(4) > 0),
                        Optional.of(some(history, random).lastPossibleDay().plusDays(random.nextInt(-1, 2)))
                                .filter(_ -> random.nextInt(4) > 0));
                assertThat(ever.stream()
                                .filter(line -> line.validity().holds(asOf))
                                .map(DatedLine::row))
                        .as("%s", asOf)
                        .isEqualTo(new InitiativeProjection()
                                .at(asOf, history, InitiativeEvent.class).stream()
                                        .map(ReadModel::body)
                                        .toList());
            }
        });
    }

    /** As told in turns, some entries at a time. */
    private static List<DatedLine<InitiativeView>> ever(Random random, List<RecordedEvent<? extends Event>> history) {
        var known = history.stream()
                .sorted(Comparator.comparing(e -> e.days().knownFrom()))
                .toList();
        var told = lines();
        for (var from = 0; from < known.size(); ) {
            var to = Math.min(from + 1 + random.nextInt(5), known.size());
            if (told.isFollowedBy(known.subList(from, to))) {
                told.learn(known.subList(from, to));
            } else {
                told = lines();
                told.learn(known.subList(0, to));
            }
            from = to;
        }
        return told.lines();
    }

    private static LineHistory<InitiativeEvent, InitiativeView, InitiativeView> lines() {
        return new LineHistory<>(new InitiativeProjection(), InitiativeEvent.class, Function.identity());
    }

    private static List<RecordedEvent<? extends Event>> history(Random random) {
        var said = new ArrayList<Dated>();
        while (said.size() < 12) {
            said.addAll(DatedTest.some(random));
        }
        return IntStream.range(0, said.size())
                .<RecordedEvent<? extends Event>>mapToObj(version -> recorded(random, version, said.get(version)))
                .toList();
    }

    /** Entered in pairs at one instant, as known then or since an earlier day. */
    private static RecordedEvent<? extends Event> recorded(Random random, int version, Dated said) {
        var metadata = EventMetadata.of(said.occurred(), "ada");
        return RecordedEvent.in(
                ZoneOffset.UTC,
                STREAM,
                version,
                version,
                FIRST.plusDays(version / 2).atTime(9, 0).toInstant(ZoneOffset.UTC),
                random.nextInt(3) == 0 ? metadata.knownSince(new KnownSince(said.known(), "a report")) : metadata,
                event(random, version));
    }

    private static Event event(Random random, int version) {
        var date = PartialDate.on(FIRST.plusDays(random.nextInt(100)));
        return switch (random.nextInt(8)) {
            case 0 -> new MilestoneBaselined(LAUNCH, "Launch", date);
            case 1 -> new MilestoneRebaselined(LAUNCH, "Launch", date, date, Cause.SCOPE, "Wider", "Cy", "Bo");
            case 2 ->
                version == 0
                        ? reforecast(date)
                        : new EventCorrected(
                                random.nextInt(version),
                                "a slip",
                                Optional.of(reforecast(date)).filter(_ -> random.nextBoolean()));
            default -> reforecast(date);
        };
    }

    private static Event reforecast(PartialDate date) {
        return new MilestoneReforecast(LAUNCH, "Launch", date, date, Cause.EXTERNAL, "A supplier is late");
    }

    private static Optional<MilestoneDates> dates(List<RecordedEvent<? extends Event>> history) {
        return new InitiativeProjection()
                .at(AsOf.NOW, history, InitiativeEvent.class)
                .flatMap(line -> line.body().milestone(LAUNCH))
                .map(milestone -> milestone.dates());
    }

    private static Optional<PartialDate> date(RecordedEvent<? extends Event> recorded) {
        return switch (recorded.event()) {
            case MilestoneBaselined e -> Optional.of(e.date());
            case MilestoneRebaselined e -> Optional.of(e.to());
            case MilestoneReforecast e -> Optional.of(e.to());
            default -> Optional.empty();
        };
    }

    private static List<RecordedEvent<? extends Event>> inOrder(Stream<RecordedEvent<? extends Event>> events) {
        return Dated.inOrder(events.toList(), RecordedEvent::dated);
    }

    private static PartialDate before(
            List<RecordedEvent<? extends Event>> words, RecordedEvent<? extends Event> event) {
        var place = words.indexOf(event);
        return place == 0 ? PartialDate.unknown() : date(words.get(place - 1)).orElseThrow();
    }

    private static Stream<RecordedEvent<? extends Event>> of(
            List<RecordedEvent<? extends Event>> events, Class<? extends Event> type) {
        return events.stream().filter(e -> type.isInstance(e.event()));
    }

    private static RecordedEvent<? extends Event> some(List<RecordedEvent<? extends Event>> history, Random random) {
        return history.get(random.nextInt(history.size()));
    }
}
