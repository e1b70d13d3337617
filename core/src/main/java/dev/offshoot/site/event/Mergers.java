package dev.offshoot.site.event;

import dev.offshoot.site.event.SiteEvent.SitesMerged;
import dev.offshoot.stream.Corrections;
import dev.offshoot.stream.History;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.UniqueKey;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;

/** Which sites became others, as the log tells it. */
public record Mergers(History history) {

    /** Held by the site that another merged into. */
    public static UniqueKey takenIn(SiteId predecessor) {
        return new UniqueKey("site-taken-in", predecessor.value());
    }

    /** The mergers that made a site what it is, in the order of their recording. */
    public Stream<RecordedEvent<SitesMerged>> into(SiteId site) {
        return Corrections.settle(history.of(site.stream())).stream()
                .flatMap(r -> r.event() instanceof SitesMerged merged ? Stream.of(r.as(merged)) : Stream.empty());
    }

    public Stream<SiteId> predecessors(SiteId site) {
        return into(site).flatMap(merger -> merger.event().predecessors().stream());
    }

    /** Whether a merger into it was ever recorded, though it may have been taken back. */
    public boolean everTookIn(SiteId site) {
        return history.of(site.stream()).stream().anyMatch(r -> r.event() instanceof SitesMerged);
    }

    /** The merger by which a site became another. */
    public Optional<RecordedEvent<SitesMerged>> of(SiteId site) {
        return history.holder(takenIn(site)).stream()
                .flatMap(successor -> into(new SiteId(successor.key())))
                .filter(merger -> merger.event().predecessors().contains(site))
                .findFirst();
    }

    /** The sites that went into one, those that had gone into them, and so on. */
    public SequencedSet<SiteId> ancestors(SiteId site) {
        var found = new LinkedHashSet<SiteId>();
        var ahead = new ArrayDeque<>(predecessors(site).toList());
        while (!ahead.isEmpty()) {
            var next = ahead.remove();
            if (!next.equals(site) && found.add(next)) {
                ahead.addAll(predecessors(next).toList());
            }
        }
        return found;
    }

    /** What a site became, what that became, and so on. */
    public SequencedSet<SiteId> successors(SiteId site) {
        var found = new LinkedHashSet<SiteId>();
        for (var next = of(site); next.isPresent(); next = of(found.getLast())) {
            var successor = new SiteId(next.get().stream().key());
            if (successor.equals(site) || !found.add(successor)) {
                break;
            }
        }
        return found;
    }
}
