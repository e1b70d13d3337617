package dev.offshoot.initiative.projection;

import dev.offshoot.initiative.event.MilestoneEvent.MilestoneBaselined;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneRebaselined;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneReforecast;
import dev.offshoot.initiative.event.MilestoneEvent.RebaselineRejected;
import dev.offshoot.initiative.event.MilestoneEvent.RebaselineRequested;
import dev.offshoot.initiative.view.part.Ending;
import dev.offshoot.initiative.view.part.MilestoneDates;
import dev.offshoot.initiative.view.part.MilestoneDates.Agreed;
import dev.offshoot.initiative.view.part.MilestoneDates.Asked;
import dev.offshoot.initiative.view.part.MilestoneDates.Expected;
import dev.offshoot.initiative.view.part.MilestoneDates.Refused;
import dev.offshoot.time.EntryProvenance;
import java.util.Optional;

/** Everything said of a milestone's date, as shown. */
final class DateProjection {

    private DateProjection() {}

    static MilestoneDates baselined(MilestoneDates d, MilestoneBaselined e, EntryProvenance at) {
        var first = new Agreed(e.date(), Optional.empty(), Optional.empty(), at);
        return new MilestoneDates(d.agreed().with(first), d.expected(), d.asked(), d.refused());
    }

    static MilestoneDates reforecast(MilestoneDates d, MilestoneReforecast e, EntryProvenance at) {
        var forecast = new Expected(e.to(), e.cause(), e.reason(), at);
        return new MilestoneDates(d.agreed(), ListChanges.with(d.expected(), forecast), d.asked(), d.refused());
    }

    static MilestoneDates requested(MilestoneDates d, RebaselineRequested e, EntryProvenance at) {
        var request = new Asked(e.to(), e.cause(), e.reason(), e.askedBy(), at);
        return new MilestoneDates(d.agreed(), d.expected(), Optional.of(request), d.refused());
    }

    static MilestoneDates rebaselined(MilestoneDates d, MilestoneRebaselined e, EntryProvenance at) {
        var request = d.asked().orElseGet(() -> new Asked(e.to(), e.cause(), e.reason(), e.askedBy(), at));
        var baseline = new Agreed(e.to(), Optional.of(request), Optional.of(e.approvedBy()), at);
        return new MilestoneDates(d.agreed().with(baseline), d.expected(), Optional.empty(), d.refused());
    }

    static MilestoneDates rejected(MilestoneDates d, RebaselineRejected e, EntryProvenance at) {
        var refused = new Refused(d.asked(), e.to(), e.rejectedBy(), new Ending(e.reason(), at));
        return new MilestoneDates(d.agreed(), d.expected(), Optional.empty(), ListChanges.with(d.refused(), refused));
    }
}
