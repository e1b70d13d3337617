package dev.offshoot.adapter.persistence.axon.processing;

import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.adapter.persistence.readmodel.Lag;
import dev.offshoot.adapter.persistence.readmodel.table.TableGroup;
import dev.offshoot.projection.Halt;
import dev.offshoot.projection.Halt.Why;
import dev.offshoot.projection.ProjectionProgress;
import dev.offshoot.projection.SetAside.Apart;
import dev.offshoot.stream.StreamId;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The live runs of all groups. */
public final class ProjectionProcessors implements ProjectionProgress {

    private static final long LATELY = TimeUnit.SECONDS.toNanos(1);

    /** So long pages may be behind without a word. */
    private static final Duration A_MOMENT = Duration.ofSeconds(2);

    private final List<GroupProcessor> groups;
    private final EventLog log;
    private final Function<TableGroup, Optional<Instant>> pausedSince;
    private final Supplier<List<Apart>> apart;
    private volatile Halts lately = new Halts(List.of(), System.nanoTime() - LATELY);

    /** @param asked when it was asked, by the clock of the machine */
    private record Halts(List<Halt> all, long asked) {}

    /**
     * @param pausedSince when somebody paused a group; empty where nobody has
     * @param apart what is told by itself
     */
    public ProjectionProcessors(
            List<GroupProcessor> groups,
            EventLog log,
            Function<TableGroup, Optional<Instant>> pausedSince,
            Supplier<List<Apart>> apart) {
        this.apart = apart;
        this.groups = List.copyOf(groups);
        this.log = log;
        this.pausedSince = pausedSince;
    }

    public List<GroupProcessor> all() {
        return groups;
    }

    public GroupProcessor of(TableGroup group) {
        return groups.stream()
                .filter(one -> one.group().equals(group))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(group.name() + " is none of the groups"));
    }

    public void start() {
        groups.forEach(GroupProcessor::start);
    }

    public void stop() {
        groups.forEach(GroupProcessor::stop);
    }

    public boolean isRunning() {
        return groups.stream().anyMatch(GroupProcessor::isRunning);
    }

    /** Waits for the groups that tell of such streams. */
    @Override
    public boolean await(StreamId stream, long version, Duration patience) {
        var position = log.index().position(stream, version);
        var end = System.nanoTime() + patience.toNanos();
        return position.isEmpty()
                || groups.stream()
                        .filter(one -> one.group().tellsOf(stream.category()))
                        .allMatch(one -> one.await(position.getAsLong(), left(end)));
    }

    @Override
    public boolean upToDate(Set<String> categories, Duration patience) {
        var head = log.index().head();
        var end = System.nanoTime() + patience.toNanos();
        return groups.stream()
                .filter(one -> one.group().categories().stream().anyMatch(categories::contains))
                .allMatch(one -> one.follows() && one.awaitAll(head, left(end)));
    }

    @Override
    public boolean awaitAll(StreamId stream, long version, Duration patience) {
        var position = log.index().position(stream, version);
        var end = System.nanoTime() + patience.toNanos();
        return position.isEmpty()
                || groups.stream()
                        .filter(GroupProcessor::follows)
                        .allMatch(one -> one.awaitAll(position.getAsLong(), left(end)));
    }

    private static Duration left(long end) {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    @Override
    public List<Halt> halts() {
        return lately.all();
    }

    /** Looks what lacks the newest, if that was not a moment ago: asked now and then by one thread, and by no page. */
    public void look() {
        if (System.nanoTime() - lately.asked() >= LATELY) {
            var some = apart.get();
            lately = new Halts(
                    Stream.concat(
                                    groups.stream().map(this::halt).flatMap(Optional::stream),
                                    groups.stream()
                                            .map(one -> one.lacks(some, A_MOMENT))
                                            .flatMap(Optional::stream))
                            .toList(),
                    System.nanoTime());
        }
    }

    private Optional<Halt> halt(GroupProcessor one) {
        var name = one.group().name();
        if (one.follows()) {
            return one.unheardSince(A_MOMENT).map(since -> new Halt(name, Why.BEHIND, Optional.of(since)));
        }
        var paused = pausedSince.apply(one.group());
        return Optional.of(new Halt(name, paused.isPresent() ? Why.PAUSED : Why.REBUILT, paused));
    }

    /** Waits until everything in the log is in the tables of all groups; false when the time ran out. */
    public boolean caughtUp(Duration patience) {
        return groups.stream().allMatch(one -> one.caughtUp(patience));
    }

    /** Of the group that is furthest behind; one that nobody wants to follow the log now is not behind. */
    public Lag lag() {
        var lags = new LinkedHashMap<GroupProcessor, Lag>();
        groups.forEach(one -> lags.put(one, one.lag()));
        var all = lags.values();
        return new Lag(
                lags.entrySet().stream()
                        .filter(one -> one.getKey().follows())
                        .map(one -> one.getValue().behind())
                        .max(Duration::compareTo)
                        .orElse(Duration.ZERO),
                all.stream().mapToLong(Lag::position).min().orElse(0),
                all.stream().mapToLong(Lag::head).max().orElse(0),
                all.stream().map(Lag::fault).flatMap(Optional::stream).findFirst());
    }
}
