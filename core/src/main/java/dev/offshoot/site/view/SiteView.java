package dev.offshoot.site.view;

import dev.offshoot.date.Dated;
import dev.offshoot.date.PartialDate;
import dev.offshoot.site.event.SiteId;
import dev.offshoot.time.Timeline;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is shown of a site.
 *
 * @param names what it was called, and since when
 * @param mergers those that made it what it is, in order
 * @param splits in order
 * @param closed when it closed, by the news that occurred last
 */
public record SiteView(
        SiteId site,
        Timeline<String> names,
        Optional<String> odsCode,
        Optional<String> kind,
        Optional<String> area,
        Optional<PartialDate> registered,
        List<MergerLine> mergers,
        List<SplitLine> splits,
        Optional<ClosureLine> closed) {

    /** The successor counts for its predecessors from the last day on which it may have happened. */
    public record MergerLine(List<SiteId> predecessors, Dated dated) {
        public MergerLine {
            predecessors = List.copyOf(predecessors);
        }

        public PartialDate occurred() {
            return dated.occurred();
        }

        public LocalDate day() {
            return dated.latest();
        }
    }

    public record SplitLine(List<SiteId> successors, Dated dated) {
        public SplitLine {
            successors = List.copyOf(successors);
        }

        public PartialDate occurred() {
            return dated.occurred();
        }
    }

    public record ClosureLine(String reason, Dated dated) {
        public PartialDate occurred() {
            return dated.occurred();
        }
    }

    public SiteView {
        mergers = List.copyOf(mergers);
        splits = List.copyOf(splits);
    }

    /** What it is called by the news that occurred last. */
    public Optional<String> name() {
        return names.now();
    }

    /** The others it has gone by, in order. */
    public List<String> formerNames() {
        return names.all().stream()
                .map(Timeline.Said::value)
                .distinct()
                .filter(name -> !name().equals(Optional.of(name)))
                .toList();
    }

    /** What to call it; its key where no name is known. */
    public String title() {
        return name().orElse(site.value());
    }

    /** Since when it is no longer there: closed, or split into others than itself. */
    public Optional<Dated> gone() {
        return Stream.concat(
                        closed.stream().map(ClosureLine::dated),
                        splits.stream()
                                .filter(split -> !split.successors().contains(site))
                                .map(SplitLine::dated))
                .min(Comparator.comparing(Dated::latest));
    }

    /** Those that it took in, each once. */
    public Stream<SiteId> predecessors() {
        return mergers.stream()
                .flatMap(merger -> merger.predecessors().stream())
                .distinct();
    }

    /** Whether it took others in, or is no longer there, so that some site does not count by itself. */
    public boolean rearranged() {
        return !mergers.isEmpty() || gone().isPresent();
    }
}
