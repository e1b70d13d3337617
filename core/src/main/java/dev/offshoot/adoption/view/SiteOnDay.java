package dev.offshoot.adoption.view;

import static java.util.stream.Collectors.groupingBy;

import dev.offshoot.adoption.event.AdoptionTimeline;
import dev.offshoot.adoption.event.AdoptionTimeline.StagesReached;
import dev.offshoot.adoption.event.Spell;
import dev.offshoot.adoption.event.Stage;
import dev.offshoot.adoption.event.StageTransition;
import dev.offshoot.adoption.event.TransitionKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One site as counted on a day.
 *
 * @param past its own history, and those of the sites that merged into it
 * @param joined all of them as the one site's
 * @param gone whether it had closed, or split into others
 */
record SiteOnDay(List<AdoptionTimeline> past, StagesReached joined, boolean trained, boolean gone) {

    static List<SiteOnDay> of(
            Collection<? extends CountedAdoption> adoptions, LocalDate day, SiteSuccession standings) {
        var courses = new JoinedCourses(adoptions, standings);
        var sites = new ArrayList<SiteOnDay>();
        adoptions.stream()
                .collect(groupingBy(a -> standings.standingFor(a.site(), day)))
                .forEach((site, merged) -> sites.add(new SiteOnDay(
                        merged.stream().map(a -> a.course().by(day)).toList(),
                        courses.of(site, day).read(),
                        merged.stream().anyMatch(a -> a.trainedBy(day)),
                        standings.gone(site, day).isPresent())));
        return sites;
    }

    /** Where it stands; nowhere once it is gone. */
    Optional<Stage> stage() {
        return gone ? Optional.empty() : joined.stage().map(AdoptionTimeline.StageSince::stage);
    }

    /** Whoever went live or was embedded had been interested, though nobody may have written it down. */
    boolean engaged() {
        return ever(_ -> true)
                || past.stream()
                        .flatMap(course -> course.steps().stream())
                        .map(StageTransition::turn)
                        .anyMatch(t -> t == TransitionKind.INTERESTED
                                || t == TransitionKind.COMMITTED
                                || t == TransitionKind.PREPARING);
    }

    boolean ever(Predicate<Spell> which) {
        return Stream.concat(past.stream().map(AdoptionTimeline::read), Stream.of(joined))
                .flatMap(reading -> reading.spells().stream())
                .anyMatch(which);
    }

    boolean live(Predicate<Spell> which) {
        return !gone && joined.live() && joined.openSpell().filter(which).isPresent();
    }

    boolean embedded(Predicate<Spell> which) {
        return live(which) && joined.embedded();
    }
}
