package dev.offshoot.adapter.web.initiative.page;

import dev.offshoot.adapter.web.format.Aim;
import dev.offshoot.adapter.web.format.Link;
import dev.offshoot.adapter.web.format.RecordMenu;
import dev.offshoot.adapter.web.initiative.page.InitiativeHeader.Group;
import dev.offshoot.award.event.AwardEvent.AwardMade;
import dev.offshoot.commissioning.event.CommissioningEvent.CommissioningCommitted;
import dev.offshoot.engagement.event.EngagementEvent.ActivityHeld;
import dev.offshoot.engagement.event.EngagementEvent.ActivityPlanned;
import dev.offshoot.initiative.event.CharterEvent;
import dev.offshoot.initiative.event.EnablerEvent;
import dev.offshoot.initiative.event.MilestoneEvent;
import dev.offshoot.initiative.event.OversightEvent;
import dev.offshoot.initiative.event.SpreadEvent;
import dev.offshoot.measure.event.MeasureEvent.MeasureDefined;
import dev.offshoot.stream.Event;
import java.util.ArrayList;
import java.util.List;

/** The menu of all that a manager may record about an initiative, by theme. */
final class InitiativeRecordMenu {

    private InitiativeRecordMenu() {}

    static List<Group> of(RecordMenu record) {
        if (!record.open()) {
            return List.of();
        }
        var begun = new ArrayList<Link>();
        begun.add(new Link("Progress at a site", "/initiatives/" + record.initiative() + "/sites#record-site"));
        begun.addAll(record.links(
                Aim.NONE,
                MeasureDefined.class,
                AwardMade.class,
                CommissioningCommitted.class,
                ActivityPlanned.class,
                ActivityHeld.class));
        return List.of(
                        group(record, "Milestones", MilestoneEvent.class),
                        group(record, "Enablers and barriers", EnablerEvent.class),
                        group(record, "Risks, confidence, gates, news", OversightEvent.class),
                        new Group("Sites, measures, money, learning", begun),
                        group(record, "Means of spreading", SpreadEvent.class),
                        group(record, "Charter and lifecycle", CharterEvent.class))
                .stream()
                .filter(g -> !g.links().isEmpty())
                .toList();
    }

    private static Group group(RecordMenu record, String title, Class<? extends Event> theme) {
        return new Group(title, record.theme("initiative", theme));
    }
}
