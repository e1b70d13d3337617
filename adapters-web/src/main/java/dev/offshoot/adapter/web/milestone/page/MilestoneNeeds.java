package dev.offshoot.adapter.web.milestone.page;

import dev.offshoot.initiative.event.milestone.MilestoneId;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.initiative.view.part.MilestoneLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a milestone requires, and what of that is not there, in words. */
final class MilestoneNeeds {

    private MilestoneNeeds() {}

    static List<String> of(MilestoneLine m, InitiativeView initiative) {
        var needs = new ArrayList<String>();
        var unmet = initiative.readiness().unmet(m);
        for (var r : m.requiredEnablers()) {
            var now = initiative
                    .readiness()
                    .enabler(r.enabler())
                    .flatMap(e -> e.current())
                    .map(a -> "is " + a.rating().label().toLowerCase(Locale.ROOT))
                    .orElse("is not assessed");
            needs.add("%s at %s or above (%s%s)"
                    .formatted(
                            r.title(),
                            r.label().toLowerCase(Locale.ROOT),
                            now,
                            unmet.contains(r) ? ", not met" : ", met"));
        }
        var open = initiative.unmetMilestones(m);
        for (var id : m.requiredMilestones()) {
            needs.add("milestone “%s” (%s)"
                    .formatted(title(initiative, id), open.contains(id) ? "not achieved" : "achieved"));
        }
        return needs;
    }

    private static String title(InitiativeView initiative, MilestoneId id) {
        return initiative.milestone(id).map(MilestoneLine::title).orElse(id.value());
    }
}
