package dev.offshoot.command.gateway;

import dev.offshoot.command.Command;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.command.CorrectionRejection.EntryWouldNotHold;
import dev.offshoot.command.CorrectionRejection.WouldNotHold;
import dev.offshoot.command.Rejection;
import dev.offshoot.command.form.CommandForm;
import dev.offshoot.command.form.FormBinding;
import dev.offshoot.command.form.FormBinding.Asker;
import dev.offshoot.command.form.FormPrefill;
import dev.offshoot.command.form.port.out.People;
import dev.offshoot.decider.Decision;
import dev.offshoot.decider.StreamTypes;
import dev.offshoot.execution.HistoryWith;
import dev.offshoot.execution.Preparation.Prepared;
import dev.offshoot.stream.Corrections;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.History;
import dev.offshoot.stream.ReadOnce;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
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
 * if it were told last: what would be refused then, and would not be now, keeps the entry from being corrected so. An
 * entry that is brought back is asked again where it stands.
 */
public final class CorrectionReplay {

    private final Map<String, BoundedContext<?, ?, ?, ?, ?>> contexts = new HashMap<>();
    private final StreamTypes streamTypes;

    public CorrectionReplay(List<BoundedContext<?, ?, ?, ?, ?>> contexts, StreamTypes streamTypes) {
        contexts.forEach(context -> this.contexts.put(context.streamType().category(), context));
        this.streamTypes = streamTypes;
    }

    /** @param history without the events */
    public Optional<Rejection> refusal(List<RecordedEvent<? extends Event>> events, ZoneId zone, History history) {
        var now = new ReadOnce(history);
        var then = new ReadOnce(new HistoryWith(streamTypes, now, events));
        var touched = CorrectedEntry.by(events, now);
        var first = new HashMap<StreamId, CorrectedEntry>();
        touched.forEach(each -> first.merge(each.stream(), each, CorrectedEntry::earlier));
        return first.values().stream()
                .flatMap(each -> standing(each, zone, then, now).stream())
                .findFirst()
                .or(() -> touched.stream()
                        .filter(CorrectedEntry::counts)
                        .flatMap(each -> toldLast(each, zone, then, now).stream())
                        .findFirst());
    }

    /** The entries that some corrections bring back, each as it was asked. */
    Stream<CommandEnvelope<? extends Command>> broughtBack(
            List<RecordedEvent<? extends Event>> events, ZoneId zone, History history) {
        var then = new HistoryWith(streamTypes, history, events);
        return CorrectedEntry.by(events, history).stream()
                .filter(CorrectedEntry::broughtBack)
                .flatMap(each -> each.in(then).stream())
                .flatMap(entry ->
                        context(entry.stream())
                                .flatMap(context -> asked(context, entry, asker(entry, zone), then))
                                .stream());
    }

    private Optional<BoundedContext<?, ?, ?, ?, ?>> context(StreamId stream) {
        return Optional.ofNullable(contexts.get(stream.category()));
    }

    /** What of a stream would be refused, and is not now. */
    private Optional<Rejection> standing(CorrectedEntry touched, ZoneId zone, History then, History now) {
        return context(touched.stream()).flatMap(context -> {
            var refused = refused(context, touched, zone, then);
            if (!refused.isEmpty()) {
                refused.keySet().removeAll(refused(context, touched, zone, now).keySet());
            }
            return refused.entrySet().stream()
                    .findFirst()
                    .map(entry -> entry.getKey() == touched.entry()
                            ? new WouldNotHold(entry.getValue())
                            : new EntryWouldNotHold(touched.stream(), entry.getKey(), entry.getValue()));
        });
    }

    /** By its version, of what was recorded after an entry; and the entry, where it is brought back. */
    private static <C extends Command, S, E extends Event, R extends Rejection> Map<Long, Rejection> refused(
            BoundedContext<C, S, E, R, ?> context, CorrectedEntry touched, ZoneId zone, History history) {
        var decider = context.streamType().decider();
        var refused = new TreeMap<Long, Rejection>();
        var state = decider.initial();
        for (var recorded : Corrections.settle(history.of(touched.stream()))) {
            if (touched.asksAgain(recorded.version())) {
                var refusal = refusal(context, recorded, asker(recorded, zone), history, state);
                if (refusal.isPresent()
                        && (recorded.version() != touched.entry()
                                || !fitsAsNews(context, touched, recorded, zone, history, state))) {
                    refused.put(recorded.version(), refusal.get());
                }
            }
            state = decider.evolve(
                    state, recorded.as(context.streamType().events().cast(recorded.event())));
        }
        return refused;
    }

    /** What it stands on may have been recorded anew after it: it still counts, and would be taken as late news. */
    private static <C extends Command, S, E extends Event, R extends Rejection> boolean fitsAsNews(
            BoundedContext<C, S, E, R, ?> context,
            CorrectedEntry touched,
            RecordedEvent<? extends Event> recorded,
            ZoneId zone,
            History history,
            S before) {
        var event = recorded.as(context.streamType().events().cast(recorded.event()));
        return !context.streamType().decider().evolve(before, event).equals(before)
                && refusedLast(context, touched, asker(recorded, zone), history).isEmpty();
    }

    /** Why what an entry is to say would be refused as late news, where what it says would not. */
    private Optional<Rejection> toldLast(CorrectedEntry touched, ZoneId zone, History then, History now) {
        var asker = asker(touched.correction(), zone);
        return touched.in(now).isEmpty()
                ? Optional.empty()
                : context(touched.stream())
                        .flatMap(context -> refusedLast(context, touched, asker, then)
                                .filter(_ -> refusedLast(context, touched, asker, now)
                                        .isEmpty()));
    }

    private static <C extends Command, S, E extends Event, R extends Rejection> Optional<Rejection> refusedLast(
            BoundedContext<C, S, E, R, ?> context, CorrectedEntry touched, Asker asker, History history) {
        var decider = context.streamType().decider();
        var others = decider.initial();
        for (var recorded : Corrections.settle(history.of(touched.stream()))) {
            if (recorded.version() != touched.entry()) {
                others = decider.evolve(
                        others, recorded.as(context.streamType().events().cast(recorded.event())));
            }
        }
        var state = others;
        return touched.in(history).flatMap(entry -> refusal(context, entry, asker, history, state));
    }

    private static <C extends Command, S, E extends Event, R extends Rejection> Optional<Rejection> refusal(
            BoundedContext<C, S, E, R, ?> context,
            RecordedEvent<? extends Event> recorded,
            Asker asker,
            History history,
            S state) {
        return asked(context, recorded, asker, history).flatMap(asked -> switch (context.preparation()
                .prepareAgain(asked, recorded, history)) {
            case Prepared.Lacking(var rejection) -> Optional.of(rejection);
            case Prepared.Ready ready ->
                context.streamType()
                                        .decider()
                                        .decide(
                                                asked.of(context.streamType()
                                                        .commands()
                                                        .cast(ready.command())),
                                                state)
                                instanceof Decision.Rejected<E, R>(var rejection)
                        ? Optional.of(rejection)
                        : Optional.empty();
        });
    }

    /** What was asked when an entry was recorded, where that can be told from it. */
    private static Optional<CommandEnvelope<? extends Command>> asked(
            BoundedContext<?, ?, ?, ?, ?> context,
            RecordedEvent<? extends Event> recorded,
            Asker asker,
            History history) {
        return context.actions().stream()
                .filter(action -> action.records() == recorded.event().getClass())
                .findFirst()
                .flatMap(action -> asked(action, recorded, asker, history));
    }

    private static Optional<CommandEnvelope<? extends Command>> asked(
            CommandForm action, RecordedEvent<? extends Event> recorded, Asker asker, History history) {
        var answers = FormPrefill.of(action, recorded);
        action.place().keysOf(recorded.stream()).forEach((name, key) -> answers.put(name, List.of(key)));
        return FormBinding.of(action, answers, asker, OptionalLong.empty(), history, People.STRANGERS)
                        instanceof FormBinding.Ready(var asked)
                ? Optional.of(asked)
                : Optional.empty();
    }

    private static Asker asker(RecordedEvent<? extends Event> recorded, ZoneId zone) {
        return new Asker(recorded.metadata().actor(), recorded.recorded(), zone);
    }
}
