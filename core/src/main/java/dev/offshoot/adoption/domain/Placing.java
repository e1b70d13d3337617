package dev.offshoot.adoption.domain;

import dev.offshoot.adoption.domain.AdoptionRejection.AlreadyEmbedded;
import dev.offshoot.adoption.domain.AdoptionRejection.AlreadyLive;
import dev.offshoot.adoption.domain.AdoptionRejection.Contradicts;
import dev.offshoot.adoption.domain.AdoptionRejection.IsPaused;
import dev.offshoot.adoption.domain.AdoptionRejection.LiveBefore;
import dev.offshoot.adoption.domain.AdoptionRejection.NeverLeft;
import dev.offshoot.adoption.domain.AdoptionRejection.NotBeforeLive;
import dev.offshoot.adoption.domain.AdoptionRejection.NotLive;
import dev.offshoot.adoption.domain.AdoptionRejection.NotPaused;
import dev.offshoot.adoption.domain.AdoptionRejection.NothingToPause;
import dev.offshoot.adoption.event.Course;
import dev.offshoot.adoption.event.Course.Reading;
import dev.offshoot.adoption.event.Stage;
import dev.offshoot.adoption.event.Step;
import dev.offshoot.adoption.event.Turn;
import java.util.Optional;

/** Whether a step makes sense at its date, and leaves sense in all that is known already. */
final class Placing {

    private Placing() {}

    static Optional<AdoptionRejection> refusal(Course course, Step step) {
        var known = course.read().misfits();
        var then = course.with(step).read();
        if (then.misfits().contains(step)) {
            return Optional.of(misfit(course.by(step.day()).read(), step));
        }
        var upset = then.misfits().stream().filter(s -> !known.contains(s)).findFirst();
        if (upset.isPresent()) {
            return upset.map(s -> starts(step) && s.turn() == Turn.WENT_LIVE
                    ? new AlreadyLive(s.occurred())
                    : new Contradicts(s.turn(), s.occurred()));
        }
        return starts(step) ? wrongStart(then, step) : Optional.empty();
    }

    private static boolean starts(Step step) {
        return step.turn() == Turn.WENT_LIVE || step.turn() == Turn.RETURNED;
    }

    /** The first spell begins with going live, the others with a return. */
    private static Optional<AdoptionRejection> wrongStart(Reading then, Step step) {
        var before = then.spells().stream()
                .takeWhile(spell -> !spell.opened().equals(step))
                .reduce((_, later) -> later);
        if (step.turn() == Turn.WENT_LIVE) {
            return before.map(
                    spell -> new LiveBefore(spell.ended().map(Step::occurred).orElse(step.occurred())));
        }
        return before.isEmpty() ? Optional.of(new NeverLeft(step.occurred())) : Optional.empty();
    }

    private static AdoptionRejection misfit(Reading at, Step step) {
        var paused = at.stage()
                .filter(s -> s.stage() == Stage.PAUSED)
                .map(s -> s.since().occurred());
        var live = at.openSpell().map(spell -> spell.opened().occurred());
        var embedded = at.openSpell().flatMap(spell -> spell.embedded()).map(Step::occurred);
        return switch (step.turn()) {
            case WENT_LIVE, RETURNED -> new AlreadyLive(live.orElse(step.occurred()));
            case EMBEDDED -> {
                if (embedded.isPresent()) {
                    yield new AlreadyEmbedded(embedded.get());
                }
                yield paused.isPresent() ? new IsPaused(paused.get()) : new NotLive(step.occurred());
            }
            case PAUSED -> paused.isPresent() ? new IsPaused(paused.get()) : new NothingToPause(step.occurred());
            case RESUMED -> new NotPaused(step.occurred());
            case LEFT -> new NotLive(step.occurred());
            case DECLINED ->
                new NotBeforeLive(
                        at.spells().isEmpty()
                                ? step.occurred()
                                : at.spells().getFirst().opened().occurred());
            case IDENTIFIED, CONTACTED, INTERESTED, COMMITTED, PREPARING ->
                new Contradicts(step.turn(), step.occurred());
        };
    }
}
