package dev.offshoot.adoption.view;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import dev.offshoot.adoption.event.Course.Reading;
import dev.offshoot.adoption.event.Course.Standing;
import dev.offshoot.adoption.event.Spell;
import dev.offshoot.adoption.event.Stage;
import dev.offshoot.adoption.event.Step;
import dev.offshoot.adoption.event.Turn;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One site as counted on a day: its own history, and those of the sites that merged into it. */
record SiteOnDay(List<Step> steps, List<Reading> histories, boolean trained) {

    static List<SiteOnDay> of(Collection<AdoptionView> adoptions, LocalDate day, Standings standings) {
        return adoptions.stream().collect(groupingBy(a -> standings.standingFor(a.site(), day))).values().stream()
                .map(merged -> of(merged, day))
                .toList();
    }

    private static SiteOnDay of(List<AdoptionView> merged, LocalDate day) {
        var courses = merged.stream().map(a -> a.course().by(day)).toList();
        return new SiteOnDay(
                courses.stream().flatMap(c -> c.steps().stream()).toList(),
                courses.stream().map(c -> c.read()).toList(),
                merged.stream().anyMatch(a -> a.trainedBy(day)));
    }

    /** Of several histories a live one tells where the site stands; of none, the one with the latest news. */
    Optional<Stage> stage() {
        if (live(_ -> true)) {
            return Optional.of(embedded(_ -> true) ? Stage.EMBEDDED : Stage.LIVE);
        }
        return histories.stream()
                .flatMap(h -> h.stage().stream())
                .max(comparing((Standing s) -> s.since().day()).thenComparing(Standing::stage))
                .map(Standing::stage);
    }

    /** Whoever went live or was embedded had been interested, though nobody may have written it down. */
    boolean engaged() {
        return ever(_ -> true)
                || steps.stream()
                        .map(Step::turn)
                        .anyMatch(t -> t == Turn.INTERESTED || t == Turn.COMMITTED || t == Turn.PREPARING);
    }

    boolean ever(Predicate<Spell> which) {
        return histories.stream().flatMap(h -> h.spells().stream()).anyMatch(which);
    }

    boolean live(Predicate<Spell> which) {
        return openSpells().anyMatch(which);
    }

    boolean embedded(Predicate<Spell> which) {
        return openSpells().filter(spell -> spell.embedded().isPresent()).anyMatch(which);
    }

    private Stream<Spell> openSpells() {
        return histories.stream()
                .filter(h -> h.stage().filter(s -> s.stage() != Stage.PAUSED).isPresent())
                .flatMap(h -> h.openSpell().stream());
    }
}
