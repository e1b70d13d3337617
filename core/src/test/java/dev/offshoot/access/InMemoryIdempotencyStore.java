package dev.offshoot.access;

import dev.offshoot.command.Command;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.command.Outcome;
import dev.offshoot.execution.CommandPreparer;
import dev.offshoot.execution.Streams;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventAppender;
import dev.offshoot.stream.History;
import dev.offshoot.stream.RecordedEvent;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The receipts in memory, for what is recorded through {@link #over}. */
public final class InMemoryIdempotencyStore implements IdempotencyStore {

    private static final Duration KEPT = Duration.ofHours(24);

    private record Entry(Request request, Optional<Receipt> receipt) {}

    private final Map<String, Entry> entries = new HashMap<>();
    private final ThreadLocal<Optional<Request>> current = ThreadLocal.withInitial(Optional::empty);

    @Override
    public <T> Answer<T> once(Request request, Supplier<T> work) {
        var known = claim(request);
        if (known.isPresent()) {
            var entry = known.get();
            return entry.request().fingerprint().equals(request.fingerprint())
                    ? entry.receipt().<Answer<T>>map(Answer.Before::new).orElseGet(Answer.Running::new)
                    : new Answer.Different<>();
        }
        current.set(Optional.of(request));
        try {
            return new Answer.Now<>(work.get());
        } finally {
            current.remove();
            release(request);
        }
    }

    private synchronized Optional<Entry> claim(Request request) {
        entries.values()
                .removeIf(e -> e.receipt().isPresent()
                        && e.request().at().isBefore(request.at().minus(KEPT)));
        return Optional.ofNullable(entries.putIfAbsent(name(request), new Entry(request, Optional.empty())));
    }

    private synchronized void release(Request request) {
        entries.computeIfPresent(name(request), (_, entry) -> entry.receipt().isPresent() ? entry : null);
    }

    private synchronized void keep(Request request, Receipt receipt) {
        entries.put(name(request), new Entry(request, Optional.of(receipt)));
    }

    private static String name(Request request) {
        return request.account() + " " + request.key();
    }

    /** The same streams, with receipts for what they record. */
    public Streams over(Streams streams, History history) {
        return new Streams() {
            @Override
            public Outcome execute(CommandEnvelope<? extends Command> asked, CommandPreparer preparing) {
                var opened = history.standing(asked.command().stream()).isEmpty();
                var outcome = streams.execute(asked, preparing);
                if (outcome instanceof Outcome.Done(var stream, var version)) {
                    current.get().ifPresent(request -> keep(request, new Receipt(stream, version, opened)));
                }
                return outcome;
            }
        };
    }

    /** The same ledger, with receipts for what it takes. */
    public EventAppender over(EventAppender appender) {
        return (events, basis) -> appender.append(events, basis) && receipted(events);
    }

    private boolean receipted(List<RecordedEvent<? extends Event>> events) {
        if (!events.isEmpty()) {
            var last = events.getLast();
            current.get()
                    .ifPresent(
                            request -> keep(request, new Receipt(last.stream(), last.version(), last.version() == 0)));
        }
        return true;
    }
}
