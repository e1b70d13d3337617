package dev.offshoot.adapter.persistence.axon.processing;

import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.adapter.persistence.readmodel.Lag;
import dev.offshoot.adapter.persistence.readmodel.table.TableGroup;
import dev.offshoot.projection.ProjectionProgress;
import dev.offshoot.stream.StreamId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The live runs of all groups. */
public final class ProjectionProcessors implements ProjectionProgress {

    private final List<GroupProcessor> groups;
    private final EventLog log;

    public ProjectionProcessors(List<GroupProcessor> groups, EventLog log) {
        this.groups = List.copyOf(groups);
        this.log = log;
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
                        .allMatch(one -> one.await(
                                position.getAsLong(), Duration.ofNanos(Math.max(0, end - System.nanoTime()))));
    }

    /** Waits until everything in the log is in the tables of all groups; false when the time ran out. */
    public boolean caughtUp(Duration patience) {
        return groups.stream().allMatch(one -> one.caughtUp(patience));
    }

    /** Of the group that is furthest behind; one that nobody wants to follow the log now is not behind. */
    public Lag lag() {
        var all = groups.stream().map(GroupProcessor::lag).toList();
        return new Lag(
                groups.stream()
                        .filter(GroupProcessor::follows)
                        .map(GroupProcessor::lag)
                        .map(Lag::behind)
                        .max(Duration::compareTo)
                        .orElse(Duration.ZERO),
                all.stream().mapToLong(Lag::position).min().orElse(0),
                all.stream().mapToLong(Lag::head).max().orElse(0),
                all.stream().map(Lag::fault).flatMap(Optional::stream).findFirst());
    }
}
