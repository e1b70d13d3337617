package dev.offshoot.adoption.application;

import dev.offshoot.adoption.domain.AdoptionRejection;
import dev.offshoot.adoption.domain.ReadingRejection.Contradicts;
import dev.offshoot.adoption.domain.ReadingRejection.UpsetsElsewhere;
import dev.offshoot.adoption.event.AdoptionId;
import dev.offshoot.adoption.event.AdoptionTimeline.Merged;
import dev.offshoot.adoption.event.StageTransition;
import dev.offshoot.command.StreamRejection.WentOnAfterwards;
import dev.offshoot.date.Dated;
import dev.offshoot.execution.Fault;
import dev.offshoot.site.event.Mergers;
import dev.offshoot.site.event.SiteId;
import dev.offshoot.stream.Corrections;
import dev.offshoot.stream.Ended;
import dev.offshoot.stream.History;
import dev.offshoot.stream.StreamId;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What does not hold together in the adoptions of sites that became others: a site goes on from where its predecessors
 * stood, and does nothing once it has become another or is gone.
 */
record Succession(History history, Mergers mergers) {

    Succession(History history) {
        this(history, new Mergers(history));
    }

    /** The sites from which one goes on and those that it became, and what they came to with the same initiative. */
    Set<StreamId> around(AdoptionId adoption) {
        var site = new SiteId(adoption.site());
        return Stream.concat(mergers.ancestors(site).stream(), mergers.successors(site).stream())
                .flatMap(other ->
                        Stream.of(other.stream(), AdoptionId.of(adoption.initiative(), other.value()).stream()))
                .collect(Collectors.toSet());
    }

    boolean carriesOn(AdoptionId adoption) {
        return mergers.predecessors(new SiteId(adoption.site())).findAny().isPresent();
    }

    List<Fault> faults(StreamId changed) {
        return switch (changed.category()) {
            case "site" -> ofSite(new SiteId(changed.key()));
            case "adoption" -> ofAdoption(new AdoptionId(changed.key()));
            default -> List.of();
        };
    }

    private List<Fault> ofSite(SiteId site) {
        return Stream.concat(
                        Stream.concat(Stream.of(site), mergers.predecessors(site))
                                .filter(each -> ends(each).findAny().isPresent())
                                .flatMap(this::adoptions)
                                .flatMap(this::afterTheEnd),
                        Stream.concat(Stream.of(site).filter(mergers::everTookIn), mergers.successors(site).stream())
                                .flatMap(this::adoptions)
                                .flatMap(this::upset))
                .toList();
    }

    private List<Fault> ofAdoption(AdoptionId adoption) {
        var site = new SiteId(adoption.site());
        return Stream.of(
                        afterTheEnd(adoption),
                        carriesOn(adoption) ? contradicted(adoption) : Stream.<Fault>empty(),
                        mergers.successors(site).stream()
                                .map(successor -> AdoptionId.of(adoption.initiative(), successor.value()))
                                .flatMap(this::upset))
                .flatMap(Function.identity())
                .toList();
    }

    private Stream<AdoptionId> adoptions(SiteId site) {
        return history.about(site.stream()).stream()
                .filter(stream -> stream.category().equals("adoption"))
                .map(stream -> new AdoptionId(stream.key()));
    }

    private Stream<Fault> afterTheEnd(AdoptionId adoption) {
        return ends(new SiteId(adoption.site()))
                .flatMap(end -> Corrections.settle(history.of(adoption.stream())).stream()
                        .filter(entry -> entry.dated().surelyAfter(end.dated()))
                        .map(entry -> new Fault(
                                adoption.stream(),
                                entry.version(),
                                new WentOnAfterwards(adoption.stream(), end, entry.dated()))));
    }

    /** Its closing or split, and its merger: where the one is vague, the other may still say more. */
    private Stream<Ended> ends(SiteId site) {
        return Stream.concat(
                history.standing(site.stream()).flatMap(History.StreamHead::ended).stream(),
                mergers
                        .of(site)
                        .map(merger -> new Ended(
                                merger.dated(),
                                "became “%s”".formatted(merger.stream().key())))
                        .stream());
    }

    private Stream<Fault> contradicted(AdoptionId adoption) {
        return misfits(adoption, step -> new Contradicts(step.version(), step.turn(), step.occurred()));
    }

    private Stream<Fault> upset(AdoptionId adoption) {
        return misfits(adoption, step -> new UpsetsElsewhere(adoption, step.version(), step.turn(), step.occurred()));
    }

    /**
     * Its own steps that make no sense where they stand, with what it had carried on from its predecessors by then. What
     * it did before a merger is judged without it, even where it goes on from another since; where the dates leave open
     * which came first, it makes sense if it does so either way.
     */
    private Stream<Fault> misfits(AdoptionId adoption, Function<StageTransition, AdoptionRejection> why) {
        var site = new SiteId(adoption.site());
        var carried = new CarriedCourses(adoption.initiative(), history);
        var own = carried.own(site);
        var mergers = Dated.inOrder(carried.into(site), Merged::merger);
        var misfits = IntStream.rangeClosed(0, mergers.size())
                .mapToObj(heeded ->
                        own.joinedBy(mergers.subList(0, heeded)).read().misfits())
                .toList();
        return own.steps().stream()
                .filter(step -> misfits.subList(surelyBefore(step, mergers), 1 + occurredBy(step, mergers)).stream()
                        .allMatch(some -> some.contains(step)))
                .map(step -> new Fault(adoption.stream(), step.version(), why.apply(step)));
    }

    private static int surelyBefore(StageTransition step, List<Merged> mergers) {
        return (int) mergers.stream()
                .filter(merged -> step.dated().surelyAfter(merged.merger()))
                .count();
    }

    private static int occurredBy(StageTransition step, List<Merged> mergers) {
        return (int) mergers.stream()
                .filter(merged -> merged.merger().occurredBy(step.day()))
                .count();
    }
}
