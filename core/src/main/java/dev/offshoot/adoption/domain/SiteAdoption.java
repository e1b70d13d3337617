package dev.offshoot.adoption.domain;

import dev.offshoot.adoption.event.AdoptionEvent.ActivityCompleted;
import dev.offshoot.adoption.event.AdoptionTimeline;
import dev.offshoot.adoption.event.TransitionKind;
import dev.offshoot.date.PartialDate;
import dev.offshoot.time.DateAndSource;
import dev.offshoot.time.Timeline;
import java.util.Optional;
import java.util.Set;

/** What must be remembered of one site's adoption. Its stage is not among it: that is read from the course. */
public sealed interface SiteAdoption {

    /** All that is remembered of it, be it nothing. */
    Underway underway();

    record Untouched() implements SiteAdoption {
        private static final Underway BEGINNING =
                new Underway(AdoptionTimeline.EMPTY, Timeline.empty(), Set.of(), Set.of());

        @Override
        public Underway underway() {
            return BEGINNING;
        }
    }

    /**
     * @param said the steps, each with its date and source
     * @param done the activities completed, each with its date and source
     */
    record Underway(AdoptionTimeline course, Timeline<PartialDate> plannedLive, Set<Said> said, Set<Done> done)
            implements SiteAdoption {
        public Underway {
            said = Set.copyOf(said);
            done = Set.copyOf(done);
        }

        @Override
        public Underway underway() {
            return this;
        }
    }

    /** A step in its words. */
    record Said(TransitionKind turn, Optional<String> words, DateAndSource told) {}

    /** An activity and when it was completed. */
    record Done(ActivityCompleted activity, DateAndSource told) {}
}
