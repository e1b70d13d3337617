package dev.offshoot.adoption.event;

import dev.offshoot.adoption.event.AdoptionTimeline.StageSince;
import dev.offshoot.adoption.event.AdoptionTimeline.StagesReached;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Goes along the steps of a course in order. Dates may be as wide as a year, so a step whose date also allows the place
 * where it makes sense is read there: leaving in June 2015 ends a spell that began some time in 2015.
 */
final class TransitionRules {

    private final Deque<StageTransition> ahead;
    private final Set<StageTransition> carried = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<StageTransition> waiting = new ArrayList<>();
    private final List<StageTransition> misfits = new ArrayList<>();
    private final List<StageTransition> repeated = new ArrayList<>();
    private final List<Spell> spells = new ArrayList<>();
    private Optional<StageSince> standing = Optional.empty();
    private Stage beforePause = Stage.LIVE;
    private boolean leftPaused;

    private TransitionRules(List<StageTransition> steps, List<StageTransition> carried) {
        this.ahead = new ArrayDeque<>(steps);
        this.carried.addAll(carried);
    }

    /** @param carried those of the steps that a predecessor took, as the same objects */
    static StagesReached along(List<StageTransition> steps, List<StageTransition> carried) {
        var walk = new TransitionRules(steps, carried);
        while (!walk.ahead.isEmpty()) {
            walk.take(walk.ahead.removeFirst());
        }
        walk.misfits.addAll(walk.waiting);
        return new StagesReached(walk.standing, walk.spells, walk.misfits, walk.repeated);
    }

    private void take(StageTransition step) {
        switch (step.turn()) {
            case IDENTIFIED, CONTACTED, INTERESTED, COMMITTED, PREPARING -> climb(step);
            case DECLINED -> decline(step);
            case WENT_LIVE, RETURNED -> open(step);
            case EMBEDDED -> embed(step);
            case PAUSED -> pause(step);
            case RESUMED -> resume(step);
            case LEFT -> leave(step);
        }
    }

    /** A site that is live stays so, whatever else is done about it; one that has come forward was identified before. */
    private void climb(StageTransition step) {
        if (step.turn() == TransitionKind.IDENTIFIED && cameForwardBefore(step)) {
            misfits.add(step);
        } else if (!live()) {
            settle(step);
            release(step);
        }
    }

    private boolean cameForwardBefore(StageTransition step) {
        return standing.filter(s -> s.stage().beforeLive() && s.stage() != Stage.IDENTIFIED)
                .filter(s -> step.surelyAfter(s.since()))
                .isPresent();
    }

    private void decline(StageTransition step) {
        if (spells.isEmpty()) {
            settle(step);
        } else if (step.notBefore(spells.getFirst().opened())) {
            misfits.add(step);
        }
    }

    private void open(StageTransition step) {
        if (step.turn() == TransitionKind.RETURNED) {
            makeRoomFor(step);
        }
        if (live() || (step.turn() == TransitionKind.RETURNED && spells.isEmpty())) {
            misfits.add(step);
            return;
        }
        spells.add(Spell.from(step));
        stand(Stage.LIVE, step);
        release(step);
    }

    /** A return comes after a going live and a leaving, where the dates of those allow it. */
    private void makeRoomFor(StageTransition returning) {
        if (spells.isEmpty()) {
            pull(TransitionKind.WENT_LIVE, returning);
        }
        if (live()) {
            pull(TransitionKind.LEFT, returning);
        }
    }

    private void pull(TransitionKind turn, StageTransition before) {
        var pulled = ahead.stream()
                .takeWhile(s -> s.turn() != TransitionKind.RETURNED)
                .filter(s -> s.turn() == turn && !s.follows(before) && !beforeTheSpell(s))
                .findFirst();
        pulled.ifPresent(step -> {
            ahead.remove(step);
            take(step);
        });
    }

    private void embed(StageTransition step) {
        if (!live() || beforeTheSpell(step)) {
            afterTheEnd(step);
        } else if (spells.getLast().embedded().isPresent() || (paused() && step.surelyAfter(since()))) {
            misfits.add(step);
        } else {
            spells.add(spells.removeLast().embeddedBy(step));
            if (paused()) {
                beforePause = Stage.EMBEDDED;
            } else {
                stand(Stage.EMBEDDED, step);
            }
        }
    }

    private void pause(StageTransition step) {
        if (!live() && standing.filter(s -> s.stage().beforeLive()).isEmpty()) {
            pauseAfterTheEnd(step, true);
        } else if (paused()) {
            misfits.add(step);
        } else {
            beforePause = stage();
            stand(Stage.PAUSED, step);
            release(step);
        }
    }

    /** Told of a spell that is over: it turns what stood when the site left, or waits. */
    private void pauseAfterTheEnd(StageTransition step, boolean pauses) {
        if (leftPaused == pauses || !belongsBeforeTheEnd(step)) {
            waiting.add(step);
        } else {
            leftPaused = pauses;
        }
    }

    private void resume(StageTransition step) {
        if (paused()) {
            stand(beforePause, step);
        } else {
            pauseAfterTheEnd(step, false);
        }
    }

    private void leave(StageTransition step) {
        if (live() && !beforeTheSpell(step)) {
            spells.add(spells.removeLast().endedBy(step));
            leftPaused = paused();
            stand(Stage.LEFT, step);
        } else {
            waiting.add(step);
        }
    }

    /** An embedding that belongs into a spell that is over fits if its date allows that; if not, it waits for another. */
    private void afterTheEnd(StageTransition step) {
        if (!belongsBeforeTheEnd(step)) {
            waiting.add(step);
        } else if (spells.getLast().embedded().isEmpty()) {
            spells.add(spells.removeLast().embeddedBy(step));
        } else {
            misfits.add(step);
        }
    }

    private boolean belongsBeforeTheEnd(StageTransition step) {
        return !spells.isEmpty()
                && !spells.getLast().opened().surelyAfter(step)
                && spells.getLast()
                        .ended()
                        .filter(end -> !step.surelyAfter(end) && !inherits(end, step))
                        .isPresent();
    }

    /** Whether a predecessor took the one on the day of the other: that came after it. */
    private boolean inherits(StageTransition earlier, StageTransition step) {
        return carried.contains(earlier)
                && !carried.contains(step)
                && step.onlyDay().isPresent()
                && step.onlyDay().equals(earlier.onlyDay());
    }

    /** Steps that waited for this one, where their dates allow that they came after it. */
    private void release(StageTransition opening) {
        var all = List.copyOf(waiting);
        waiting.clear();
        for (var step : all) {
            if (opening.follows(step) || beforeTheSpell(step)) {
                waiting.add(step);
            } else {
                take(step);
            }
        }
    }

    /** Of two stages whose dates leave open which came first, the one further on stands. */
    private void settle(StageTransition step) {
        var stage = step.turn().stage();
        if (standing.filter(s -> s.stage() == stage).isPresent()) {
            repeated.add(step);
            return;
        }
        var stands = standing.isPresent()
                && !step.surelyAfter(since())
                && (stage().beforeLive() ? stage.compareTo(stage()) < 0 : !step.sameDate(since()));
        if (!stands) {
            stand(stage, step);
        }
    }

    private void stand(Stage stage, StageTransition since) {
        if (standing.filter(s -> s.stage() == stage).isEmpty()) {
            standing = Optional.of(new StageSince(stage, since));
        }
    }

    /** Whether it surely came before the open spell began. */
    private boolean beforeTheSpell(StageTransition step) {
        return live() && spells.getLast().opened().surelyAfter(step);
    }

    private boolean live() {
        return !spells.isEmpty() && spells.getLast().open();
    }

    private boolean paused() {
        return standing.filter(s -> s.stage() == Stage.PAUSED).isPresent();
    }

    private Stage stage() {
        return standing.orElseThrow().stage();
    }

    private StageTransition since() {
        return standing.orElseThrow().since();
    }
}
