package dev.offshoot.adapter.persistence.replay;

import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.adapter.persistence.readmodel.Lag;
import dev.offshoot.adapter.persistence.readmodel.ReadModelTables;
import dev.offshoot.adapter.persistence.readmodel.table.TableGroup;
import dev.offshoot.adapter.persistence.replay.RunTable.Wish;
import dev.offshoot.command.form.value.ConstantWords;
import dev.offshoot.projection.SetAside;
import dev.offshoot.projection.upkeep.OperateProjections;
import dev.offshoot.projection.upkeep.ProjectionGroup;
import dev.offshoot.projection.upkeep.ProjectionGroup.State;
import dev.offshoot.projection.upkeep.RebuildRun.Stage;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The groups of this store. What is asked of a rebuild is written down, and done by the node that rebuilds. */
public final class JdbcOperateProjections implements OperateProjections {

    private final ReadModelTables models;
    private final Function<TableGroup, LiveRun> live;
    private final GroupStates states;
    private final Rebuilds rebuilds;
    private final SetAside aside;
    private final EventLog log;

    public JdbcOperateProjections(
            ReadModelTables models,
            Function<TableGroup, LiveRun> live,
            GroupStates states,
            Rebuilds rebuilds,
            SetAside aside,
            EventLog log) {
        this.models = models;
        this.live = live;
        this.states = states;
        this.rebuilds = rebuilds;
        this.aside = aside;
        this.log = log;
    }

    @Override
    public List<ProjectionGroup> groups() {
        var waiting = aside.waiting().stream()
                .filter(entry -> entry.discarded().isEmpty())
                .map(SetAside.Entry::projection)
                .toList();
        return models.groups().stream().map(group -> shown(group, waiting)).toList();
    }

    /** What each group does, in a word. */
    public Map<String, String> states() {
        var states = new LinkedHashMap<String, String>();
        groups().forEach(group -> states.put(
                group.name(),
                group.running()
                        .map(run ->
                                "%s, rebuild %s %s %%".formatted(word(group.state()), word(run.stage()), run.percent()))
                        .orElseGet(() -> word(group.state()))));
        return states;
    }

    private static String word(Enum<?> constant) {
        return ConstantWords.kebab(constant);
    }

    private ProjectionGroup shown(TableGroup group, List<String> waiting) {
        var lag = live.apply(group).lag();
        var names = group.names();
        return new ProjectionGroup(
                group.name(),
                names,
                group.version(log.zone()),
                state(group, lag),
                models.schema(group).isReadable(),
                lag.position(),
                lag.head(),
                lag.behind(),
                lag.fault(),
                (int) waiting.stream().filter(names::contains).count(),
                rebuilds.last(group));
    }

    private State state(TableGroup group, Lag lag) {
        if (!models.schema(group).isCurrent()) {
            return State.AWAITS_REBUILD;
        }
        if (states.isPaused(group)) {
            return State.PAUSED;
        }
        return lag.fault().isPresent() ? State.FAILED : State.RUNNING;
    }

    @Override
    public Optional<Instant> recorded(long position) {
        return log.index().recorded(position);
    }

    @Override
    public Answer operate(String name, Operation operation, String who) {
        return models.groups().stream()
                .filter(group -> group.name().equals(name))
                .findFirst()
                .map(group -> operate(group, operation, who))
                .orElseGet(Answer.NoSuchGroup::new);
    }

    private Answer operate(TableGroup group, Operation operation, String who) {
        var name = group.name();
        return switch (operation) {
            case PAUSE -> answer(paused(group, who), "“%s” is paused already.".formatted(name));
            case RESUME -> answer(resumed(group), "“%s” is not paused.".formatted(name));
            case REBUILD ->
                answer(
                        rebuilds.start(group, who),
                        "“%s” is being rebuilt already. Wait until that has ended, or cancel it.".formatted(name));
            case HOLD ->
                asked(group, Wish.HOLD, Set.of(Stage.FILLING), "No rebuild of “%s” is filling its tables now.");
            case CONTINUE -> asked(group, Wish.NOTHING, Set.of(Stage.HELD), "No rebuild of “%s” is held.");
            case COMPARE -> compare(group);
            case SWITCH ->
                asked(
                        group,
                        Wish.SWITCH,
                        Set.of(Stage.READY),
                        "No rebuild of “%s” is ready. Start one, and wait until it has filled its tables.");
            case CANCEL ->
                asked(
                        group,
                        Wish.CANCEL,
                        Set.of(Stage.FILLING, Stage.HELD, Stage.READY, Stage.COMPARING),
                        "No rebuild of “%s” can be cancelled now.");
        };
    }

    private boolean paused(TableGroup group, String who) {
        var paused = states.pause(group, who);
        live.apply(group).keepStep();
        return paused;
    }

    private boolean resumed(TableGroup group) {
        var resumed = states.resume(group);
        live.apply(group).keepStep();
        return resumed;
    }

    private Answer compare(TableGroup group) {
        return states.follows(group)
                ? asked(
                        group,
                        Wish.COMPARE,
                        Set.of(Stage.READY),
                        "No rebuild of “%s” is ready. Start one, and wait until it has filled its tables.")
                : new Answer.Refused(
                        "“%s” does not follow the log now, so that its rows stand at no moment to compare with. Resume it first, or switch."
                                .formatted(group.name()));
    }

    private Answer asked(TableGroup group, Wish wish, Set<Stage> at, String otherwise) {
        rebuilds.last(group);
        return answer(rebuilds.table().ask(group.name(), wish, at), otherwise.formatted(group.name()));
    }

    private static Answer answer(boolean done, String otherwise) {
        return done ? new Answer.Accepted() : new Answer.Refused(otherwise);
    }
}
