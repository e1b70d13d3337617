package dev.offshoot.adoption.domain;

import dev.offshoot.adoption.domain.SiteAdoption.Done;
import dev.offshoot.adoption.domain.SiteAdoption.Said;
import dev.offshoot.adoption.domain.SiteAdoption.Underway;
import dev.offshoot.adoption.event.AdoptionEvent;
import dev.offshoot.adoption.event.AdoptionEvent.ActivityCompleted;
import dev.offshoot.adoption.event.StageTransition;
import dev.offshoot.decider.Copies;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.time.DateAndSource;

/** What is remembered of the history of a site's adoption. */
final class AdoptionEvolution {

    private AdoptionEvolution() {}

    static SiteAdoption evolve(SiteAdoption adoption, RecordedEvent<? extends AdoptionEvent> recorded) {
        var before = adoption.underway();
        var planned = Moving.plannedLive(recorded.event())
                .map(day -> before.plannedLive().with(day, recorded))
                .orElse(before.plannedLive());
        var told = DateAndSource.of(recorded);
        var step = StageTransition.of(recorded);
        return new Underway(
                step.map(before.course()::with).orElse(before.course()),
                planned,
                step.map(s -> Copies.with(before.said(), new Said(s.turn(), s.words(), told)))
                        .orElse(before.said()),
                recorded.event() instanceof ActivityCompleted e
                        ? Copies.with(before.done(), new Done(e, told))
                        : before.done());
    }
}
