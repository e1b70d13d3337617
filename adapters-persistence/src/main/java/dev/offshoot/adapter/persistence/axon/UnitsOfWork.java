package dev.offshoot.adapter.persistence.axon;

import dev.offshoot.access.IdempotencyStore.Receipt;
import dev.offshoot.adapter.persistence.axon.monitoring.CommandContext;
import dev.offshoot.adapter.persistence.axon.store.PostgresEvents;
import dev.offshoot.command.Outcome;
import dev.offshoot.stream.DecisionBasis;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;

/** What is done all or nothing: one command, or one ledger. Each in a transaction of its own, whoever asks. */
final class UnitsOfWork {

    private final CommandBus bus;
    private final EventStore store;
    private final TransactionManager transactions;
    private final Receipting receipts;
    private final StreamGuard guard;
    private final HeldKeys held;

    UnitsOfWork(
            CommandBus bus,
            EventStore store,
            TransactionManager transactions,
            Receipting receipts,
            StreamGuard guard,
            HeldKeys held) {
        this.guard = guard;
        this.held = held;
        this.bus = bus;
        this.store = store;
        this.transactions = transactions;
        this.receipts = receipts;
    }

    /** What became of a command; empty when another writer was first, and it is to be tried again. */
    Optional<Outcome> command(Work work) {
        var command = work.asked().command();
        var name = DeciderBridge.name(command.stream().category(), command.getClass());
        return alone(() -> {
            var answer = new AtomicReference<CommandResultMessage<? extends Outcome>>();
            bus.<Work, Outcome>dispatch(
                    new GenericCommandMessage<>(new GenericMessage<>(work, CommandContext.of(work.asked())), name),
                    (_, result) -> answer.set(result));
            return answer(answer.get());
        });
    }

    /**
     * Whether the events were written; not, when another writer took one of their versions.
     *
     * @param named the streams that the events name, of which they may tell the end
     * @param basis what they were decided on
     * @param stillTrue asked once all that was read is held
     */
    boolean append(
            List<RecordedEvent<? extends Event>> events,
            Collection<StreamId> named,
            DecisionBasis basis,
            BooleanSupplier stillTrue) {
        return alone(() -> {
                    var unit = DefaultUnitOfWork.startAndGet(new GenericMessage<>(events));
                    unit.attachTransaction(transactions);
                    return answer(unit.executeWithResult(() -> {
                        receipts.begin();
                        var written = Stream.concat(events.stream().map(RecordedEvent::stream), named.stream())
                                .toList();
                        if (!guard.hold(written, basis.versions().keySet())) {
                            held.hold(events, basis.keys());
                        }
                        if (!stillTrue.getAsBoolean() || held.follow(events).isPresent()) {
                            return false;
                        }
                        DeciderBridge.publish(store, events);
                        var last = events.getLast();
                        receipts.done(new Receipt(last.stream(), last.version(), last.version() == 0));
                        return true;
                    }));
                })
                .orElse(false);
    }

    private static <T> Optional<T> answer(ResultMessage<? extends T> result) {
        if (!result.isExceptional()) {
            return Optional.of(result.getPayload());
        }
        if (result.exceptionResult() instanceof Exception failure
                && (failure instanceof LeansOnMore || PostgresEvents.isUniqueViolation(failure))) {
            return Optional.empty();
        }
        throw result.exceptionResult() instanceof RuntimeException failure
                ? failure
                : new IllegalStateException(result.exceptionResult());
    }

    /** Out of sight of a unit of work that the caller may be in, so that this one commits when it is done. */
    private static <T> T alone(Supplier<T> work) {
        if (!CurrentUnitOfWork.isStarted()) {
            return Overtime.named(work);
        }
        var outer = CurrentUnitOfWork.get();
        CurrentUnitOfWork.clear(outer);
        try {
            return Overtime.named(work);
        } finally {
            CurrentUnitOfWork.set(outer);
        }
    }
}
