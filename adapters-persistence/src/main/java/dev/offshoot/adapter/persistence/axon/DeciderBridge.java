package dev.offshoot.adapter.persistence.axon;

import dev.offshoot.adapter.persistence.axon.store.HeldLater;
import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.adapter.persistence.log.codec.MetadataText;
import dev.offshoot.command.Command;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.command.Outcome;
import dev.offshoot.command.Rejection;
import dev.offshoot.decider.StreamType;
import dev.offshoot.decider.StreamTypes;
import dev.offshoot.execution.AppendCheck;
import dev.offshoot.execution.Correct;
import dev.offshoot.execution.Preparation.Prepared;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import dev.offshoot.stream.Subjects;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MessageHandler;

/** Runs every family's decider on Axon's command bus, in Axon's unit of work, over Axon's event store. */
final class DeciderBridge implements MessageHandler<CommandMessage<?>> {

    private final StreamTypes streamTypes;
    private final EventStore store;
    private final EventLog log;
    private final StreamStates states;
    private final Receipting receipts;
    private final StreamGuard guard;
    private final HeldKeys held;

    DeciderBridge(
            StreamTypes streamTypes,
            EventStore store,
            EventLog log,
            StreamStates states,
            Receipting receipts,
            StreamGuard guard,
            HeldKeys held) {
        this.guard = guard;
        this.held = held;
        this.streamTypes = streamTypes;
        this.store = store;
        this.log = log;
        this.states = states;
        this.receipts = receipts;
    }

    /** One subscription for each command a family permits, and one for its corrections. */
    void subscribe(CommandBus bus) {
        for (var streamType : streamTypes.all()) {
            Stream.concat(leaves(streamType.commands()), Stream.of(Correct.class))
                    .forEach(command -> bus.subscribe(name(streamType.category(), command), this));
        }
    }

    static String name(String category, Class<?> command) {
        return category + "." + command.getSimpleName();
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(DeciderBridge::leaves)
                : Stream.of(type);
    }

    @Override
    public Object handle(CommandMessage<?> message) {
        var work = (Work) message.getPayload();
        var command = work.asked().command();
        receipts.begin();
        hold(command, work);
        return switch (work.preparing().prepare()) {
            case Prepared.Lacking(var rejection) -> new Outcome.Refused(rejection);
            case Prepared.Ready(var whole, var afterwards) ->
                run(streamTypes.of(whole.stream()), work.asked().of(whole), afterwards);
        };
    }

    private void hold(Command command, Work work) {
        var preparing = work.preparing();
        var later = HeldLater.asking(() -> guard.hold(List.of(command.stream()), List.of()));
        var leantOn = preparing.leansOn();
        var shared = Stream.of(command.about(), Subjects.of(command.stream()), leantOn)
                .flatMap(Collection::stream)
                .filter(stream -> !stream.equals(command.stream()))
                .toList();
        if (work.again() || !shared.isEmpty() || !writesItsOwnAlone(command) || !later.putOff()) {
            later.held();
            guard.hold(
                    Stream.of(List.of(command.stream()), command.alsoEnds(), restorable(command))
                            .flatMap(Collection::stream)
                            .toList(),
                    shared);
        }
        if (!leantOn.containsAll(preparing.leansOn())) {
            throw new LeansOnMore();
        }
    }

    private static boolean writesItsOwnAlone(Command command) {
        return command.alsoEnds().isEmpty() && !(command instanceof Correct);
    }

    /** What a correction may take back or bring back names these. */
    private Collection<StreamId> restorable(Command command) {
        return command instanceof Correct correct
                ? streamTypes.of(command.stream()).everMentioned(log.toCorrect(correct.stream(), correct.corrects()))
                : List.of();
    }

    private <C extends Command, S, E extends Event, R extends Rejection> Outcome run(
            StreamType<C, S, E, R> streamType, CommandEnvelope<?> asked, AppendCheck afterwards) {
        var stream = asked.command().stream();
        var deciding = new Deciding<>(streamType, asked, afterwards, store, log, states, receipts, held);
        return states.cached(streamType, stream)
                .flatMap(deciding::onWhatMayBeStale)
                .orElseGet(() -> deciding.on(
                        asked.command() instanceof Correct correct
                                ? states.toCorrect(streamType, stream, correct.corrects())
                                : states.read(streamType, stream)));
    }

    /** Hands events to the store, which writes them when the unit of work commits. */
    static void publish(EventStore store, List<RecordedEvent<? extends Event>> events) {
        store.publish(events.stream().map(DeciderBridge::message).toList());
    }

    /** With what the unit of work says of the command it came of. */
    private static DomainEventMessage<Event> message(RecordedEvent<? extends Event> recorded) {
        return new GenericDomainEventMessage<>(
                recorded.stream().category(),
                recorded.stream().toString(),
                recorded.version(),
                new GenericMessage<>(recorded.event(), MetadataText.write(recorded.metadata())),
                recorded.recorded().truncatedTo(ChronoUnit.MILLIS));
    }
}
