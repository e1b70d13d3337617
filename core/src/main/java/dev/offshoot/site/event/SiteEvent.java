package dev.offshoot.site.event;

import dev.offshoot.stream.Event;
import java.util.List;
import java.util.Optional;

/** What happens to a site. */
public sealed interface SiteEvent extends Event {

    record SiteRegistered(String name, Optional<String> odsCode, Optional<String> kind, Optional<String> area)
            implements SiteEvent {}

    record SiteRenamed(String from, String to) implements SiteEvent {}

    /**
     * Told by the successor.
     *
     * @param name what the successor is called from then on; empty where it keeps the name it has by then
     */
    record SitesMerged(List<SiteId> predecessors, Optional<String> name) implements SiteEvent {
        public SitesMerged {
            predecessors = List.copyOf(predecessors);
        }
    }

    /**
     * Told by the predecessor.
     *
     * @param successors the predecessor itself among them where it goes on
     */
    record SiteSplit(List<SiteId> successors) implements SiteEvent {
        public SiteSplit {
            successors = List.copyOf(successors);
        }
    }

    record SiteClosed(String reason) implements SiteEvent {}
}
