package dev.offshoot.site.application;

import dev.offshoot.kernel.Asked;
import dev.offshoot.kernel.Command;
import dev.offshoot.kernel.Corrections;
import dev.offshoot.kernel.History;
import dev.offshoot.kernel.Preparation;
import dev.offshoot.site.domain.SiteCommand.MergeSites;
import dev.offshoot.site.domain.SiteCommand.SplitSite;
import dev.offshoot.site.domain.SiteRejection.BeforeItsRegistration;
import dev.offshoot.site.event.SiteEvent.SiteRegistered;
import dev.offshoot.site.event.SiteEvent.SitesMerged;
import dev.offshoot.site.event.SiteId;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells a merger what the histories of the sites in it say of earlier mergers, and turns away what came before a site in
 * it was registered.
 */
public final class SitePreparation implements Preparation {

    @Override
    public Prepared prepare(Asked<? extends Command> asked, History history) {
        return switch (asked.command()) {
            case MergeSites merge ->
                unregistered(asked, merge.predecessors(), history)
                        .orElseGet(() -> new Prepared.Ready(merge.knowing(mergers(merge, history))));
            case SplitSite split ->
                unregistered(asked, split.successors(), history).orElseGet(() -> new Prepared.Ready(split));
            default -> new Prepared.Ready(asked.command());
        };
    }

    private static Optional<Prepared> unregistered(Asked<?> asked, List<SiteId> sites, History history) {
        return sites.stream()
                .flatMap(site -> Corrections.settle(history.of(site.stream())).stream()
                        .filter(r -> r.event() instanceof SiteRegistered)
                        .filter(r -> r.dated().surelyAfter(asked.dated()))
                        .map(r -> new BeforeItsRegistration(site, r.occurred())))
                .findFirst()
                .map(Prepared.Lacking::new);
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
                var predecessors = predecessors(site, history);
                ahead.addAll(predecessors);
                if (!site.equals(merge.site())) {
                    predecessors.forEach(predecessor -> mergers.putIfAbsent(predecessor, site));
                }
            }
        }
        return mergers;
    }

    private static List<SiteId> predecessors(SiteId site, History history) {
        return Corrections.settle(history.of(site.stream())).stream()
                .filter(r -> r.event() instanceof SitesMerged)
                .flatMap(r -> ((SitesMerged) r.event()).predecessors().stream())
                .toList();
    }
}
