package dev.offshoot.site.domain;

import dev.offshoot.kernel.Latest;
import dev.offshoot.site.event.SiteId;
import java.util.Set;

/** Where a site is in its life. */
public sealed interface Site {

    record Unknown() implements Site {}

    /** @param predecessors those that have merged into it */
    record Open(Latest<String> name, Set<SiteId> predecessors) implements Site {
        public Open {
            predecessors = Set.copyOf(predecessors);
        }
    }

    record Closed() implements Site {}
}
