package dev.offshoot.adoption.domain;

import dev.offshoot.adoption.event.AdoptionEvent.ActivityCompleted;
import dev.offshoot.adoption.event.Course;
import dev.offshoot.kernel.PartialDate;
import dev.offshoot.kernel.Timeline;
import java.util.Set;

/** What must be remembered of one site's adoption. Its stage is not among it: that is read from the course. */
public sealed interface SiteAdoption {

    record Untouched() implements SiteAdoption {}

    /** @param done the activities completed, each with its date */
    record Underway(Course course, Timeline<PartialDate> plannedLive, Set<Done> done) implements SiteAdoption {
        public Underway {
            done = Set.copyOf(done);
        }
    }

    /** An activity and when it was completed. */
    record Done(ActivityCompleted activity, PartialDate occurred) {}
}
