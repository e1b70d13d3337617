package dev.offshoot.initiative.domain;

import dev.offshoot.date.Dated;
import dev.offshoot.initiative.domain.charter.LifecycleState;
import dev.offshoot.initiative.domain.enabler.Enablers;
import dev.offshoot.initiative.domain.milestone.Milestones;
import dev.offshoot.initiative.domain.oversight.Oversight;
import dev.offshoot.initiative.domain.spread.ScalingMeans;

/** Where an initiative is in its life, with what must be remembered in order to decide. */
public sealed interface Initiative {

    record Unknown() implements Initiative {}

    record Open(
            Dated chartered,
            LifecycleState course,
            ScalingMeans means,
            Enablers enablers,
            Milestones milestones,
            Oversight oversight)
            implements Initiative {

        static Open chartered(Dated when) {
            return new Open(
                    when, LifecycleState.BEGUN, ScalingMeans.NONE, Enablers.NONE, Milestones.NONE, Oversight.NONE);
        }

        Open with(LifecycleState course) {
            return new Open(chartered, course, means, enablers, milestones, oversight);
        }

        Open with(ScalingMeans means) {
            return new Open(chartered, course, means, enablers, milestones, oversight);
        }

        Open with(Enablers enablers) {
            return new Open(chartered, course, means, enablers, milestones, oversight);
        }

        Open with(Milestones milestones) {
            return new Open(chartered, course, means, enablers, milestones, oversight);
        }

        Open with(Oversight oversight) {
            return new Open(chartered, course, means, enablers, milestones, oversight);
        }
    }

    /**
     * Over; what is told late about the time before still counts.
     *
     * @param was how it stands but for that
     */
    record Closed(Open was, Dated since) implements Initiative {}
}
