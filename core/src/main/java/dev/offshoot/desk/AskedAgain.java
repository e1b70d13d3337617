package dev.offshoot.desk;

import dev.offshoot.intake.Action;
import dev.offshoot.intake.Asking;
import dev.offshoot.intake.Asking.Asker;
import dev.offshoot.intake.Recall;
import dev.offshoot.intake.port.out.People;
import dev.offshoot.kernel.Asked;
import dev.offshoot.kernel.Command;
import dev.offshoot.kernel.Corrections;
import dev.offshoot.kernel.Decision;
import dev.offshoot.kernel.Event;
import dev.offshoot.kernel.EventCorrected;
import dev.offshoot.kernel.Families;
import dev.offshoot.kernel.History;
import dev.offshoot.kernel.HistoryWith;
import dev.offshoot.kernel.Preparation.Prepared;
import dev.offshoot.kernel.Recorded;
import dev.offshoot.kernel.Rejection;
import dev.offshoot.kernel.StreamId;
import dev.offshoot.kernel.StreamRejection.WouldNotHold;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What was recorded after an entry is asked again as if the entry had been right the first time, and the entry itself as
 * if it were told last: what would be refused then, and would not be now, keeps the entry from being corrected so.
 */
public final class AskedAgain {

    private final Map<String, Context<?, ?, ?, ?, ?>> contexts = new HashMap<>();
    private final Families families;

    public AskedAgain(List<Context<?, ?, ?, ?, ?>> contexts, Families families) {
        contexts.forEach(context -> this.contexts.put(context.family().category(), context));
        this.families = families;
    }

    /** @param history without the events */
    public Optional<Rejection> refusal(List<Recorded<? extends Event>> events, ZoneId zone, History history) {
        var then = new HistoryWith(families, history, events);
        var firstCorrected = new HashMap<StreamId, Long>();
        for (var event : events) {
            if (event.event() instanceof EventCorrected correction) {
                firstCorrected.merge(event.stream(), correction.corrects(), Math::min);
            }
        }
        return firstCorrected.entrySet().stream()
                .flatMap(corrected -> Stream.ofNullable(
                                contexts.get(corrected.getKey().category()))
                        .flatMap(context ->
                                refusal(context, corrected.getKey(), corrected.getValue(), zone, then, history)
                                        .stream()))
                .findFirst()
                .or(() -> toldLast(events, zone, then, history));
    }

    private Optional<Rejection> toldLast(
            List<Recorded<? extends Event>> events, ZoneId zone, History then, History now) {
        return events.stream()
                .filter(event -> event.event() instanceof EventCorrected)
                .flatMap(event -> Stream.ofNullable(contexts.get(event.stream().category()))
                        .flatMap(context -> toldLast(context, event, zone, then, now).stream()))
                .findFirst();
    }

    /** Why what an entry is to say would be refused as late news, where what it says would not. */
    private static Optional<Rejection> toldLast(
            Context<?, ?, ?, ?, ?> context,
            Recorded<? extends Event> correction,
            ZoneId zone,
            History then,
            History now) {
        var corrects = ((EventCorrected) correction.event()).corrects();
        var asker = new Asker(correction.stamp().actor(), correction.recorded(), zone);
        return refusedLast(context, correction.stream(), corrects, asker, then)
                .filter(_ -> refusedLast(context, correction.stream(), corrects, asker, now)
                        .isEmpty());
    }

    private static <C extends Command, S, E extends Event, R extends Rejection> Optional<Rejection> refusedLast(
            Context<C, S, E, R, ?> context, StreamId stream, long entry, Asker asker, History history) {
        var decider = context.family().decider();
        var settled = Corrections.settle(history.of(stream));
        var others = decider.initial();
        for (var recorded : settled) {
            if (recorded.version() != entry) {
                others = decider.evolve(
                        others, recorded.as(context.family().events().cast(recorded.event())));
            }
        }
        var state = others;
        return settled.stream()
                .filter(recorded -> recorded.version() == entry)
                .findFirst()
                .flatMap(recorded -> again(context, recorded, asker, history))
                .flatMap(asked -> decider.decide(asked, state) instanceof Decision.Rejected<E, R>(var rejection)
                        ? Optional.of(rejection)
                        : Optional.empty());
    }

    private static Optional<Rejection> refusal(
            Context<?, ?, ?, ?, ?> context, StreamId stream, long corrected, ZoneId zone, History then, History now) {
        var refused = refused(context, stream, corrected, zone, then);
        if (refused.isEmpty()) {
            return Optional.empty();
        }
        refused.keySet()
                .removeAll(refused(context, stream, corrected, zone, now).keySet());
        return refused.values().stream().findFirst().map(WouldNotHold::new);
    }

    /** What of a stream would be refused, by its version, of what was recorded after an entry. */
    private static <C extends Command, S, E extends Event, R extends Rejection> Map<Long, Rejection> refused(
            Context<C, S, E, R, ?> context, StreamId stream, long after, ZoneId zone, History history) {
        var decider = context.family().decider();
        var refused = new TreeMap<Long, Rejection>();
        var state = decider.initial();
        for (var recorded : Corrections.settle(history.of(stream))) {
            if (recorded.version() > after) {
                var asked = again(context, recorded, asker(recorded, zone), history);
                if (asked.isPresent()
                        && decider.decide(asked.get(), state) instanceof Decision.Rejected<E, R>(var rejection)) {
                    refused.put(recorded.version(), rejection);
                }
            }
            state = decider.evolve(state, recorded.as(context.family().events().cast(recorded.event())));
        }
        return refused;
    }

    /** What was asked when an entry was recorded, where that can be told from it. */
    private static <C extends Command> Optional<Asked<C>> again(
            Context<C, ?, ?, ?, ?> context, Recorded<? extends Event> recorded, Asker asker, History history) {
        return context.actions().stream()
                .filter(action -> action.records() == recorded.event().getClass())
                .findFirst()
                .flatMap(action -> asking(action, recorded, asker, history))
                .flatMap(asked -> context.preparation().prepare(asked, history) instanceof Prepared.Ready ready
                        ? Optional.of(asked.of(context.family().commands().cast(ready.command())))
                        : Optional.empty());
    }

    private static Asker asker(Recorded<? extends Event> recorded, ZoneId zone) {
        return new Asker(recorded.stamp().actor(), recorded.recorded(), zone);
    }

    private static Optional<Asked<? extends Command>> asking(
            Action action, Recorded<? extends Event> recorded, Asker asker, History history) {
        var answers = Recall.of(action, recorded);
        action.place().keysOf(recorded.stream()).forEach((name, key) -> answers.put(name, List.of(key)));
        return Asking.of(action, answers, asker, OptionalLong.empty(), history, People.STRANGERS)
                        instanceof Asking.Ready(var asked)
                ? Optional.of(asked)
                : Optional.empty();
    }
}
