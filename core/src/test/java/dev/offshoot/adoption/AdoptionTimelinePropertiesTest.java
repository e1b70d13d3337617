package dev.offshoot.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adoption.domain.AdoptionCommand;
import dev.offshoot.adoption.domain.AdoptionCommand.ContactSite;
import dev.offshoot.adoption.domain.AdoptionCommand.DeclineSite;
import dev.offshoot.adoption.domain.AdoptionCommand.GoLive;
import dev.offshoot.adoption.domain.AdoptionCommand.LeaveSite;
import dev.offshoot.adoption.domain.AdoptionCommand.MarkEmbedded;
import dev.offshoot.adoption.domain.AdoptionCommand.PauseSite;
import dev.offshoot.adoption.domain.AdoptionCommand.ResumeSite;
import dev.offshoot.adoption.domain.AdoptionCommand.ReturnSite;
import dev.offshoot.adoption.domain.AdoptionCommand.ShowInterest;
import dev.offshoot.adoption.domain.AdoptionDecider;
import dev.offshoot.adoption.domain.CountingDefinition;
import dev.offshoot.adoption.event.AdoptionEvent;
import dev.offshoot.adoption.event.AdoptionEvent.InterestShown;
import dev.offshoot.adoption.event.AdoptionEvent.PreparationStarted;
import dev.offshoot.adoption.event.AdoptionEvent.SiteContacted;
import dev.offshoot.adoption.event.AdoptionEvent.SiteDeclined;
import dev.offshoot.adoption.event.AdoptionEvent.SiteEmbedded;
import dev.offshoot.adoption.event.AdoptionEvent.SiteLeft;
import dev.offshoot.adoption.event.AdoptionEvent.SitePaused;
import dev.offshoot.adoption.event.AdoptionEvent.SiteResumed;
import dev.offshoot.adoption.event.AdoptionEvent.SiteReturned;
import dev.offshoot.adoption.event.AdoptionEvent.SiteWentLive;
import dev.offshoot.adoption.event.AdoptionId;
import dev.offshoot.adoption.event.AdoptionTimeline;
import dev.offshoot.adoption.event.AdoptionTimeline.Merged;
import dev.offshoot.adoption.event.Spell;
import dev.offshoot.adoption.event.StageTransition;
import dev.offshoot.adoption.projection.AdoptionProjection;
import dev.offshoot.adoption.view.AdoptionCounts;
import dev.offshoot.adoption.view.AdoptionView;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.date.Dated;
import dev.offshoot.date.PartialDate;
import dev.offshoot.decider.DeciderSpec;
import dev.offshoot.execution.DeciderRunner;
import dev.offshoot.execution.DeciderRunner.Verdict;
import dev.offshoot.laws.Laws;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventMetadata;
import dev.offshoot.stream.RecordedEvent;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AdoptionTimelinePropertiesTest {

    private static final AdoptionId QUAY = AdoptionId.of("falls", "quay");
    private static final Optional<CountingDefinition> FIRST =
            Optional.of(new CountingDefinition(1, Optional.of("a year in use")));
    private static final LocalDate DAY_ONE = LocalDate.of(2014, 1, 1);

    private static final List<AdoptionEvent> EVENTS = List.of(
            new SiteContacted(Optional.empty()),
            new InterestShown(Optional.empty()),
            new PreparationStarted(Optional.empty()),
            new SiteDeclined(Optional.empty()),
            new SiteWentLive(1),
            new SiteEmbedded(1, "test", "met"),
            new SitePaused(Optional.empty()),
            new SiteResumed(Optional.empty()),
            new SiteLeft("cost"),
            new SiteReturned(1, Optional.empty()));

    private static final List<AdoptionCommand> COMMANDS = List.of(
            new ContactSite(QUAY, Optional.empty()),
            new ShowInterest(QUAY, Optional.empty()),
            new DeclineSite(QUAY, Optional.empty()),
            new GoLive(QUAY, FIRST),
            new GoLive(QUAY, FIRST),
            new MarkEmbedded(QUAY, "met", FIRST),
            new PauseSite(QUAY, Optional.empty()),
            new ResumeSite(QUAY, Optional.empty()),
            new LeaveSite(QUAY, "cost"),
            new ReturnSite(QUAY, Optional.empty(), FIRST));

    private static String date(Random random) {
        var day = DAY_ONE.plusDays(random.nextInt(901));
        return switch (random.nextInt(5)) {
            case 0 -> day.toString();
            case 1 -> day.toString().substring(0, 7);
            case 2 -> day.toString().substring(0, 4);
            case 3 -> "../" + day;
            default -> "XXXX";
        };
    }

    private static <T> T any(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static List<Told<AdoptionEvent>> story(Random random) {
        return Stream.generate(() -> Told.<AdoptionEvent>on(date(random), any(random, EVENTS)))
                .limit(random.nextInt(15))
                .toList();
    }

    /** Each on a day of its own, so that nothing but the day can say what came first. */
    private static List<Told<AdoptionEvent>> datedStory(Random random) {
        return IntStream.range(0, random.nextInt(15))
                .mapToObj(i -> Told.<AdoptionEvent>on(DAY_ONE.plusDays(30L * i).toString(), any(random, EVENTS)))
                .toList();
    }

    private static List<Told<Wish>> wishes(Random random) {
        return Stream.generate(() -> Told.on(date(random), new Wish(any(random, COMMANDS))))
                .limit(random.nextInt(26))
                .toList();
    }

    /** A command on its way to the decider. */
    record Wish(AdoptionCommand command) implements Event {}

    @Test
    void at_most_one_spell_is_open_and_no_two_overlap() {
        Laws.hold(2000, random -> {
            var story = story(random);
            var spells = Told.view(QUAY, story).course().read().spells();
            for (var i = 0; i + 1 < spells.size(); i++) {
                assertThat(spells.get(i).open()).isFalse();
            }
            assertThat(spells).allSatisfy(spell -> assertThat(inOrder(spell)).isTrue());
        });
    }

    private static boolean inOrder(Spell spell) {
        return spell.ended().map(end -> !spell.opened().surelyAfter(end)).orElse(true)
                && spell.embedded().map(e -> !spell.opened().surelyAfter(e)).orElse(true);
    }

    @Test
    void the_order_of_recording_does_not_matter() {
        Laws.hold(1000, random -> {
            var story = datedStory(random);
            var shuffled = new ArrayList<>(story);
            Collections.shuffle(shuffled, random);
            var told = Told.view(QUAY, story);
            var late = Told.view(QUAY, shuffled);
            assertThat(late.stage()).isEqualTo(told.stage());
            assertThat(late.spells().stream().map(s -> List.of(s.start(), s.end(), s.embeddedOn())))
                    .isEqualTo(told.spells().stream()
                            .map(s -> List.of(s.start(), s.end(), s.embeddedOn()))
                            .toList());
        });
    }

    @Test
    void an_earlier_stage_learnt_late_never_overwrites_a_newer_one() {
        Laws.hold(1000, random -> {
            var story = datedStory(random);
            var late = new ArrayList<>(story);
            late.add(Told.on("2013-05", new SiteContacted(Optional.empty())));
            if (Told.view(QUAY, story).stage().isPresent()) {
                assertThat(Told.view(QUAY, late).spells())
                        .isEqualTo(Told.view(QUAY, story).spells());
                assertThat(Told.view(QUAY, late).stage().map(s -> s.stage()))
                        .isIn(Told.view(QUAY, story).stage().map(s -> s.stage()), resumedContact(story));
            }
        });
    }

    /** A pause or resumption that had nothing to stand on may find the contact to stand on. */
    private static Optional<?> resumedContact(List<Told<AdoptionEvent>> story) {
        var first = new ArrayList<Told<AdoptionEvent>>();
        first.add(Told.on("2013-05", new SiteContacted(Optional.empty())));
        first.addAll(story);
        return Told.view(QUAY, first).stage().map(s -> s.stage());
    }

    @Test
    void ever_adopted_never_falls_as_days_pass() {
        Laws.hold(1000, random -> {
            var story = story(random);
            var view = Told.view(QUAY, story);
            var before = 0L;
            for (var day = DAY_ONE; day.isBefore(DAY_ONE.plusDays(1200)); day = day.plusDays(20)) {
                var counts = AdoptionCounts.on(day, List.of(view));
                assertThat(counts.ever()).isGreaterThanOrEqualTo(before);
                assertThat(counts.live()).isLessThanOrEqualTo(counts.ever());
                assertThat(counts.embedded()).isLessThanOrEqualTo(counts.live());
                assertThat(counts.ever()).isLessThanOrEqualTo(counts.engaged());
                before = counts.ever();
            }
        });
    }

    @Test
    void leaving_never_reduces_ever_adopted() {
        Laws.hold(1000, random -> {
            var story = story(random);
            var left = date(random);
            var more = new ArrayList<>(story);
            more.add(Told.on(left, new SiteLeft("cost")));
            assertThat(ever(Told.view(QUAY, more))).isGreaterThanOrEqualTo(ever(Told.view(QUAY, story)));
        });
    }

    @Test
    void a_merger_doubles_no_step_and_loses_none_that_came_after_it() {
        Laws.hold(1000, random -> {
            var own = Told.view(QUAY, story(random)).course();
            var mergers = Stream.generate(() -> new Merged(
                            new Dated(PartialDate.parse(date(random)), DAY_ONE.plusDays(900 + random.nextInt(900)), 0),
                            another(Told.view(QUAY, story(random)).course())))
                    .limit(1 + random.nextInt(3))
                    .toList();
            var joined = own.joinedBy(mergers).steps();
            for (var step : own.steps()) {
                var times = Collections.frequency(joined, step);
                assertThat(times).isLessThanOrEqualTo(1);
                if (mergers.stream()
                        .allMatch(merged -> step.day().isAfter(merged.merger().latest()))) {
                    assertThat(times).isEqualTo(1);
                }
            }
        });
    }

    /** Its steps are told from those of the first by where they stand in their stream. */
    private static AdoptionTimeline another(AdoptionTimeline course) {
        return new AdoptionTimeline(course.steps().stream()
                .map(step -> new StageTransition(
                        step.turn(),
                        new Dated(step.occurred(), step.dated().known(), step.version() + 100),
                        step.definition(),
                        step.words()))
                .toList());
    }

    private static long ever(AdoptionView view) {
        return AdoptionCounts.on(DeciderSpec.TODAY, List.of(view)).ever();
    }

    @Test
    void what_the_decider_accepts_makes_sense_to_the_line() {
        Laws.hold(1000, random -> {
            var wishes = wishes(random);
            var runner = new DeciderRunner<>(AdoptionDecider.STREAM_TYPE);
            var streamProjection = new AdoptionProjection();
            var state = runner.initial();
            var view = streamProjection.begin(QUAY.stream());
            var before = 0L;
            for (var wish : wishes) {
                var asked = new CommandEnvelope<>(
                        wish.event().command(),
                        EventMetadata.of(PartialDate.parse(wish.occurred()), "ada"),
                        DeciderSpec.NOW,
                        ZoneOffset.UTC,
                        OptionalLong.empty());
                if (runner.decide(asked, state, List::of) instanceof Verdict.Append(var events)) {
                    for (var event : events) {
                        state = runner.evolve(state, event);
                        view = streamProjection.evolve(view, typed(event));
                    }
                }
                assertThat(view.unread()).isEmpty();
                assertThat(view.spells().stream().filter(s -> s.open()).count()).isLessThanOrEqualTo(1);
                assertThat(ever(view)).isGreaterThanOrEqualTo(before);
                before = ever(view);
            }
        });
    }

    private static RecordedEvent<AdoptionEvent> typed(RecordedEvent<? extends Event> r) {
        return r.as((AdoptionEvent) r.event());
    }
}
