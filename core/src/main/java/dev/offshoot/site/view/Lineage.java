package dev.offshoot.site.view;

import dev.offshoot.date.Dated;
import dev.offshoot.date.PartialDate;
import dev.offshoot.site.event.SiteId;
import dev.offshoot.site.view.SiteView.MergerLine;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which site stands for which: how a merger is seen from each predecessor. */
public record Lineage(List<Link> links) {

    /** A predecessor, what it merged into, and when. */
    public record Link(SiteId predecessor, SiteId successor, Dated dated) {

        public PartialDate occurred() {
            return dated.occurred();
        }

        /** The last day on which it may have happened: the successor counts from then on. */
        public LocalDate day() {
            return dated.latest();
        }
    }

    public Lineage {
        links = Dated.inOrder(links, Link::dated);
    }

    public static Lineage of(Collection<SiteView> sites) {
        return new Lineage(sites.stream()
                .flatMap(site -> site.mergers().stream().flatMap(merger -> links(site.site(), merger)))
                .toList());
    }

    private static Stream<Link> links(SiteId successor, MergerLine merger) {
        return merger.predecessors().stream().map(predecessor -> new Link(predecessor, successor, merger.dated()));
    }

    /** What a site first merged into; empty where it never did. */
    public Optional<Link> mergedInto(SiteId site) {
        return links.stream().filter(l -> l.predecessor().equals(site)).findFirst();
    }

    /** All that a site goes on from: those that merged into it, and those that had merged into these. */
    public Set<SiteId> predecessors(SiteId site) {
        var found = new LinkedHashSet<SiteId>();
        var next = new ArrayDeque<>(List.of(site));
        while (!next.isEmpty()) {
            var successor = next.remove();
            links.stream()
                    .filter(link -> link.successor().equals(successor))
                    .map(Link::predecessor)
                    .filter(found::add)
                    .forEach(next::add);
        }
        return found;
    }

    /** The site that counts for this one on a day: itself until it merged, then what it merged into, and so on. */
    public SiteId successorOn(SiteId site, LocalDate day) {
        var seen = new HashSet<SiteId>();
        var standing = site;
        while (seen.add(standing)) {
            standing = followed(standing, day);
        }
        return standing;
    }

    /** Once along the mergers in order, so that a site that takes back what it had merged into stands again. */
    private SiteId followed(SiteId site, LocalDate day) {
        var standing = site;
        for (var link : links) {
            if (!link.day().isAfter(day) && link.predecessor().equals(standing)) {
                standing = link.successor();
            }
        }
        return standing;
    }
}
