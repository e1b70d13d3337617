package dev.offshoot.adapter.persistence;

import dev.offshoot.adapter.persistence.readmodel.ReadModelTables;
import dev.offshoot.adapter.persistence.replay.GroupStates;
import dev.offshoot.projection.SetAside.Apart;
import dev.offshoot.projection.patience.Patience;
import dev.offshoot.projection.patience.TakesLong;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells what was put apart, one stream at a time of all nodes. Every node looks now and then whether there is something that
 * nobody tells: so another goes on where one has died.
 */
final class TellsApart implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(TellsApart.class);
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final Duration AFTER_A_FAULT = Duration.ofSeconds(10);

    private final ReadModelTables models;
    private final GroupStates states;
    private final OneAtATime nodes;
    private final TransactionTemplate alone;

    /** @param nodes of these one tells */
    TellsApart(ReadModelTables models, GroupStates states, OneAtATime nodes, TransactionTemplate alone) {
        this.models = models;
        this.states = states;
        this.nodes = nodes;
        this.alone = alone;
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
        models.projector().apart().stream().filter(this::isMine).forEach(this::tell);
    }

    /** What is paused or waits for its rebuild stays as it is. */
    private boolean isMine(Apart one) {
        return models.groups().stream()
                .anyMatch(group -> group.names().contains(one.projection()) && states.follows(group));
    }

    private void tell(Apart one) {
        var teller = models.teller(one.projection());
        if (teller.isPresent() && teller.get().tell(one.stream(), TellsApart::unlessStopped, alone)) {
            LOG.info(
                    "{} of {} is told, {} s after it was put apart",
                    one.stream(),
                    one.projection(),
                    Duration.between(one.since(), Instant.now()).toSeconds());
        }
    }

    private static void unlessStopped() {
        if (Thread.currentThread().isInterrupted()) {
            Patience.of(0).step();
        }
    }
}
