package dev.offshoot.adoption.domain;

import dev.offshoot.adoption.domain.ReadingRejection.Contradicts;
import dev.offshoot.adoption.domain.StageRejection.AlreadyEmbedded;
import dev.offshoot.adoption.domain.StageRejection.AlreadyLive;
import dev.offshoot.adoption.domain.StageRejection.AlreadyRecorded;
import dev.offshoot.adoption.domain.StageRejection.IsPaused;
import dev.offshoot.adoption.domain.StageRejection.LiveBefore;
import dev.offshoot.adoption.domain.StageRejection.NeverLeft;
import dev.offshoot.adoption.domain.StageRejection.NotBeforeLive;
import dev.offshoot.adoption.domain.StageRejection.NotLive;
import dev.offshoot.adoption.domain.StageRejection.NotPaused;
import dev.offshoot.adoption.domain.StageRejection.NothingToPause;
import dev.offshoot.adoption.domain.StageRejection.UnderwayBefore;
import dev.offshoot.adoption.event.AdoptionTimeline;
import dev.offshoot.adoption.event.AdoptionTimeline.Merged;
import dev.offshoot.adoption.event.AdoptionTimeline.StagesReached;
import dev.offshoot.adoption.event.Spell;
import dev.offshoot.adoption.event.Stage;
import dev.offshoot.adoption.event.StageTransition;
import dev.offshoot.adoption.event.TransitionKind;
import java.util.List;
import java.util.Optional;

/** Whether a step makes sense at its date, and leaves sense in all that is known already. */
final class Placing {

    private Placing() {}

    static Optional<AdoptionRejection> refusal(AdoptionTimeline course, List<Merged> merged, StageTransition step) {
        var known = course.joinedBy(merged).read().misfits();
        var joined = course.with(step).joinedBy(merged);
        var then = joined.read();
        if (then.misfits().contains(step)) {
            return Optional.of(misfit(before(joined, step), step));
        }
        var upset = then.misfits().stream().filter(s -> !known.contains(s)).findFirst();
        if (upset.isPresent()) {
            return upset.map(s -> upset(s, step));
        }
        return starts(step) ? wrongStart(course.with(step).read(), then, step) : Optional.empty();
    }

    /** Whether it tells of a stage in which the site stood already, or would take the place of what told of it. */
    static Optional<AdoptionRejection> repetition(AdoptionTimeline course, StageTransition step) {
        var known = course.read().repeated();
        return course.with(step).read().repeated().stream()
                .filter(other -> !known.contains(other))
                .findFirst()
                .map(repeated -> repeated.equals(step)
                        ? before(course.with(step), step).stage().orElseThrow().since()
                        : repeated)
                .map(AlreadyRecorded::new);
    }

    private static AdoptionRejection upset(StageTransition upset, StageTransition step) {
        if (starts(step) && upset.turn() == TransitionKind.WENT_LIVE) {
            return new AlreadyLive(upset.occurred());
        }
        return upset.turn() == step.turn()
                ? new AlreadyRecorded(upset)
                : new Contradicts(upset.version(), upset.turn(), upset.occurred());
    }

    /** How it stood at the place of a step in the order of occurrence. */
    private static StagesReached before(AdoptionTimeline course, StageTransition step) {
        var before =
                course.steps().stream().takeWhile(other -> !other.equals(step)).toList();
        return new AdoptionTimeline(before, List.of()).read();
    }

    private static boolean starts(StageTransition step) {
        return step.turn() == TransitionKind.WENT_LIVE || step.turn() == TransitionKind.RETURNED;
    }

    /**
     * The first spell of a site begins with going live, the others with a return; a site that goes on from another may do
     * either.
     */
    private static Optional<AdoptionRejection> wrongStart(
            StagesReached own, StagesReached joined, StageTransition step) {
        var before = spellBefore(own, step);
        if (step.turn() == TransitionKind.WENT_LIVE) {
            return before.map(spell ->
                    new LiveBefore(spell.ended().map(StageTransition::occurred).orElse(step.occurred())));
        }
        return before.isEmpty() && spellBefore(joined, step).isEmpty()
                ? Optional.of(new NeverLeft(step.occurred()))
                : Optional.empty();
    }

    private static Optional<Spell> spellBefore(StagesReached reached, StageTransition step) {
        return reached.spells().stream()
                .takeWhile(spell -> !spell.opened().equals(step))
                .reduce((_, later) -> later);
    }

    private static AdoptionRejection misfit(StagesReached at, StageTransition step) {
        var paused = at.stage()
                .filter(s -> s.stage() == Stage.PAUSED)
                .map(s -> s.since().occurred());
        var live = at.openSpell().map(spell -> spell.opened().occurred());
        var embedded = at.openSpell().flatMap(spell -> spell.embedded()).map(StageTransition::occurred);
        return switch (step.turn()) {
            case WENT_LIVE -> new AlreadyLive(live.orElse(step.occurred()));
            case RETURNED ->
                live.<AdoptionRejection>map(AlreadyLive::new).orElseGet(() -> new NeverLeft(step.occurred()));
            case EMBEDDED -> {
                if (embedded.isPresent()) {
                    yield new AlreadyEmbedded(embedded.get());
                }
                yield paused.isPresent() ? new IsPaused(paused.get()) : new NotLive(step.occurred());
            }
            case PAUSED ->
                at.stage()
                        .filter(s -> s.stage() == Stage.PAUSED)
                        .<AdoptionRejection>map(s -> new AlreadyRecorded(s.since()))
                        .orElseGet(() -> new NothingToPause(step.occurred()));
            case RESUMED ->
                at.stage()
                        .filter(s -> s.since().turn() == TransitionKind.RESUMED)
                        .<AdoptionRejection>map(s -> new AlreadyRecorded(s.since()))
                        .orElseGet(() -> new NotPaused(step.occurred()));
            case LEFT ->
                at.stage()
                        .filter(s -> s.stage() == Stage.LEFT)
                        .<AdoptionRejection>map(s -> new AlreadyRecorded(s.since()))
                        .orElseGet(() -> new NotLive(step.occurred()));
            case DECLINED ->
                new NotBeforeLive(
                        at.spells().isEmpty()
                                ? step.occurred()
                                : at.spells().getFirst().opened().occurred());
            case IDENTIFIED, CONTACTED, INTERESTED, COMMITTED, PREPARING ->
                at.stage()
                        .<AdoptionRejection>map(s ->
                                new UnderwayBefore(s.since().turn(), s.since().occurred()))
                        .orElseGet(() -> new Contradicts(step.version(), step.turn(), step.occurred()));
        };
    }
}
