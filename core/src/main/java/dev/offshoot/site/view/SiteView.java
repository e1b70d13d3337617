package dev.offshoot.site.view;

import dev.offshoot.kernel.Latest;
import dev.offshoot.kernel.PartialDate;
import dev.offshoot.site.event.SiteId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is shown of a site.
 *
 * @param name what it is called by the news that occurred last
 * @param formerNames the others it has gone by, as they became known
 * @param mergers those that made it what it is, as they became known
 */
public record SiteView(
        SiteId site,
        Optional<Latest<String>> name,
        List<String> formerNames,
        Optional<String> odsCode,
        Optional<String> kind,
        Optional<String> area,
        Optional<PartialDate> registered,
        List<MergerLine> mergers,
        List<SplitLine> splits,
        Optional<ClosureLine> closed) {

    /** @param day the last day on which it may have happened; the successor counts for its predecessors from then on */
    public record MergerLine(List<SiteId> predecessors, PartialDate occurred, LocalDate day) {
        public MergerLine {
            predecessors = List.copyOf(predecessors);
        }
    }

    public record SplitLine(List<SiteId> successors, PartialDate occurred, LocalDate day) {
        public SplitLine {
            successors = List.copyOf(successors);
        }
    }

    public record ClosureLine(String reason, PartialDate occurred) {}

    public SiteView {
        formerNames = List.copyOf(formerNames);
        mergers = List.copyOf(mergers);
        splits = List.copyOf(splits);
    }

    /** What to call it; its key where no name is known. */
    public String title() {
        return name.map(Latest::value).orElse(site.value());
    }
}
