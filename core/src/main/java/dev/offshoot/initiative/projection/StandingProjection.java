package dev.offshoot.initiative.projection;

import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.event.CharterEvent;
import dev.offshoot.initiative.event.CharterEvent.InitiativeClosed;
import dev.offshoot.initiative.event.CharterEvent.InitiativePaused;
import dev.offshoot.initiative.event.CharterEvent.InitiativeResumed;
import dev.offshoot.initiative.event.EnablerEvent;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.event.MilestoneEvent;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneAchieved;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneBaselined;
import dev.offshoot.initiative.event.OversightEvent;
import dev.offshoot.initiative.event.OversightEvent.HappeningRecorded;
import dev.offshoot.initiative.event.SpreadEvent;
import dev.offshoot.initiative.event.SpreadEvent.RouteAdded;
import dev.offshoot.initiative.event.SpreadEvent.VehicleAppointed;
import dev.offshoot.initiative.event.SpreadEvent.VehicleTransferred;
import dev.offshoot.initiative.view.Lifecycle;
import dev.offshoot.initiative.view.LifecycleHistory;
import dev.offshoot.initiative.view.LifecycleHistory.Change;
import dev.offshoot.time.Entries;
import dev.offshoot.time.EntryProvenance;
import java.util.Optional;

/** Where an initiative is in its life, as its events show. */
final class StandingProjection {

    static final LifecycleHistory BEGUN = new LifecycleHistory(Optional.empty(), Entries.none());

    private StandingProjection() {}

    static LifecycleHistory evolve(LifecycleHistory standing, InitiativeEvent event, EntryProvenance at) {
        return switch (event) {
            case InitiativePaused e -> changed(standing, new Change(Lifecycle.PAUSED, Optional.of(e.reason()), at));
            case InitiativeResumed e -> scaling(changed(standing, new Change(Lifecycle.SCALING, e.reason(), at)), at);
            case InitiativeClosed e -> changed(standing, new Change(Lifecycle.CLOSED, Optional.of(e.reason()), at));
            case VehicleAppointed _,
                    VehicleTransferred _,
                    RouteAdded _,
                    MilestoneBaselined _,
                    MilestoneAchieved _,
                    HappeningRecorded _ -> scaling(standing, at);
            case CharterEvent _, SpreadEvent _, EnablerEvent _, MilestoneEvent _, OversightEvent _ -> standing;
        };
    }

    private static LifecycleHistory changed(LifecycleHistory standing, Change news) {
        return new LifecycleHistory(standing.scalingSince(), ListChanges.with(standing.changes(), news));
    }

    /** Whether one more sign that it scales tells the same late as in its turn: of two by the same day, the first counts. */
    static boolean takesLate(LifecycleHistory standing, PartialDate sign) {
        return standing.scalingSince()
                .map(since -> since.equals(sign) || !since.latest().equals(sign.latest()))
                .orElse(true);
    }

    private static LifecycleHistory scaling(LifecycleHistory standing, EntryProvenance at) {
        var earlier = standing.scalingSince().filter(since -> startsBy(since, at.occurred()));
        return new LifecycleHistory(earlier.or(() -> Optional.of(at.occurred())), standing.changes());
    }

    /** A date that nothing bounds is never the earlier one. */
    private static boolean startsBy(PartialDate since, PartialDate other) {
        return other.latest().isEmpty()
                || since.latest().map(day -> !day.isAfter(other.latest().get())).orElse(false);
    }
}
