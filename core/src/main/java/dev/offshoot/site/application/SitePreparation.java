package dev.offshoot.site.application;

import dev.offshoot.command.Command;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.command.Rejection;
import dev.offshoot.date.Dated;
import dev.offshoot.execution.Correct;
import dev.offshoot.execution.DeciderRunner;
import dev.offshoot.execution.Fault;
import dev.offshoot.execution.Preparation;
import dev.offshoot.site.domain.MergerRejection.AlreadyMerged;
import dev.offshoot.site.domain.MergerRejection.MergedAway;
import dev.offshoot.site.domain.MergerRejection.NamedByMerger;
import dev.offshoot.site.domain.RegistrationRejection.ActedLater;
import dev.offshoot.site.domain.RegistrationRejection.BeforeItsRegistration;
import dev.offshoot.site.domain.Site;
import dev.offshoot.site.domain.Site.Act;
import dev.offshoot.site.domain.SiteCommand;
import dev.offshoot.site.domain.SiteCommand.MergeSites;
import dev.offshoot.site.domain.SiteCommand.RegisterSite;
import dev.offshoot.site.domain.SiteCommand.SplitSite;
import dev.offshoot.site.domain.SiteDecider;
import dev.offshoot.site.domain.SiteRejection;
import dev.offshoot.site.event.Mergers;
import dev.offshoot.site.event.SiteEvent;
import dev.offshoot.site.event.SiteEvent.SiteRegistered;
import dev.offshoot.site.event.SiteEvent.SiteSplit;
import dev.offshoot.site.event.SiteEvent.SitesMerged;
import dev.offshoot.site.event.SiteId;
import dev.offshoot.stream.Corrections;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventCorrected;
import dev.offshoot.stream.History;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Tells a merger what the histories of the sites in it say of earlier mergers, and turns away what came before a site in
 * it was registered, or after it had become another.
 */
public final class SitePreparation implements Preparation {

    private static final DeciderRunner<SiteCommand, Site, SiteEvent, SiteRejection> SITES =
            new DeciderRunner<>(SiteDecider.STREAM_TYPE);

    @Override
    public Prepared prepare(CommandEnvelope<? extends Command> asked, History history) {
        return switch (asked.command()) {
            case MergeSites merge ->
                unregistered(asked, merge.predecessors(), history)
                        .or(() -> stillActing(asked, merge, history))
                        .orElseGet(() -> new Prepared.Ready(merge.knowing(mergers(merge, history))));
            case SplitSite split ->
                unregistered(asked, split.successors(), history).orElseGet(() -> new Prepared.Ready(split));
            default -> new Prepared.Ready(asked.command());
        };
    }

    private static Optional<Prepared> unregistered(CommandEnvelope<?> asked, List<SiteId> sites, History history) {
        return sites.stream()
                .flatMap(site -> Corrections.settle(history.of(site.stream())).stream()
                        .filter(r -> r.event() instanceof SiteRegistered)
                        .filter(r -> r.dated().surelyAfter(asked.dated()))
                        .map(r -> new BeforeItsRegistration(site, r.occurred())))
                .findFirst()
                .map(Prepared.Lacking::new);
    }

    /** A site does not become another before what is known to have happened to it later. */
    private static Optional<Prepared> stillActing(CommandEnvelope<?> asked, MergeSites merge, History history) {
        return merge.predecessors().stream()
                .flatMap(site -> SITES.replay(history.of(site.stream())).told().after(asked.dated()).stream()
                        .map(act -> new ActedLater(site, act)))
                .findFirst()
                .map(Prepared.Lacking::new);
    }

    /** A site that merged into another is that one since; its merger is told by the other. */
    @Override
    public Optional<Rejection> ended(StreamId stream, CommandEnvelope<?> asked, History history) {
        var site = new SiteId(stream.key());
        if (wanted(asked) instanceof MergeSites merge && merge.predecessors().contains(site)) {
            return Optional.empty();
        }
        return new Mergers(history)
                .of(site)
                .filter(r -> asked.dated().surelyAfter(r.dated()))
                .map(r -> new MergedAway(site, new SiteId(r.stream().key()), r.occurred()));
    }

    @Override
    public Set<String> heeds() {
        return Set.of("site");
    }

    /** A site and those that went into it: none ended, or did anything, when it was the other already. */
    @Override
    public List<Fault> faults(StreamId stream, List<RecordedEvent<? extends Event>> news, History history) {
        var site = new SiteId(stream.key());
        var mergers = new Mergers(history);
        var successors = mergers.successors(site);
        var circles = mergers.into(site)
                .flatMap(merger -> merger.event().predecessors().stream()
                        .filter(successors::contains)
                        .map(other ->
                                new Fault(stream, merger.version(), new AlreadyMerged(site, successors.getFirst()))));
        var splits = Stream.concat(Stream.of(site), mergers.predecessors(site))
                .flatMap(each -> splits(each, mergers, history));
        return Stream.of(circles, ends(site, mergers, history), splits)
                .flatMap(Function.identity())
                .toList();
    }

    /** A site is there when another splits into it. */
    private static Stream<Fault> splits(SiteId site, Mergers mergers, History history) {
        return end(site, mergers, history).stream()
                .flatMap(end -> history.mightMention(List.of(site.stream())).stream()
                        .filter(stream -> stream.category().equals("site") && !stream.equals(site.stream()))
                        .flatMap(stream -> Corrections.settle(history.of(stream)).stream())
                        .filter(r -> r.event() instanceof SiteSplit split
                                && split.successors().contains(site)
                                && r.dated().surelyAfter(end))
                        .map(r -> new Fault(
                                r.stream(),
                                r.version(),
                                new ActedLater(
                                        site,
                                        new Act(
                                                "is what “%s” split into"
                                                        .formatted(r.stream().key()),
                                                r.dated())))));
    }

    private static Optional<Dated> end(SiteId site, Mergers mergers, History history) {
        return SITES.replay(history.of(site.stream())).told() instanceof Site.Gone gone
                ? Optional.of(gone.since())
                : mergers.of(site).map(RecordedEvent::dated);
    }

    private static Stream<Fault> ends(SiteId site, Mergers mergers, History history) {
        return Stream.concat(Stream.of(site), mergers.predecessors(site))
                .flatMap(each -> mergers
                        .of(each)
                        .flatMap(merger -> fault(
                                each, SITES.replay(history.of(each.stream())).told(), merger))
                        .stream());
    }

    private static Optional<Fault> fault(SiteId site, Site told, RecordedEvent<SitesMerged> merger) {
        var successor = merger.stream().key();
        var became = told instanceof Site.Gone gone && merger.dated().surelyAfter(gone.since())
                ? Optional.of(new Act("became “%s”".formatted(successor), merger.dated()))
                : told.after(merger.dated());
        return became.map(act -> new Fault(merger.stream(), merger.version(), new ActedLater(site, act)));
    }

    private static Command wanted(CommandEnvelope<?> asked) {
        return asked.command() instanceof Correct correct && correct.instead().isPresent()
                ? correct.instead().get()
                : asked.command();
    }

    /** A site that a merger names was registered by then. */
    @Override
    public Optional<Rejection> leaningOn(CommandEnvelope<Correct> asked, History history) {
        var site = new SiteId(asked.command().stream().key());
        var registered = corrected(asked, history.of(site.stream())).stream()
                .filter(r -> r.event() instanceof SiteRegistered)
                .findFirst();
        return new Mergers(history)
                .of(site)
                .filter(merger ->
                        registered.isEmpty() || registered.get().dated().surelyAfter(merger.dated()))
                .<Rejection>map(merger ->
                        new NamedByMerger(site, new SiteId(merger.stream().key()), merger.occurred()))
                .or(() -> asked.command().corrects() > 0
                        ? Optional.empty()
                        : registered.flatMap(entry -> splitBefore(entry, site, history)));
    }

    private static Optional<Rejection> splitBefore(RecordedEvent<?> registered, SiteId site, History history) {
        return history.mightMention(List.of(site.stream())).stream()
                .filter(stream -> stream.category().equals("site") && !stream.equals(site.stream()))
                .flatMap(stream -> Corrections.settle(history.of(stream)).stream())
                .filter(r -> r.event() instanceof SiteSplit split
                        && split.successors().contains(site)
                        && registered.dated().surelyAfter(r.dated()))
                .findFirst()
                .map(_ -> new BeforeItsRegistration(site, registered.occurred()));
    }

    /** What would count of a stream if a correction were made. */
    private static List<RecordedEvent<? extends Event>> corrected(
            CommandEnvelope<Correct> asked, List<RecordedEvent<? extends Event>> history) {
        var correct = asked.command();
        var instead = correct.instead()
                .flatMap(command -> command instanceof RegisterSite c
                        ? Optional.<Event>of(new SiteRegistered(c.name(), c.odsCode(), c.kind(), c.area()))
                        : Optional.empty());
        if (correct.instead().isPresent() && instead.isEmpty()) {
            return Corrections.settle(history);
        }
        var then = new ArrayList<>(history);
        then.add(RecordedEvent.in(
                asked.zone(),
                correct.stream(),
                history.size(),
                RecordedEvent.UNPLACED,
                asked.at(),
                asked.metadata(),
                new EventCorrected(correct.corrects(), correct.why(), instead)));
        return Corrections.settle(then);
    }

    /** Who went into whom, as told by these sites, their predecessors, theirs, and so on; a site knows its own. */
    private static Map<SiteId, SiteId> mergers(MergeSites merge, History history) {
        var mergers = new HashMap<SiteId, SiteId>();
        var seen = new HashSet<SiteId>();
        var ahead = new ArrayDeque<>(merge.predecessors());
        ahead.add(merge.site());
        while (!ahead.isEmpty()) {
            var site = ahead.remove();
            if (seen.add(site)) {
                var predecessors = new Mergers(history).predecessors(site).toList();
                ahead.addAll(predecessors);
                if (!site.equals(merge.site())) {
                    predecessors.forEach(predecessor -> mergers.putIfAbsent(predecessor, site));
                }
            }
        }
        return mergers;
    }
}
