package dev.offshoot.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.command.Command;
import dev.offshoot.command.Rejection;
import dev.offshoot.command.gateway.BoundedContext;
import dev.offshoot.date.Dated;
import dev.offshoot.execution.Correct;
import dev.offshoot.execution.DeciderRunner;
import dev.offshoot.projection.DatedLine;
import dev.offshoot.projection.LineHistory;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.stream.Corrections;
import dev.offshoot.stream.Days;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.time.AsOf;
import dev.offshoot.time.DateAndSource;
import dev.offshoot.time.Timeline;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds of every history that a context lets happen; each context has its own and says what it shows. */
public abstract class ContextLaws<C extends Command, S, E extends Event, R extends Rejection, L> {

    private static final int TIMES = 500;

    private final BoundedContext<C, S, E, R, L> context;
    private final List<C> openings;

    /** @param openings begin every history */
    protected ContextLaws(BoundedContext<C, S, E, R, L> context, List<C> openings) {
        this.context = context;
        this.openings = List.copyOf(openings);
    }

    private Chances<C, S, E, R, L> chances() {
        return new Chances<>(context, openings, this::next);
    }

    /** What is asked next, given what is shown. */
    protected abstract C next(Random random, L shown);

    /** What is shown as true now, each thing with its date. */
    protected abstract Map<String, Fact> current(L shown);

    /** An event without what it says of other events, such as "from what". */
    protected E forgotten(E event) {
        return event;
    }

    /** What the state from which commands are decided holds to be true now, of what is shown; all that is in both. */
    protected Map<String, ?> believed(S state) {
        return Map.of();
    }

    /** A fact that is current. */
    public record Fact(Object value, Dated dated) {
        public static Fact of(Timeline.Said<?> said) {
            return new Fact(said.value(), said.dated());
        }
    }

    @Test
    final void as_known_on_a_day_it_is_as_if_nothing_else_were_held() {
        Laws.hold(TIMES, random -> {
            var history = chances().history(random);
            var instant = Days.begin(chances().someDay(random), ZoneOffset.UTC);
            var asKnown = new AsOf(Optional.of(instant), Optional.empty());
            var held = history.stream().filter(e -> e.knownBy(instant)).toList();
            assertThat(line(asKnown, history)).isEqualTo(line(AsOf.NOW, List.copyOf(held)));
            assertThat(told(asKnown.of(history))).isEqualTo(told(AsOf.NOW.of(List.copyOf(held))));
        });
    }

    @Test
    final void as_it_was_on_a_day_it_is_as_if_nothing_else_had_occurred() {
        Laws.hold(TIMES, random -> {
            var history = chances().history(random);
            var was = new AsOf(Optional.empty(), Optional.of(chances().someDay(random)));
            assertThat(shown(was, history)).isEqualTo(described(was, history, shown(AsOf.NOW, occurred(was, history))));
        });
    }

    @Test
    final void as_it_was_today_it_is_now() {
        Laws.hold(TIMES, random -> {
            var history = chances().history(random);
            var today = new AsOf(Optional.empty(), Optional.of(Chances.LAST));
            assertThat(shown(today, history)).isEqualTo(shown(AsOf.NOW, history));
        });
    }

    @Test
    final void of_all_that_was_ever_shown_one_line_holds_at_a_point_and_it_is_the_line_told_for_that() {
        Laws.hold(TIMES, random -> {
            var history = random.nextInt(3) > 0
                    ? chances().history(random)
                    : beginningAtItsEnd(chances().history(random));
            var ever = ever(random, history);
            for (var n = 0; n < 20; n++) {
                var asOf = new AsOf(
                        Optional.of(Days.begin(chances().someDay(random), ZoneOffset.UTC))
                                .filter(_ -> random.nextInt(4) > 0),
                        Optional.of(chances().someDay(random)).filter(_ -> random.nextInt(4) > 0));
                var held = ever.stream()
                        .filter(line -> line.validity().holds(asOf))
                        .map(line -> Arrays.asList(line.illustrative(), line.toldFrom(), line.row()))
                        .toList();
                assertThat(held)
                        .as("%s", asOf)
                        .isEqualTo(line(asOf, history).stream()
                                .map(line -> Arrays.asList(line.illustrative(), line.toldFrom(), line.body()))
                                .toList());
            }
        });
    }

    @Test
    final void what_a_line_takes_late_it_tells_as_if_it_had_come_in_its_turn() {
        Laws.hold(TIMES, random -> {
            var projection = context.streamProjection();
            var settled = Corrections.settle(chances().history(random));
            for (var n = 0; n < settled.size(); n++) {
                var version = settled.get(n).version();
                var late = settled.get(n).as(event(settled.get(n)));
                var after = settled.stream().skip(n + 1L).map(this::event).toList();
                var some = settled.stream()
                        .filter(e -> e.version() == version || random.nextInt(4) > 0)
                        .toList();
                var line = shown(
                        AsOf.NOW,
                        some.stream().filter(e -> e.version() != version).toList());
                if (line.filter(projection.takesLate(late, after)).isPresent()) {
                    assertThat(line.map(l -> projection.evolve(l, late))).isEqualTo(shown(AsOf.NOW, some));
                }
            }
        });
    }

    @Test
    final void late_or_vague_news_leaves_what_is_newer() {
        Laws.hold(TIMES, random -> {
            var history = chances().history(random);
            var late = new ArrayList<>(history);
            var news = chances().late(random, late);
            var after = facts(late);
            facts(history).forEach((key, fact) -> {
                if (fact.dated().surelyAfter(news)) {
                    assertThat(after).as("%s after news of %s", key, news).containsEntry(key, fact);
                }
            });
        });
    }

    @Test
    final void what_is_accepted_counts_and_shows() {
        Laws.hold(TIMES, random -> {
            var history = new ArrayList<RecordedEvent<? extends Event>>();
            for (var asked : chances().asked(random, history)) {
                var before = List.copyOf(history);
                var known = told(Corrections.settle(before));
                if (!chances().take(asked, history) || asked.command() instanceof Correct) {
                    continue;
                }
                if (history.size() == before.size()) {
                    assertThat(Corrections.settle(before).stream().map(DateAndSource::of))
                            .as("%s is told already", asked.command())
                            .contains(DateAndSource.of(asked));
                    continue;
                }
                assertThat(state(history)).as("%s counts", asked.command()).isNotEqualTo(state(before));
                assertThat(shown(AsOf.NOW, history))
                        .as("%s shows", asked.command())
                        .isNotEqualTo(shown(AsOf.NOW, before));
                assertThat(told(Corrections.settle(history))).hasSizeGreaterThan(known.size());
            }
        });
    }

    @Test
    final void what_is_repeated_with_a_change_is_never_dropped() {
        Laws.hold(TIMES, random -> {
            var history = new ArrayList<RecordedEvent<? extends Event>>();
            for (var asked : chances().asked(random, history)) {
                var before = history.size();
                if (!chances().take(asked, history) || history.size() == before || asked.command() instanceof Correct) {
                    continue;
                }
                var otherwise = Otherwise.of(random, asked);
                var after = new ArrayList<>(history);
                if (chances().take(otherwise, after)) {
                    assertThat(after)
                            .as("%s, said otherwise than %s", otherwise, asked)
                            .hasSizeGreaterThan(history.size());
                }
            }
        });
    }

    @Test
    final void from_what_to_what_is_worked_out_whatever_was_believed_when_it_was_typed() {
        Laws.hold(TIMES, random -> {
            var settled = Corrections.settle(chances().history(random));
            var forgetful = settled.stream()
                    .<RecordedEvent<? extends Event>>map(e -> e.as(forgotten(event(e))))
                    .toList();
            assertThat(shown(AsOf.NOW, forgetful)).isEqualTo(shown(AsOf.NOW, settled));
            assertThat(told(forgetful)).isEqualTo(told(settled));
        });
    }

    @Test
    final void what_decides_believes_what_is_shown() {
        Laws.hold(TIMES, random -> {
            var history = chances().history(random);
            var facts = facts(history);
            believed(state(history))
                    .forEach((key, value) -> assertThat(
                                    Optional.ofNullable(facts.get(key)).map(Fact::value))
                            .as(key)
                            .contains(value));
        });
    }

    /** What was ever shown of a history, told as it may be while it comes: some entries, then some more. */
    private List<DatedLine<L>> ever(Random random, List<RecordedEvent<? extends Event>> history) {
        var known = history.stream()
                .sorted(Comparator.comparing(e -> e.days().knownFrom()))
                .toList();
        var kept = new LinkedHashMap<List<?>, DatedLine<L>>();
        var told = lineHistory();
        for (var from = 0; from < known.size(); ) {
            var to = Math.min(from + 1 + random.nextInt(5), known.size());
            if (told.isFollowedBy(known.subList(from, to))) {
                told.learn(known.subList(from, to));
            } else {
                kept.clear();
                told = lineHistory();
                told.learn(known.subList(0, to));
            }
            told.changes()
                    .forEach(line -> kept.put(
                            List.of(line.validity().knownFrom(), line.validity().wasFrom()), line));
            from = to;
        }
        var atOnce = lineHistory();
        atOnce.learn(known);
        assertThat(kept.values()).containsExactlyInAnyOrderElementsOf(atOnce.lines());
        return List.copyOf(kept.values());
    }

    private LineHistory<E, L, L> lineHistory() {
        return new LineHistory<>(
                context.streamProjection(), context.streamType().events(), Function.identity());
    }

    /** The same, as if its first entry had been the last to come. */
    private static List<RecordedEvent<? extends Event>> beginningAtItsEnd(
            List<RecordedEvent<? extends Event>> history) {
        var first = history.getFirst();
        var last = history.getLast();
        var moved = new RecordedEvent<Event>(
                first.stream(),
                last.version() + 1,
                last.position() + 1,
                last.recorded(),
                Days.of(last.recorded(), Optional.empty(), ZoneOffset.UTC),
                first.metadata(),
                first.event());
        return Stream.concat(history.stream().skip(1), Stream.of(moved)).toList();
    }

    /** What a store of the past would show, told what the thing is by the later event that the line names, if it does. */
    private Optional<L> described(AsOf was, List<RecordedEvent<? extends Event>> history, Optional<L> shown) {
        var told = line(was, history).flatMap(ReadModel::toldFrom);
        return told.isEmpty()
                ? shown
                : shown.flatMap(line -> Corrections.settle(history).stream()
                        .filter(e -> !e.happenedBy(was.was().orElseThrow()) && told.equals(Optional.of(e.occurred())))
                        .flatMap(e -> context.streamProjection().described(line, e.as(event(e))).stream())
                        .findFirst());
    }

    private static List<RecordedEvent<? extends Event>> occurred(
            AsOf was, List<RecordedEvent<? extends Event>> history) {
        return Corrections.settle(history).stream()
                .filter(e -> e.happenedBy(was.was().orElseThrow()))
                .toList();
    }

    private Map<String, Fact> facts(List<RecordedEvent<? extends Event>> history) {
        return shown(AsOf.NOW, history).map(this::current).orElse(Map.of());
    }

    private S state(List<RecordedEvent<? extends Event>> history) {
        return new DeciderRunner<>(context.streamType())
                .replay(List.copyOf(history))
                .told();
    }

    private Optional<ReadModel<L>> line(AsOf asOf, List<RecordedEvent<? extends Event>> history) {
        return context.streamProjection().at(asOf, history, context.streamType().events());
    }

    /** What is shown of a history. */
    protected final Optional<L> shown(AsOf asOf, List<RecordedEvent<? extends Event>> history) {
        return line(asOf, history).map(ReadModel::body);
    }

    /** Some history that it lets happen. */
    protected final List<RecordedEvent<? extends Event>> history(Random random) {
        return chances().history(random);
    }

    private List<String> told(List<RecordedEvent<? extends Event>> counting) {
        return AnySubset.told(context, counting);
    }

    private E event(RecordedEvent<? extends Event> recorded) {
        return context.streamType().events().cast(recorded.event());
    }
}
