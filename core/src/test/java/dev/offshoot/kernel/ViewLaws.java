package dev.offshoot.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.desk.Context;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What holds of every context's view, over histories made by chance: dates as wide as a year or unknown, claims of
 * earlier knowledge, corrections.
 */
public final class ViewLaws<C extends Command, S, E extends Event, R extends Rejection, L> {

    public static final LocalDate FIRST = LocalDate.of(2014, 1, 1);
    private static final int DAYS = 900;

    private final Context<C, S, E, R, L> context;
    private final StreamId stream;
    private final Function<Random, ? extends C> commands;

    /** @param commands some command to the stream, made whole */
    public ViewLaws(Context<C, S, E, R, L> context, StreamId stream, Function<Random, ? extends C> commands) {
        this.context = context;
        this.stream = stream;
        this.commands = commands;
    }

    /** Plays commands and corrections through the decider; what is refused is left out. */
    public List<Recorded<? extends Event>> history(Random random) {
        var steward = new Steward<>(context.family());
        var history = new ArrayList<Recorded<? extends Event>>();
        for (var i = 0; i < 12; i++) {
            var command = random.nextInt(6) == 0 && !history.isEmpty()
                    ? new Correct(stream, random.nextInt(history.size()), "a slip", Optional.empty())
                    : commands.apply(random);
            history.addAll(events(steward.decide(asked(command, random, i), steward.replay(history), () -> history)));
        }
        return history;
    }

    private static List<Recorded<? extends Event>> events(Steward.Verdict verdict) {
        return verdict instanceof Steward.Verdict.Append(var events) ? events : List.of();
    }

    private static Asked<Command> asked(Command command, Random random, int turn) {
        var day = FIRST.plusDays(random.nextInt(DAYS));
        var stamp = Stamp.of(PartialDate.parse(date(day, random)), "ada");
        var at = Days.begin(FIRST.plusDays(DAYS + 40L * turn), ZoneOffset.UTC);
        return new Asked<>(
                command,
                random.nextInt(3) == 0 ? stamp.knownSince(new KnownSince(day.plusDays(400), "a report")) : stamp,
                at,
                ZoneOffset.UTC,
                OptionalLong.empty());
    }

    private static String date(LocalDate day, Random random) {
        return switch (random.nextInt(5)) {
            case 0, 1 -> day.toString();
            case 2 -> day.toString().substring(0, 7);
            case 3 -> day.toString().substring(0, 4);
            default -> "XXXX";
        };
    }

    public void hold(int times) {
        Laws.hold(times, random -> {
            var history = history(random);
            var day = FIRST.plusDays(random.nextInt(2 * DAYS));
            var then = Days.begin(day, ZoneOffset.UTC);
            var known = new AsAt(Optional.of(then), Optional.empty());
            var held = history.stream().filter(e -> e.knownBy(then)).toList();
            assertThat(view(known, history)).isEqualTo(view(AsAt.NOW, List.copyOf(held)));
            assertThat(told(known, history)).isEqualTo(told(AsAt.NOW, List.copyOf(held)));
            var was = new AsAt(Optional.empty(), Optional.of(day));
            var occurred = Corrections.settle(history).stream()
                    .filter(e -> e.happenedBy(day))
                    .toList();
            assertThat(view(was, history)).isEqualTo(described(was, history, view(AsAt.NOW, List.copyOf(occurred))));
            var today = new AsAt(Optional.empty(), Optional.of(FIRST.plusDays(DAYS + 40L * 12)));
            assertThat(view(today, history)).isEqualTo(view(AsAt.NOW, history));
        });
    }

    /** What a store of the past would show, and what the thing is by the later event that the line names, if it does. */
    private Optional<L> described(AsAt was, List<Recorded<? extends Event>> history, Optional<L> shown) {
        var told = line(was, history).flatMap(Line::toldFrom);
        return told.isEmpty()
                ? shown
                : shown.flatMap(line -> typed(Corrections.settle(history))
                        .filter(e -> !e.happenedBy(was.was().orElseThrow()) && told.equals(Optional.of(e.occurred())))
                        .flatMap(e -> context.fold().described(line, e).stream())
                        .findFirst());
    }

    private Optional<Line<L>> line(AsAt asAt, List<Recorded<? extends Event>> history) {
        return context.fold().at(asAt, history, context.family().events());
    }

    public Optional<L> view(AsAt asAt, List<Recorded<? extends Event>> history) {
        return line(asAt, history).map(Line::body);
    }

    /** What history says of all that counts from there. */
    private List<String> told(AsAt asAt, List<Recorded<? extends Event>> history) {
        var counting = typed(asAt.of(history)).toList();
        return counting.stream()
                .map(e -> context.tale().tell(context.tale().workedOut(e, List.copyOf(counting)), Names.PLAIN))
                .toList();
    }

    private Stream<Recorded<E>> typed(List<Recorded<? extends Event>> events) {
        return events.stream().map(e -> e.as(context.family().events().cast(e.event())));
    }
}
