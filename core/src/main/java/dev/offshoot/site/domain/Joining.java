package dev.offshoot.site.domain;

import static dev.offshoot.kernel.Decision.accept;
import static dev.offshoot.kernel.Decision.alreadyDone;
import static dev.offshoot.kernel.Decision.reject;

import dev.offshoot.kernel.Asked;
import dev.offshoot.kernel.Dated;
import dev.offshoot.kernel.Decision;
import dev.offshoot.kernel.Recorded;
import dev.offshoot.site.domain.Site.Gone;
import dev.offshoot.site.domain.Site.Merger;
import dev.offshoot.site.domain.Site.Open;
import dev.offshoot.site.domain.Site.Split;
import dev.offshoot.site.domain.SiteCommand.MergeSites;
import dev.offshoot.site.domain.SiteCommand.SplitSite;
import dev.offshoot.site.domain.SiteRejection.ActedLater;
import dev.offshoot.site.domain.SiteRejection.AlreadyGone;
import dev.offshoot.site.domain.SiteRejection.AlreadyMerged;
import dev.offshoot.site.domain.SiteRejection.MergedIntoItself;
import dev.offshoot.site.domain.SiteRejection.NothingMerged;
import dev.offshoot.site.domain.SiteRejection.TooFewSuccessors;
import dev.offshoot.site.event.SiteEvent;
import dev.offshoot.site.event.SiteEvent.SiteSplit;
import dev.offshoot.site.event.SiteEvent.SitesMerged;
import dev.offshoot.site.event.SiteId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How sites become one, and one becomes several. */
final class Joining {

    private Joining() {}

    static Decision<SiteEvent, SiteRejection> merge(Asked<?> asked, MergeSites c, Open open) {
        var predecessors = c.predecessors().stream().distinct().toList();
        if (predecessors.isEmpty()) {
            return reject(new NothingMerged());
        }
        if (predecessors.contains(c.site())) {
            return reject(new MergedIntoItself(c.site()));
        }
        var event = new SitesMerged(predecessors, c.name().or(open.names()::now).orElse(""));
        if (open.mergers().stream().anyMatch(merger(event, asked.dated())::saysTheSameAs)) {
            return alreadyDone();
        }
        for (var predecessor : predecessors) {
            if (open.tookIn(predecessor)) {
                return reject(new AlreadyMerged(predecessor, c.site()));
            }
        }
        for (var gone : with(predecessors, c.site())) {
            if (c.mergedInto().containsKey(gone)) {
                return reject(new AlreadyMerged(gone, c.mergedInto().get(gone)));
            }
        }
        return accept(event);
    }

    static Decision<SiteEvent, SiteRejection> split(Asked<?> asked, SplitSite c, Open open, Optional<Gone> gone) {
        var successors = c.successors().stream().distinct().toList();
        if (successors.size() < 2) {
            return reject(new TooFewSuccessors());
        }
        var event = new SiteSplit(successors);
        if (open.splits().stream().anyMatch(split(event, asked.dated())::saysTheSameAs)) {
            return alreadyDone();
        }
        if (successors.contains(c.site())) {
            return accept(event);
        }
        return gone.isPresent()
                ? reject(new AlreadyGone(gone.get().how(), gone.get().since().occurred()))
                : open.after(asked.dated())
                        .<Decision<SiteEvent, SiteRejection>>map(act -> reject(new ActedLater(c.site(), act)))
                        .orElseGet(() -> accept(event));
    }

    static Site merged(Open open, SitesMerged event, Recorded<?> recorded) {
        return new Open(
                open.site(),
                open.registered(),
                open.names().with(event.name(), recorded),
                with(open.mergers(), merger(event, recorded.dated())),
                open.splits());
    }

    /** A site that is not among its successors has ended. */
    static Site split(Open open, SiteSplit event, Recorded<?> recorded) {
        var after = new Open(
                open.site(),
                open.registered(),
                open.names(),
                open.mergers(),
                with(open.splits(), split(event, recorded.dated())));
        return event.successors().contains(open.site())
                ? after
                : new Gone(
                        after,
                        recorded.dated(),
                        event.successors().stream()
                                .map(SiteId::value)
                                .sorted()
                                .collect(Collectors.joining(" and ", "split into ", "")));
    }

    private static Merger merger(SitesMerged event, Dated dated) {
        return new Merger(Set.copyOf(event.predecessors()), event.name(), dated);
    }

    private static Split split(SiteSplit event, Dated dated) {
        return new Split(Set.copyOf(event.successors()), dated);
    }

    private static <T> List<T> with(List<T> some, T another) {
        var more = new ArrayList<>(some);
        more.add(another);
        return more;
    }
}
