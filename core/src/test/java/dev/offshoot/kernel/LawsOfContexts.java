package dev.offshoot.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.desk.Context;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Plays commands of a context at random through its decider, with late, vague and undated dates, claims of earlier
 * knowledge and corrections, and holds what its views show against the laws of the two clocks.
 */
public final class LawsOfContexts<C extends Command, S, E extends Event, R extends Rejection, L> {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 600;

    /** Gives some command. */
    @FunctionalInterface
    public interface Commands<C> {
        C any(Random random);
    }

    private final Context<C, S, E, R, L> context;
    private final StreamId stream;
    private final C opening;
    private final Commands<C> commands;

    public LawsOfContexts(Context<C, S, E, R, L> context, StreamId stream, C opening, Commands<C> commands) {
        this.context = context;
        this.stream = stream;
        this.opening = opening;
        this.commands = commands;
    }

    /** As known on a day, all is as in a store that holds only what was known by then, the sentences included. */
    public void known(Random random) {
        var history = play(random);
        var instant =
                FIRST.plusDays(random.nextInt(DAYS)).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        var asKnown = new AsAt(Optional.of(instant), Optional.empty());
        var held = history.stream().filter(e -> e.knownBy(instant)).toList();
        assertThat(line(asKnown, history)).isEqualTo(line(AsAt.NOW, held));
        assertThat(sentences(asKnown.of(history))).isEqualTo(sentences(AsAt.NOW.of(held)));
    }

    /** As it was on a day, what it did is as in a store in which only what had occurred by then is entered. */
    public void was(Random random) {
        var history = play(random);
        var day = FIRST.plusDays(random.nextInt(DAYS));
        var asWas = new AsAt(Optional.empty(), Optional.of(day));
        var settled = Corrections.settle(history);
        var occurred = settled.stream().filter(e -> e.happenedBy(day)).toList();
        var first = settled.isEmpty() ? Optional.<Recorded<? extends Event>>empty() : Optional.of(settled.getFirst());
        if (first.filter(occurred::contains).isPresent()) {
            assertThat(body(asWas, history)).isEqualTo(body(AsAt.NOW, occurred));
        }
        var today = new AsAt(Optional.empty(), Optional.of(FIRST.plusDays(DAYS)));
        assertThat(body(today, history)).isEqualTo(body(AsAt.NOW, history));
        assertThat(sentences(asWas.of(history))).isEqualTo(sentences(occurred));
    }

    /** What is accepted is recorded, and told in words; or it is told already, of the same date and source. */
    public void counts(Random random) {
        var history = play(random);
        var asked = asked(random, commands.any(random), FIRST.plusDays(DAYS));
        if (decide(asked, history) instanceof Steward.Verdict.Append(var events)) {
            if (events.isEmpty()) {
                assertThat(Corrections.settle(history).stream().map(DateAndSource::of))
                        .as("%s is told already", asked.command())
                        .contains(DateAndSource.of(asked));
            } else {
                var then = new ArrayList<>(history);
                then.addAll(events);
                assertThat(sentences(Corrections.settle(then)))
                        .hasSize(sentences(Corrections.settle(history)).size() + events.size());
            }
        }
    }

    /** A fact that is current. */
    public record Fact(Object value, Dated dated) {}

    /** Late news leaves what is surely newer as it is. */
    public void late(Random random, Function<L, Map<String, Fact>> current) {
        var history = play(random);
        var day = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(DAYS));
        var at = FIRST.plusDays(DAYS).atTime(9, 0).toInstant(ZoneOffset.UTC);
        var asked = new Asked<>(
                commands.any(random), Stamp.of(PartialDate.on(day), "cy"), at, ZoneOffset.UTC, OptionalLong.empty());
        var then = new ArrayList<>(history);
        take(asked, then);
        var after = body(AsAt.NOW, then).map(current).orElse(Map.of());
        body(AsAt.NOW, history).map(current).orElse(Map.of()).forEach((key, fact) -> {
            if (fact.dated().surelyAfter(asked.dated())) {
                assertThat(Optional.ofNullable(after.get(key)))
                        .as("%s after %s of %s", key, asked.command(), day)
                        .contains(fact);
            }
        });
    }

    /** The commands at random, each on the day after the one before it. */
    public List<Recorded<? extends Event>> play(Random random) {
        var history = new ArrayList<Recorded<? extends Event>>();
        take(asked(random, opening, FIRST), history);
        var day = FIRST;
        var length = 5 + random.nextInt(25);
        for (var i = 0; i < length; i++) {
            day = day.plusDays(random.nextInt(1, 20));
            var command = commands.any(random);
            if (random.nextInt(8) == 0 && !history.isEmpty()) {
                var corrects = random.nextInt(history.size());
                take(
                        asked(
                                random,
                                new Correct(
                                        stream,
                                        corrects,
                                        "a slip",
                                        random.nextBoolean() ? Optional.empty() : Optional.of(command)),
                                day),
                        history);
            } else {
                take(asked(random, command, day), history);
            }
        }
        return List.copyOf(history);
    }

    private void take(Asked<?> asked, List<Recorded<? extends Event>> history) {
        if (decide(asked, history) instanceof Steward.Verdict.Append(var events)) {
            history.addAll(events);
        }
    }

    private Steward.Verdict decide(Asked<?> asked, List<Recorded<? extends Event>> history) {
        var steward = new Steward<>(context.family());
        return steward.decide(asked, steward.replay(List.copyOf(history)), () -> List.copyOf(history));
    }

    private static <D extends Command> Asked<D> asked(Random random, D command, LocalDate day) {
        var occurred = occurred(random, day);
        var stamp = Stamp.of(occurred, random.nextBoolean() ? "ada" : "bo");
        if (random.nextInt(4) == 0) {
            stamp = stamp.with(Provenance.notStated().from("minutes"));
        }
        if (random.nextInt(3) == 0) {
            var earliest = occurred.latest().filter(last -> last.isBefore(day)).orElse(day);
            stamp = stamp.knownSince(new KnownSince(earliest, "a report"));
        }
        var at = day.atTime(9, 0).toInstant(ZoneOffset.UTC);
        return new Asked<>(command, stamp, at, ZoneOffset.UTC, OptionalLong.empty());
    }

    private static PartialDate occurred(Random random, LocalDate day) {
        var then = day.minusDays(random.nextInt(200));
        return switch (random.nextInt(6)) {
            case 0 -> PartialDate.parse(String.format(Locale.ROOT, "%d", then.getYear()));
            case 1 -> PartialDate.parse(String.format(Locale.ROOT, "%d-%02d", then.getYear(), then.getMonthValue()));
            case 2 -> PartialDate.unknown();
            case 3 -> PartialDate.on(then);
            default -> PartialDate.on(day);
        };
    }

    private Optional<Line<L>> line(AsAt asAt, List<Recorded<? extends Event>> history) {
        return context.fold().at(asAt, history, context.family().events());
    }

    private Optional<L> body(AsAt asAt, List<Recorded<? extends Event>> history) {
        return line(asAt, history).map(Line::body);
    }

    private List<String> sentences(List<Recorded<? extends Event>> settled) {
        var counting = settled.stream()
                .filter(e -> context.family().events().isInstance(e.event()))
                .<Recorded<? extends E>>map(e -> e.as(context.family().events().cast(e.event())))
                .toList();
        return Stream.of(counting)
                .flatMap(List::stream)
                .map(e -> context.tale().tell(context.tale().workedOut(e, counting), Names.PLAIN))
                .toList();
    }
}
