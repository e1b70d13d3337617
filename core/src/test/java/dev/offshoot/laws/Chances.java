package dev.offshoot.laws;

import dev.offshoot.command.Command;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.command.Rejection;
import dev.offshoot.command.gateway.BoundedContext;
import dev.offshoot.date.Dated;
import dev.offshoot.date.PartialDate;
import dev.offshoot.execution.Correct;
import dev.offshoot.execution.DeciderRunner;
import dev.offshoot.execution.DeciderRunner.Verdict;
import dev.offshoot.provenance.KnownSince;
import dev.offshoot.provenance.Provenance;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventMetadata;
import dev.offshoot.stream.RecordedEvent;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Plays commands of a context at random through its decider: partial and missing dates, late news, claims of earlier
 * knowledge and corrections among them. What is refused is left out.
 */
final class Chances<C extends Command, S, E extends Event, R extends Rejection, L> {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 600;
    static final LocalDate LAST = FIRST.plusDays(DAYS);

    private final BoundedContext<C, S, E, R, L> context;
    private final List<C> openings;
    private final BiFunction<Random, L, C> next;

    Chances(BoundedContext<C, S, E, R, L> context, List<C> openings, BiFunction<Random, L, C> next) {
        this.context = context;
        this.openings = List.copyOf(openings);
        this.next = next;
    }

    LocalDate someDay(Random random) {
        return FIRST.plusDays(random.nextInt(-100, DAYS));
    }

    List<RecordedEvent<? extends Event>> history(Random random) {
        var history = new ArrayList<RecordedEvent<? extends Event>>();
        for (var asked : asked(random, history)) {
            take(asked, history);
        }
        return List.copyOf(history);
    }

    /** What is asked in turn, each some days after the one before it, given the history that comes of it. */
    Iterable<CommandEnvelope<?>> asked(Random random, List<RecordedEvent<? extends Event>> history) {
        var length = openings.size() + 5 + random.nextInt(20);
        return () -> Stream.iterate(0, turn -> turn < length, turn -> turn + 1)
                .<CommandEnvelope<?>>map(
                        turn -> asked(random, command(random, turn, history), FIRST.plusDays(23L * turn)))
                .iterator();
    }

    private Command command(Random random, int turn, List<RecordedEvent<? extends Event>> history) {
        if (turn < openings.size()) {
            return openings.get(turn);
        }
        var wish = wish(random, history);
        return random.nextInt(7) > 0 || history.isEmpty()
                ? wish
                : new Correct(
                        openings.getFirst().stream(),
                        random.nextInt(history.size()),
                        "a slip",
                        Optional.<Command>of(wish).filter(_ -> random.nextBoolean()));
    }

    private C wish(Random random, List<RecordedEvent<? extends Event>> history) {
        var shown = AnySubset.line(context, history)
                .orElseGet(() -> context.streamProjection().begin(openings.getFirst().stream()));
        return next.apply(random, shown);
    }

    /** Asks something more of a day of old, or of nobody knows which, known since then. */
    Dated late(Random random, List<RecordedEvent<? extends Event>> history) {
        var day = FIRST.minusYears(1).plusDays(random.nextInt(DAYS));
        var occurred = PartialDate.parse(random.nextBoolean() ? day.toString() : "XXXX");
        var metadata = EventMetadata.of(occurred, "cy").knownSince(new KnownSince(day, "a report"));
        var asked = asked(wish(random, history), metadata, LAST);
        take(asked, history);
        return asked.dated();
    }

    /** Whether it was let happen; nothing more is recorded of what is told already. */
    boolean take(CommandEnvelope<?> asked, List<RecordedEvent<? extends Event>> history) {
        var runner = new DeciderRunner<>(context.streamType());
        var verdict = runner.decide(asked, runner.replay(List.copyOf(history)), () -> List.copyOf(history));
        if (verdict instanceof Verdict.Append(var events)) {
            history.addAll(events);
            return true;
        }
        return false;
    }

    private static CommandEnvelope<?> asked(Random random, Command command, LocalDate day) {
        var occurred = occurred(random, day);
        var metadata = EventMetadata.of(occurred, random.nextBoolean() ? "ada" : "bo");
        if (random.nextInt(4) == 0) {
            metadata = metadata.with(Provenance.notStated().from("minutes"));
        }
        if (random.nextInt(3) == 0) {
            var known = occurred.latest().filter(last -> last.isBefore(day)).orElse(day);
            metadata = metadata.knownSince(new KnownSince(known, "a report"));
        }
        return asked(command, metadata, day);
    }

    private static <D extends Command> CommandEnvelope<D> asked(D command, EventMetadata metadata, LocalDate day) {
        var at = day.atTime(9, 0).toInstant(ZoneOffset.UTC);
        return new CommandEnvelope<>(command, metadata, at, ZoneOffset.UTC, OptionalLong.empty());
    }

    private static PartialDate occurred(Random random, LocalDate day) {
        var then = day.minusDays(random.nextInt(300));
        return PartialDate.parse(
                switch (random.nextInt(8)) {
                    case 0 -> then.toString().substring(0, 4);
                    case 1 -> then.toString().substring(0, 7);
                    case 2 -> "XXXX";
                    case 3 -> "../" + then;
                    case 4, 5 -> then.toString();
                    default -> day.toString();
                });
    }
}
