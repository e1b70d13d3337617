package dev.offshoot.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.desk.Context;
import dev.offshoot.kernel.Steward.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What holds of every history that a context lets happen: partial and missing dates, claims of earlier knowledge, late
 * news and corrections among it.
 *
 * @param openings begin every history, on the first day of 2000
 * @param next what is asked next, given what is shown
 * @param current what is shown as true now, one thing beside the other
 * @param believed the same as its state remembers it
 * @param forgotten an event without what it says of other events, such as "from what"
 */
public record ContextLaws<C extends Command, S, E extends Event, R extends Rejection, L>(
        Context<C, S, E, R, L> context,
        List<C> openings,
        BiFunction<Random, L, C> next,
        Function<L, List<?>> current,
        Function<S, List<?>> believed,
        UnaryOperator<E> forgotten) {

    private static final PartialDate BEGAN = PartialDate.parse("2000-01-01");
    private static final LocalDate FIRST = LocalDate.of(2014, 1, 1);
    private static final Instant LAST = DeciderSpec.NOW;
    private static final List<String> ACCOUNTS = List.of("ada", "bea", "cy");

    public void hold() {
        Laws.hold(400, random -> {
            var history = played(random);
            whatWasKnown(random, history);
            whatHadOccurred(random, history);
            whatWasBelievedDoesNotMatter(history);
            assertThat(believed.apply(
                            new Steward<>(context.family()).replay(history).told()))
                    .isEqualTo(current.apply(now(history)));
            late(random, history);
        });
    }

    /** A history of what was accepted; each step is checked to have counted. */
    private List<Recorded<? extends Event>> played(Random random) {
        var history = new ArrayList<Recorded<? extends Event>>();
        openings.forEach(opening -> take(history, opening, begin()));
        var steps = random.nextInt(14);
        for (var step = 0; step < steps; step++) {
            var wish = next.apply(random, now(history));
            var command = random.nextInt(6) == 0
                    ? new Correct(
                            openings.getFirst().stream(),
                            random.nextInt(history.size()),
                            "a slip",
                            Optional.<Command>of(wish).filter(_ -> random.nextBoolean()))
                    : wish;
            take(history, command, stamp(random));
            if (Corrections.settle(history).isEmpty()) {
                history.removeLast();
            }
        }
        return history;
    }

    private void take(List<Recorded<? extends Event>> history, Command command, Stamp stamp) {
        var at = LAST.minus(Duration.ofDays(20 - history.size()));
        var steward = new Steward<>(context.family());
        var asked = new Asked<>(command, stamp, at, ZoneOffset.UTC, OptionalLong.empty());
        var before = steward.replay(history).told();
        if (steward.decide(asked, steward.replay(history), () -> List.copyOf(history))
                instanceof Verdict.Append(var events)) {
            if (events.isEmpty()) {
                assertThat(Corrections.settle(history))
                        .as("done already")
                        .anyMatch(e -> DateAndSource.of(e).equals(DateAndSource.of(asked)));
                return;
            }
            var lineBefore = AnySubset.line(context, history);
            history.addAll(events);
            if (!(command instanceof Correct)) {
                assertThat(steward.replay(history).told()).as("it counts").isNotEqualTo(before);
                assertThat(AnySubset.line(context, history)).as("it shows").isNotEqualTo(lineBefore);
            }
        }
    }

    private static Stamp begin() {
        return Stamp.of(BEGAN, "ada").knownSince(new KnownSince(LocalDate.of(2000, 1, 1), "a report"));
    }

    private static Stamp stamp(Random random) {
        var day = FIRST.plusDays(random.nextInt(1500));
        var occurred = PartialDate.parse(
                switch (random.nextInt(6)) {
                    case 0 -> day.toString().substring(0, 7);
                    case 1 -> day.toString().substring(0, 4);
                    case 2 -> "../" + day;
                    case 3 -> "XXXX";
                    default -> day.toString();
                });
        var stamp = Stamp.of(occurred, ACCOUNTS.get(random.nextInt(ACCOUNTS.size())));
        var sourced = random.nextBoolean() ? stamp.with(Provenance.notStated().from("a report")) : stamp;
        return random.nextInt(3) == 0
                ? sourced.knownSince(new KnownSince(day.plusDays(random.nextInt(400)), "a report"))
                : sourced;
    }

    private L now(List<Recorded<? extends Event>> history) {
        return AnySubset.line(context, history).orElseGet(() -> context.fold().begin(openings.getFirst().stream()));
    }

    private void whatWasKnown(Random random, List<Recorded<? extends Event>> history) {
        var instant = FIRST.plusDays(random.nextInt(4500)).atStartOfDay().toInstant(ZoneOffset.UTC);
        var asKnown = new AsAt(Optional.of(instant), Optional.empty());
        var held = history.stream().filter(e -> e.knownBy(instant)).toList();
        assertThat(shown(asKnown, history)).isEqualTo(shown(AsAt.NOW, List.copyOf(held)));
        assertThat(told(asKnown.of(history))).isEqualTo(told(AsAt.NOW.of(List.copyOf(held))));
    }

    private void whatHadOccurred(Random random, List<Recorded<? extends Event>> history) {
        var day = FIRST.plusDays(random.nextInt(4500));
        var occurred = Corrections.settle(history).stream()
                .filter(e -> e.happenedBy(day))
                .toList();
        assertThat(shown(new AsAt(Optional.empty(), Optional.of(day)), history))
                .isEqualTo(shown(AsAt.NOW, List.copyOf(occurred)));
        assertThat(shown(new AsAt(Optional.empty(), Optional.of(DeciderSpec.TODAY)), history))
                .isEqualTo(shown(AsAt.NOW, history));
    }

    private Optional<L> shown(AsAt asAt, List<Recorded<? extends Event>> history) {
        return context.fold().at(asAt, history, context.family().events()).map(Line::body);
    }

    /** From what to what is worked out, whatever was believed when it was typed. */
    private void whatWasBelievedDoesNotMatter(List<Recorded<? extends Event>> history) {
        var forgetful = Corrections.settle(history).stream()
                .<Recorded<? extends Event>>map(e -> e.as(forgotten.apply(event(e))))
                .toList();
        assertThat(now(forgetful)).isEqualTo(now(history));
        assertThat(told(forgetful)).isEqualTo(told(Corrections.settle(history)));
    }

    private List<String> told(List<Recorded<? extends Event>> counting) {
        return AnySubset.told(context, counting);
    }

    /** News that is surely earlier than all but the opening changes nothing that became true later. */
    private void late(Random random, List<Recorded<? extends Event>> history) {
        if (Corrections.inForce(history).keySet().stream().anyMatch(version -> version < openings.size())) {
            return;
        }
        if (Corrections.settle(history).stream()
                .skip(openings.size())
                .anyMatch(e -> !e.dated().earliest().isAfter(LocalDate.of(2005, 1, 1)))) {
            return;
        }
        var late = new ArrayList<>(history);
        var vague = Stamp.of(PartialDate.parse(random.nextBoolean() ? "2004" : "XXXX"), "ada")
                .knownSince(new KnownSince(LocalDate.of(2004, 12, 31), "a report"));
        take(late, next.apply(random, now(history)), vague);
        var first = current.apply(now(history.subList(0, openings.size())));
        var before = current.apply(now(history));
        var after = current.apply(now(late));
        for (var i = 0; i < before.size(); i++) {
            if (!before.get(i).equals(first.get(i))) {
                assertThat(after.get(i)).isEqualTo(before.get(i));
            }
        }
    }

    private E event(Recorded<? extends Event> recorded) {
        return context.family().events().cast(recorded.event());
    }
}
