package dev.offshoot.site.domain;

import dev.offshoot.command.Command;
import dev.offshoot.site.event.SiteId;
import dev.offshoot.stream.StreamId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What may be asked of a site. */
public sealed interface SiteCommand extends Command {

    SiteId site();

    @Override
    default StreamId stream() {
        return site().stream();
    }

    record RegisterSite(
            SiteId site, String name, Optional<String> odsCode, Optional<String> kind, Optional<String> area)
            implements SiteCommand {

        /** So that a key in use is refused as such. */
        @Override
        public boolean outlastsEnd() {
            return true;
        }
    }

    record RenameSite(SiteId site, String name) implements SiteCommand {}

    /**
     * Asked of the successor.
     *
     * @param name its name from then on; unchanged if empty
     * @param mergedInto what other sites tell of mergers: who went into whom
     */
    record MergeSites(SiteId site, List<SiteId> predecessors, Optional<String> name, Map<SiteId, SiteId> mergedInto)
            implements SiteCommand {
        public MergeSites {
            predecessors = List.copyOf(predecessors);
            mergedInto = Map.copyOf(mergedInto);
        }

        public MergeSites knowing(Map<SiteId, SiteId> mergedInto) {
            return new MergeSites(site, predecessors, name, mergedInto);
        }

        @Override
        public List<StreamId> about() {
            return predecessors.stream().map(SiteId::stream).toList();
        }

        @Override
        public List<StreamId> alsoEnds() {
            return about();
        }
    }

    /**
     * Asked of the predecessor.
     *
     * @param successors the site itself among them where it goes on
     */
    record SplitSite(SiteId site, List<SiteId> successors) implements SiteCommand {
        public SplitSite {
            successors = List.copyOf(successors);
        }

        @Override
        public List<StreamId> about() {
            return successors.stream()
                    .filter(s -> !s.equals(site))
                    .map(SiteId::stream)
                    .toList();
        }
    }

    record CloseSite(SiteId site, String why) implements SiteCommand {}
}
