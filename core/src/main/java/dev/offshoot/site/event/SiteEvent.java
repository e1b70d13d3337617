package dev.offshoot.site.event;

import dev.offshoot.stream.Event;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What happens to a site. */
public sealed interface SiteEvent extends Event {

    record SiteRegistered(String name, Optional<String> odsCode, Optional<String> kind, Optional<String> area)
            implements SiteEvent {}

    record SiteRenamed(String from, String to) implements SiteEvent {}

    /**
     * Told by the successor; the order of those that merged tells nothing.
     *
     * @param name what the successor is called from then on; empty where it keeps the name it has by then
     */
    record SitesMerged(List<SiteId> predecessors, Optional<String> name) implements SiteEvent {
        public SitesMerged {
            predecessors = List.copyOf(predecessors);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof SitesMerged(var sites, var called)
                    && Set.copyOf(sites).equals(Set.copyOf(predecessors))
                    && called.equals(name);
        }

        @Override
        public int hashCode() {
            return Objects.hash(Set.copyOf(predecessors), name);
        }
    }

    /**
     * Told by the predecessor; the order of those that it became tells nothing.
     *
     * @param successors the predecessor itself among them where it goes on
     */
    record SiteSplit(List<SiteId> successors) implements SiteEvent {
        public SiteSplit {
            successors = List.copyOf(successors);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof SiteSplit(var sites) && Set.copyOf(sites).equals(Set.copyOf(successors));
        }

        @Override
        public int hashCode() {
            return Set.copyOf(successors).hashCode();
        }
    }

    record SiteClosed(String reason) implements SiteEvent {}
}
