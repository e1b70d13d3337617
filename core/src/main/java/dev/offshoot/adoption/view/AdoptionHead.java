package dev.offshoot.adoption.view;

import dev.offshoot.adoption.event.AdoptionTimeline;
import dev.offshoot.adoption.event.StageTransition;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a list of initiatives counts of one site.
 *
 * @param steps in the order in which they occurred, without the words in which they were told
 * @param trained the day by which people of the site had first surely been trained
 */
public record AdoptionHead(String site, List<StageTransition> steps, Optional<LocalDate> trained)
        implements CountedAdoption {

    public AdoptionHead {
        steps = List.copyOf(steps);
    }

    public static AdoptionHead of(AdoptionView adoption) {
        return new AdoptionHead(
                adoption.site(),
                adoption.reached().stream()
                        .map(line -> line.step().withoutWords())
                        .toList(),
                adoption.work().activities().stream()
                        .filter(SiteWork.ActivityLine::training)
                        .map(activity -> activity.provenance().lastPossibleDay())
                        .min(Comparator.naturalOrder()));
    }

    @Override
    public AdoptionTimeline course() {
        return new AdoptionTimeline(steps);
    }

    @Override
    public boolean trainedBy(LocalDate day) {
        return trained.filter(first -> !first.isAfter(day)).isPresent();
    }
}
