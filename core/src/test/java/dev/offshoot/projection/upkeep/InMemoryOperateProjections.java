package dev.offshoot.projection.upkeep;

import dev.offshoot.projection.upkeep.ProjectionGroup.State;
import dev.offshoot.projection.upkeep.RebuildRun.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Groups that are rebuilt in no time. */
public final class InMemoryOperateProjections implements OperateProjections {

    private static final Instant STARTED = Instant.parse("2026-11-27T09:00:00Z");
    private static final int EVENTS = 1_000;

    private final List<String> names;
    private final Set<String> paused = new HashSet<>();
    private final Set<String> unreadable = new HashSet<>();
    private final Map<String, RebuildRun> runs = new HashMap<>();
    private RowComparison found = new RowComparison(List.of(), List.of());

    public InMemoryOperateProjections(String... names) {
        this.names = List.of(names);
    }

    /** What the next comparison finds. */
    public void differ(RowComparison differences) {
        found = differences;
    }

    /** The rebuild of a group is at a stage, and has read so many of a thousand events. */
    public void stand(String group, Stage stage, int done) {
        runs.put(group, run(stage, done, Optional.empty()));
    }

    /** What is there of a group cannot be read. */
    public void hide(String group) {
        unreadable.add(group);
    }

    /** As at the beginning. */
    public void reset() {
        paused.clear();
        unreadable.clear();
        runs.clear();
        found = new RowComparison(List.of(), List.of());
    }

    @Override
    public List<ProjectionGroup> groups() {
        return names.stream().map(this::shown).toList();
    }

    private ProjectionGroup shown(String name) {
        return new ProjectionGroup(
                name,
                List.of(name + "_dated"),
                "v1",
                unreadable.contains(name) ? State.AWAITS_REBUILD : paused.contains(name) ? State.PAUSED : State.RUNNING,
                !unreadable.contains(name),
                EVENTS,
                EVENTS,
                Duration.ZERO,
                Optional.empty(),
                0,
                Optional.ofNullable(runs.get(name)));
    }

    @Override
    public Optional<Instant> recorded(long position) {
        return position >= 1 && position <= EVENTS ? Optional.of(STARTED.plusSeconds(position)) : Optional.empty();
    }

    @Override
    public Answer operate(String group, Operation operation, String who) {
        if (!names.contains(group)) {
            return new Answer.NoSuchGroup();
        }
        var running = shown(group).running().map(RebuildRun::stage);
        return switch (operation) {
            case PAUSE -> paused.add(group) ? new Answer.Accepted() : new Answer.Refused(group + " is paused already.");
            case RESUME -> paused.remove(group) ? new Answer.Accepted() : new Answer.Refused(group + " is not paused.");
            case REBUILD ->
                running.isEmpty() ? next(group, Stage.READY) : new Answer.Refused(group + " is being rebuilt already.");
            case HOLD -> step(group, running, Set.of(Stage.FILLING), Stage.HELD);
            case CONTINUE -> step(group, running, Set.of(Stage.HELD), Stage.READY);
            case COMPARE -> {
                var answer = step(group, running, Set.of(Stage.READY), Stage.READY);
                if (answer instanceof Answer.Accepted) {
                    runs.put(group, run(Stage.READY, EVENTS, Optional.of(found)));
                }
                yield answer;
            }
            case SWITCH -> step(group, running, Set.of(Stage.READY), Stage.SWITCHED);
            case CANCEL -> step(group, running, Set.of(Stage.FILLING, Stage.HELD, Stage.READY), Stage.CANCELLED);
        };
    }

    private Answer step(String group, Optional<Stage> now, Set<Stage> from, Stage to) {
        return now.filter(from::contains).isPresent()
                ? next(group, to)
                : new Answer.Refused("No rebuild of %s is at a stage for that.".formatted(group));
    }

    private Answer next(String group, Stage stage) {
        runs.put(group, run(stage, EVENTS, Optional.empty()));
        return new Answer.Accepted();
    }

    private static RebuildRun run(Stage stage, int done, Optional<RowComparison> comparison) {
        return new RebuildRun(
                1,
                stage,
                "ada",
                STARTED,
                stage.isEnd() ? Optional.of(STARTED.plusSeconds(1)) : Optional.empty(),
                done,
                EVENTS,
                Duration.ofSeconds(1),
                "",
                comparison);
    }
}
