package dev.offshoot.adapter.persistence.axon.processing;

import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.adapter.persistence.readmodel.Lag;
import dev.offshoot.adapter.persistence.readmodel.table.TableGroup;
import dev.offshoot.adapter.persistence.replay.LiveRun;
import dev.offshoot.projection.Halt;
import dev.offshoot.projection.SetAside.Apart;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;

/** The live run of a group of tables: one Axon processor on each node, of which one holds the token and works. */
public final class GroupProcessor implements LiveRun {

    /** How long to listen on this node before the stored token is asked, which another node may have moved. */
    private static final Duration LISTEN = Duration.ofMillis(25);

    /** Who has waited for long asks less often, so that many who wait are no load of their own. */
    private static final Duration LISTEN_AT_MOST = Duration.ofMillis(400);

    private final TableGroup group;
    private final PooledStreamingEventProcessor processor;
    private final GroupToken token;
    private final HeardPositions heard;
    private final EventLog log;
    private final Clock clock;
    private final BooleanSupplier follows;
    private boolean started;

    /** @param follows whether the group is to follow the log now: its tables are there, and nobody has halted it */
    public GroupProcessor(
            TableGroup group,
            PooledStreamingEventProcessor processor,
            GroupToken token,
            HeardPositions heard,
            EventLog log,
            Clock clock,
            BooleanSupplier follows) {
        this.group = group;
        this.processor = processor;
        this.token = token;
        this.heard = heard;
        this.log = log;
        this.clock = clock;
        this.follows = follows;
    }

    public TableGroup group() {
        return group;
    }

    @Override
    public synchronized void start() {
        started = true;
        if (!processor.isRunning() && follows.getAsBoolean()) {
            processor.start();
        }
    }

    @Override
    public synchronized void stop() {
        started = false;
        processor.shutDown();
    }

    @Override
    public synchronized void keepStep() {
        if (started) {
            var follow = follows.getAsBoolean();
            if (follow && !processor.isRunning()) {
                processor.start();
            } else if (!follow && processor.isRunning()) {
                processor.shutDown();
            }
        }
    }

    /** Whether it is to follow the log now: its tables are there, and nobody has halted it. */
    boolean follows() {
        return follows.getAsBoolean();
    }

    public boolean isRunning() {
        return processor.isRunning();
    }

    @Override
    public void hold() {
        token.hold();
    }

    @Override
    public void handOver(long position) {
        heard.reached(token.write(position));
    }

    @Override
    public boolean caughtUp(Duration patience) {
        return listen(() -> oldestUnheard(token.read()).isPresent(), Long.MAX_VALUE, patience);
    }

    /** Listens for a position as long as the database says that something is held back; false when the time ran out. */
    private boolean listen(BooleanSupplier heldBack, long position, Duration patience) {
        var end = System.nanoTime() + patience.toNanos();
        while (heldBack.getAsBoolean()) {
            if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
                return false;
            }
            heard.await(position, LISTEN);
        }
        return true;
    }

    /** Waits until a position is in the tables; not for a group that does not follow the log now. */
    boolean await(long position, Duration patience) {
        var end = System.nanoTime() + patience.toNanos();
        for (var listen = LISTEN; ; listen = shorter(listen.multipliedBy(2), LISTEN_AT_MOST)) {
            var left = Duration.ofNanos(Math.max(0, end - System.nanoTime()));
            if (heard.await(position, shorter(left, listen))
                    || HeardPositions.isIn(token.read(), position)
                    || !follows()) {
                return true;
            }
            if (left.isZero() || Thread.currentThread().isInterrupted()) {
                return false;
            }
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** Waits until all that a group tells of is in the tables up to a position, whatever lies at it. */
    boolean awaitAll(long position, Duration patience) {
        return listen(() -> heldBack(position), position, patience);
    }

    private boolean heldBack(long position) {
        var at = token.read();
        return log.index().isAnyBetween(at.getIndex(), at.getGaps(), position, group.categories());
    }

    /** Since when it has not heard of what was recorded; empty where that is not longer than a moment. */
    Optional<Instant> unheardSince(Duration moment) {
        return oldestUnheard(token.read()).filter(oldest -> oldest.plus(moment).isBefore(clock.instant()));
    }

    /** What it lacks of streams that are told by themselves; empty where none has been so for longer than a moment. */
    Optional<Halt> lacks(List<Apart> apart, Duration moment) {
        var mine = apart.stream()
                .filter(one -> group.names().contains(one.projection()))
                .filter(one -> one.since().plus(moment).isBefore(clock.instant()))
                .toList();
        return mine.isEmpty()
                ? Optional.empty()
                : Optional.of(Halt.apart(
                        group.name(),
                        mine.getFirst().since(),
                        mine.stream().map(one -> one.stream().key()).toList()));
    }

    private Optional<Instant> oldestUnheard(GapAwareTrackingToken at) {
        return log.index().oldestAfter(at.getIndex(), at.getGaps(), group.categories());
    }

    @Override
    public Lag lag() {
        var at = token.read();
        var behind = oldestUnheard(at)
                .map(oldest -> Duration.between(oldest, clock.instant()))
                .filter(Duration::isPositive)
                .orElse(Duration.ZERO);
        return new Lag(behind, at.getIndex(), log.index().head(), heard.fault());
    }
}
