package dev.offshoot.initiative.projection;

import dev.offshoot.initiative.event.MilestoneEvent.MilestoneBaselined;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneRebaselined;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneReforecast;
import dev.offshoot.initiative.event.MilestoneEvent.RebaselineRejected;
import dev.offshoot.initiative.event.MilestoneEvent.RebaselineRequested;
import dev.offshoot.initiative.view.part.Ending;
import dev.offshoot.initiative.view.part.MilestoneDates;
import dev.offshoot.initiative.view.part.MilestoneDates.BaselineLine;
import dev.offshoot.initiative.view.part.MilestoneDates.ReforecastLine;
import dev.offshoot.initiative.view.part.MilestoneDates.RejectedLine;
import dev.offshoot.initiative.view.part.MilestoneDates.RequestLine;
import dev.offshoot.time.EntryProvenance;
import java.util.Optional;

/** Everything said of a milestone's date, as shown. */
final class DateProjection {

    private DateProjection() {}

    static MilestoneDates baselined(MilestoneDates d, MilestoneBaselined e, EntryProvenance at) {
        var first = new BaselineLine(e.date(), Optional.empty(), Optional.empty(), at);
        return new MilestoneDates(ListChanges.with(d.baselines(), first), d.reforecasts(), d.pending(), d.rejected());
    }

    static MilestoneDates reforecast(MilestoneDates d, MilestoneReforecast e, EntryProvenance at) {
        var line = new ReforecastLine(e.from(), e.to(), e.cause(), e.reason(), at);
        return new MilestoneDates(d.baselines(), ListChanges.with(d.reforecasts(), line), d.pending(), d.rejected());
    }

    static MilestoneDates requested(MilestoneDates d, RebaselineRequested e, EntryProvenance at) {
        var request = new RequestLine(e.from(), e.to(), e.cause(), e.reason(), e.askedBy(), at);
        return new MilestoneDates(d.baselines(), d.reforecasts(), Optional.of(request), d.rejected());
    }

    static MilestoneDates rebaselined(MilestoneDates d, MilestoneRebaselined e, EntryProvenance at) {
        var request =
                d.pending().orElseGet(() -> new RequestLine(e.from(), e.to(), e.cause(), e.reason(), e.askedBy(), at));
        var baseline = new BaselineLine(e.to(), Optional.of(request), Optional.of(e.approvedBy()), at);
        return new MilestoneDates(
                ListChanges.with(d.baselines(), baseline), d.reforecasts(), Optional.empty(), d.rejected());
    }

    static MilestoneDates rejected(MilestoneDates d, RebaselineRejected e, EntryProvenance at) {
        var rejected = new RejectedLine(d.pending(), e.to(), e.rejectedBy(), new Ending(e.reason(), at));
        return new MilestoneDates(
                d.baselines(), d.reforecasts(), Optional.empty(), ListChanges.with(d.rejected(), rejected));
    }
}
