package dev.offshoot.site.domain;

import dev.offshoot.date.Dated;
import dev.offshoot.site.event.SiteId;
import dev.offshoot.time.DateAndSource;
import dev.offshoot.time.Timeline;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a site is in its life. */
public sealed interface Site {

    /** What surely happened to it after a fact, if anything did: the last of it. */
    Optional<Act> after(Dated fact);

    record Unknown() implements Site {
        @Override
        public Optional<Act> after(Dated fact) {
            return Optional.empty();
        }
    }

    /**
     * @param names what it was called, and since when
     * @param mergers those that made it what it is
     * @param splits those after which it went on
     */
    record Open(SiteId site, Dated registered, Timeline<Named> names, List<Merger> mergers, List<Split> splits)
            implements Site {
        public Open {
            mergers = List.copyOf(mergers);
            splits = List.copyOf(splits);
        }

        @Override
        public Optional<Act> after(Dated fact) {
            var acts = Stream.of(
                            mergers.stream().map(m -> new Act("took in " + listed(m.predecessors()), m.dated())),
                            splits.stream().map(s -> new Act("split into " + listed(s.successors()), s.dated())),
                            names.all().stream()
                                    .map(n -> new Act(
                                            "renamed to “%s”"
                                                    .formatted(n.value().name()),
                                            n.dated())))
                    .flatMap(some -> some)
                    .filter(act -> act.dated().surelyAfter(fact))
                    .toList();
            return Dated.newest(acts, Act::dated);
        }

        /** The act that may have come first. */
        Optional<Dated> first() {
            return Stream.of(
                            mergers.stream().map(Merger::dated),
                            splits.stream().map(Split::dated),
                            names.all().stream().map(Timeline.Said::dated))
                    .flatMap(some -> some)
                    .min(Comparator.comparing(Dated::latest));
        }

        private static String listed(Set<SiteId> sites) {
            return sites.stream().map(SiteId::value).sorted().collect(Collectors.joining(" and "));
        }

        /** What it is called by the news that occurred last. */
        Optional<String> name() {
            return names.now().map(Named::name);
        }

        /** The merger by which a site is part of it already. */
        Optional<Merger> tookIn(SiteId other) {
            return mergers.stream()
                    .filter(m -> m.predecessors().contains(other))
                    .findFirst();
        }

        /** The split by which another site came out of it already. */
        Optional<Split> leftBehind(SiteId other) {
            return splits.stream()
                    .filter(s -> !other.equals(site) && s.successors().contains(other))
                    .findFirst();
        }
    }

    /**
     * It is no longer there, and takes late news of the time before.
     *
     * @param how in the past tense
     */
    record Gone(Open was, Dated since, String how, DateAndSource told) implements Site {
        @Override
        public Optional<Act> after(Dated fact) {
            return since.surelyAfter(fact) ? Optional.of(new Act(how, since)) : was.after(fact);
        }
    }

    /** A name, and who said so of when. */
    record Named(String name, DateAndSource told) {}

    /** @param name what it was called from then on, where that is another name */
    record Merger(Set<SiteId> predecessors, Optional<String> name, Dated dated, DateAndSource told) {
        public Merger {
            predecessors = Set.copyOf(predecessors);
        }

        boolean saysTheSameAs(Merger other) {
            return predecessors.equals(other.predecessors) && name.equals(other.name) && told.equals(other.told);
        }
    }

    record Split(Set<SiteId> successors, Dated dated, DateAndSource told) {
        public Split {
            successors = Set.copyOf(successors);
        }

        boolean saysTheSameAs(Split other) {
            return successors.equals(other.successors) && told.equals(other.told);
        }
    }

    /** @param what in the past tense */
    record Act(String what, Dated dated) {}
}
