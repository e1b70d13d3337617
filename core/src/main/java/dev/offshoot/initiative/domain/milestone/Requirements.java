package dev.offshoot.initiative.domain.milestone;

import dev.offshoot.initiative.domain.enabler.Enablers;
import dev.offshoot.initiative.domain.milestone.Milestone.Terms;
import dev.offshoot.initiative.event.milestone.MilestoneId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a milestone requires of enablers and other milestones. */
public final class Requirements {

    private Requirements() {}

    /** What is required and was not so on a day, in words. */
    public static List<String> unmet(Terms terms, Milestones milestones, Enablers enablers, LocalDate day) {
        var unmet = new ArrayList<String>();
        for (var required : terms.requiredEnablers()) {
            enablers.find(required.enabler())
                    .map(enabler -> enabler.perhapsOn(day))
                    .or(() -> Optional.of(List.of()))
                    .flatMap(required::unmet)
                    .ifPresent(unmet::add);
        }
        for (var id : terms.requiredMilestones()) {
            if (!milestones.achieved(id, day)) {
                unmet.add("%s is not achieved".formatted(title(id, milestones)));
            }
        }
        return unmet;
    }

    private static String title(MilestoneId id, Milestones milestones) {
        return milestones.find(id).map(m -> m.terms().title()).orElse(id.value());
    }
}
