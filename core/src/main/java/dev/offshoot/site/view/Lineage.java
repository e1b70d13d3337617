package dev.offshoot.site.view;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.offshoot.date.Dated;
import dev.offshoot.date.PartialDate;
import dev.offshoot.site.event.SiteId;
import dev.offshoot.site.view.SiteView.MergerLine;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which site stands for which: how a merger is seen from each predecessor. */
public final class Lineage {

    private final List<Link> links;
    private final Map<SiteId, List<Place>> byPredecessor;

    /** A link, and its place in the order. */
    private record Place(int index, Link link) {}

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

    private Lineage(List<Link> links) {
        this.links = families(links).stream()
                .flatMap(family -> Dated.inOrder(family, Link::dated).stream())
                .toList();
        this.byPredecessor = IntStream.range(0, this.links.size())
                .mapToObj(n -> new Place(n, this.links.get(n)))
                .collect(groupingBy(place -> place.link().predecessor()));
    }

    /** The links that hang together, apart from those that do not: what became of some says nothing of others. */
    private static Collection<List<Link>> families(List<Link> links) {
        var heads = new HashMap<SiteId, SiteId>();
        for (var link : links) {
            var predecessors = head(heads, link.predecessor());
            var successors = head(heads, link.successor());
            if (!predecessors.equals(successors)) {
                heads.put(predecessors, successors);
            }
        }
        return links.stream()
                .collect(groupingBy(link -> head(heads, link.predecessor()), LinkedHashMap::new, toList()))
                .values();
    }

    private static SiteId head(Map<SiteId, SiteId> heads, SiteId site) {
        var head = site;
        while (heads.containsKey(head)) {
            head = heads.get(head);
        }
        return head;
    }

    public static Lineage of(Collection<SiteView> sites) {
        return new Lineage(sites.stream()
                .flatMap(site -> site.mergers().stream().flatMap(merger -> links(site.site(), merger)))
                .toList());
    }

    private static Stream<Link> links(SiteId successor, MergerLine merger) {
        return merger.predecessors().stream().map(predecessor -> new Link(predecessor, successor, merger.dated()));
    }

    /** All mergers, those that hang together in the order in which they happened. */
    public List<Link> links() {
        return links;
    }

    /** What a site first merged into; empty where it never did. */
    public Optional<Link> mergedInto(SiteId site) {
        return places(site).map(Place::link).findFirst();
    }

    private Stream<Place> places(SiteId predecessor) {
        return byPredecessor.getOrDefault(predecessor, List.of()).stream();
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
        var next = next(standing, -1, day);
        while (next.isPresent()) {
            standing = next.get().link().successor();
            next = next(standing, next.get().index(), day);
        }
        return standing;
    }

    private Optional<Place> next(SiteId standing, int after, LocalDate day) {
        return places(standing)
                .filter(place -> place.index() > after && !place.link().day().isAfter(day))
                .findFirst();
    }
}
