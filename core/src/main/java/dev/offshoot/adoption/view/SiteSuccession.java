package dev.offshoot.adoption.view;

import dev.offshoot.date.Dated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the directory says of sites on a day: which counts for which, and which is no longer there. */
@FunctionalInterface
public interface SiteSuccession {

    /** No two sites have ever merged, and none has gone. */
    SiteSuccession UNMERGED = (site, _) -> site;

    /** The key of the site that counts for this one: itself until it merged. */
    String standingFor(String site, LocalDate day);

    /** All mergers, in order. */
    default List<Merger> mergers() {
        return List.of();
    }

    /** Those that others went into this one by, in order. */
    default List<Merger> mergersInto(String site) {
        return mergers().stream()
                .filter(merger -> merger.successor().equals(site))
                .toList();
    }

    /** Since when it had closed, or split into others than itself; empty while it was there. */
    default Optional<Dated> gone(String site, LocalDate day) {
        return Optional.empty();
    }

    /** One site that went into another. */
    record Merger(String predecessor, String successor, Dated dated) {}
}
