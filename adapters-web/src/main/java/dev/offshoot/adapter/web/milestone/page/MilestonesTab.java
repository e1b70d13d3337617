package dev.offshoot.adapter.web.milestone.page;

import dev.offshoot.adapter.web.format.Aim;
import dev.offshoot.adapter.web.format.Link;
import dev.offshoot.adapter.web.initiative.page.InitiativePage;
import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneProposed;
import dev.offshoot.initiative.view.part.MilestoneLine;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Every milestone, the one expected first on top; on one stretch of time, and in words. */
record MilestonesTab(
        List<MilestoneRow> milestones, List<TimeScale.Tick> ticks, List<Link> propose, boolean illustrative) {

    static MilestonesTab of(InitiativePage subject) {
        var milestones = subject.initiative().milestones().stream()
                .sorted(Comparator.comparing(MilestonesTab::when))
                .toList();
        var scale = TimeScale.of(milestones, subject.today());
        return new MilestonesTab(
                milestones.stream().map(m -> MilestoneRow.of(m, scale, subject)).toList(),
                scale.ticks(),
                subject.record().links(Aim.NONE, MilestoneProposed.class),
                subject.illustrative());
    }

    private static LocalDate when(MilestoneLine milestone) {
        return milestone.expected().flatMap(PartialDate::latest).orElse(LocalDate.MAX);
    }
}
