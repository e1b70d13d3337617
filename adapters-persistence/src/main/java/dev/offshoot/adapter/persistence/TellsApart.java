package dev.offshoot.adapter.persistence;

import dev.offshoot.adapter.persistence.readmodel.ReadModelTables;
import dev.offshoot.adapter.persistence.replay.GroupStates;
import dev.offshoot.projection.SetAside.Apart;
import dev.offshoot.projection.patience.Patience;
import dev.offshoot.projection.patience.TakesLong;
import dev.offshoot.stream.StreamId;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells what was put apart, one stream at a time of all nodes. Every node looks now and then whether there is something that
 * nobody tells: so another goes on where one has died. What is not told in a few seconds is begun anew, with twice the time, after
 * all that was given less: so that what takes minutes does not keep what takes moments.
 */
final class TellsApart implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(TellsApart.class);
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final Duration AFTER_A_FAULT = Duration.ofSeconds(10);

    /** How long the first attempt may take. */
    static final Duration FIRST = Duration.ofSeconds(5);

    private final ReadModelTables models;
    private final GroupStates states;
    private final OneAtATime nodes;
    private final TransactionTemplate alone;
    private final Duration first;
    private final Map<Named, Duration> longer = new HashMap<>();

    /** What was put apart, whenever that was. */
    private record Named(String projection, StreamId stream) {
        static Named of(Apart one) {
            return new Named(one.projection(), one.stream());
        }
    }

    /**
     * @param nodes of these one tells
     * @param first how long the first attempt may take
     */
    TellsApart(
            ReadModelTables models, GroupStates states, OneAtATime nodes, TransactionTemplate alone, Duration first) {
        this.models = models;
        this.states = states;
        this.nodes = nodes;
        this.alone = alone;
        this.first = first;
    }

    /** Until its thread is interrupted. */
    @Override
    public void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(look() ? LOOK : AFTER_A_FAULT);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean look() {
        try {
            if (models.projector().apart().stream().anyMatch(this::isMine)) {
                nodes.runUnlessAnother(this::tellAll);
            }
            return true;
        } catch (TakesLong stopped) {
            LOG.debug("Stopped while a stream was told by itself; another node goes on, or the next start", stopped);
        } catch (RuntimeException failed) {
            LOG.warn("What takes long to tell could not be told by itself; it is tried again soon", failed);
        }
        return false;
    }

    private void tellAll() {
        var leftForNow = new HashSet<Named>();
        for (var next = next(leftForNow); next.isPresent(); next = next(leftForNow)) {
            if (!tell(next.get())) {
                leftForNow.add(Named.of(next.get()));
            }
        }
    }

    /** What is given the least time, and was put apart first. */
    private Optional<Apart> next(Set<Named> leftForNow) {
        return models.projector().apart().stream()
                .filter(one -> isMine(one) && !leftForNow.contains(Named.of(one)))
                .min(Comparator.comparing(this::time).thenComparing(Apart::since));
    }

    private Duration time(Apart one) {
        return longer.getOrDefault(Named.of(one), first);
    }

    /** What is paused or waits for its rebuild stays as it is. */
    private boolean isMine(Apart one) {
        return models.groups().stream()
                .anyMatch(group -> group.names().contains(one.projection()) && states.follows(group));
    }

    /** @return false where more came to it than was told: it is its turn again after all others */
    private boolean tell(Apart one) {
        var end = System.nanoTime() + time(one).toNanos();
        var patience = Patience.until(() -> Thread.currentThread().isInterrupted() || System.nanoTime() > end);
        try {
            var told = models.teller(one.projection())
                    .map(teller -> teller.tell(one.stream(), patience, alone))
                    .orElse(false);
            if (told) {
                LOG.info(
                        "{} of {} is told, {} s after it was put apart",
                        one.stream(),
                        one.projection(),
                        Duration.between(one.since(), Instant.now()).toSeconds());
                longer.remove(Named.of(one));
            }
            return told;
        } catch (TakesLong ended) {
            if (Thread.currentThread().isInterrupted()) {
                throw ended;
            }
            longer.put(Named.of(one), time(one).multipliedBy(2));
            return true;
        }
    }
}
