package dev.offshoot.site.application;

import dev.offshoot.kernel.Asked;
import dev.offshoot.kernel.Command;
import dev.offshoot.kernel.Corrections;
import dev.offshoot.kernel.History;
import dev.offshoot.kernel.Preparation;
import dev.offshoot.site.domain.SiteCommand.MergeSites;
import dev.offshoot.site.event.SiteEvent.SitesMerged;
import dev.offshoot.site.event.SiteId;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Tells a merger what the histories of the sites in it say of earlier mergers. */
public final class SitePreparation implements Preparation {

    @Override
    public Prepared prepare(Asked<? extends Command> asked, History history) {
        return asked.command() instanceof MergeSites merge
                ? new Prepared.Ready(merge.knowing(mergers(merge, history)))
                : new Prepared.Ready(asked.command());
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
