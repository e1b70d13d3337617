package dev.offshoot.site.domain;

import dev.offshoot.kernel.Dated;
import dev.offshoot.kernel.PartialDate;
import dev.offshoot.kernel.Timeline;
import dev.offshoot.site.event.SiteId;
import java.util.List;
import java.util.Set;

/** Where a site is in its life. */
public sealed interface Site {

    record Unknown() implements Site {}

    /**
     * @param names what it was called, and since when
     * @param mergers those that made it what it is
     * @param splits those after which it went on
     */
    record Open(Dated registered, Timeline<String> names, List<Merger> mergers, List<Split> splits) implements Site {
        public Open {
            mergers = List.copyOf(mergers);
            splits = List.copyOf(splits);
        }

        /** Whether a site is part of it already. */
        boolean tookIn(SiteId site) {
            return mergers.stream().anyMatch(m -> m.predecessors().contains(site));
        }
    }

    /**
     * It is no longer there, and takes late news of the time before.
     *
     * @param how in the past tense
     */
    record Gone(Open was, Dated since, String how) implements Site {}

    /** @param name what it was called from then on */
    record Merger(Set<SiteId> predecessors, String name, PartialDate occurred) {
        public Merger {
            predecessors = Set.copyOf(predecessors);
        }
    }

    record Split(Set<SiteId> successors, PartialDate occurred) {
        public Split {
            successors = Set.copyOf(successors);
        }
    }
}
