package dev.offshoot.adoption.view;

import dev.offshoot.adoption.event.Spell;
import dev.offshoot.adoption.event.Stage;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How many sites an initiative had reached by a day, each number under a name of its own. A merged site counts once
 * from the day of the merger, with its predecessors' histories as its own; a date that is not a day counts from its
 * last day.
 *
 * @param identified sites that stood at this stage on the day; so with the other stages
 * @param declined sites that had said no, and not come forward since
 * @param engaged sites that had shown interest or gone further, whatever became of them
 * @param trained sites whose people had been trained, whatever became of them
 * @param ever sites that had ever been live: no leaving reduces it
 * @param live sites in an open spell and not paused, the embedded ones among them
 * @param embedded sites that were live and had met the written sustainment test in the same spell
 * @param paused sites that had paused, before going live or since
 * @param left sites that had been live, left, and not come forward since
 */
public record AdoptionCounts(
        LocalDate day,
        long identified,
        long contacted,
        long interested,
        long committed,
        long preparing,
        long declined,
        long engaged,
        long trained,
        long ever,
        long live,
        long embedded,
        long paused,
        long left) {

    /**
     * What a changed definition makes of the past, beside what was counted at the time.
     *
     * @param version the adoption definition whose spells alone are counted
     * @param ever sites that had ever been live under that definition; so with live and embedded
     * @param all the same day's count under whichever definition was in force when each spell was opened
     */
    public record Recount(int version, long ever, long live, long embedded, AdoptionCounts all) {}

    /** The sites of one initiative by a day, on which no two of them had merged. */
    public static AdoptionCounts on(LocalDate day, Collection<? extends CountedAdoption> adoptions) {
        return on(day, adoptions, SiteSuccession.UNMERGED);
    }

    /** @param adoptions the lines of one initiative, one for each site */
    public static AdoptionCounts on(
            LocalDate day, Collection<? extends CountedAdoption> adoptions, SiteSuccession standings) {
        var sites = SiteOnDay.of(adoptions, day, standings);
        return new AdoptionCounts(
                day,
                count(sites, at(Stage.IDENTIFIED)),
                count(sites, at(Stage.CONTACTED)),
                count(sites, at(Stage.INTERESTED)),
                count(sites, at(Stage.COMMITTED)),
                count(sites, at(Stage.PREPARING)),
                count(sites, at(Stage.DECLINED)),
                count(sites, SiteOnDay::engaged),
                count(sites, SiteOnDay::trained),
                count(sites, site -> site.ever(_ -> true)),
                count(sites, site -> site.live(_ -> true)),
                count(sites, site -> site.embedded(_ -> true)),
                count(sites, at(Stage.PAUSED)),
                count(sites, at(Stage.LEFT)));
    }

    /** Counts the past under one version of the adoption definition, and shows the count of all beside it. */
    public static Recount countsUnder(
            int version, LocalDate day, Collection<? extends CountedAdoption> adoptions, SiteSuccession standings) {
        var sites = SiteOnDay.of(adoptions, day, standings);
        Predicate<Spell> underIt = spell -> spell.definition() == version;
        return new Recount(
                version,
                count(sites, site -> site.ever(underIt)),
                count(sites, site -> site.live(underIt)),
                count(sites, site -> site.embedded(underIt)),
                on(day, adoptions, standings));
    }

    private static Predicate<SiteOnDay> at(Stage stage) {
        return site -> site.stage().equals(Optional.of(stage));
    }

    private static long count(Collection<SiteOnDay> sites, Predicate<SiteOnDay> which) {
        return sites.stream().filter(which).count();
    }
}
