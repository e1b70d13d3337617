package dev.offshoot.site.domain;

import static dev.offshoot.decider.Decision.accept;
import static dev.offshoot.decider.Decision.alreadyDone;
import static dev.offshoot.decider.Decision.reject;

import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.date.Dated;
import dev.offshoot.decider.Copies;
import dev.offshoot.decider.Decision;
import dev.offshoot.site.domain.MergerRejection.AlreadyMerged;
import dev.offshoot.site.domain.MergerRejection.AlreadySplit;
import dev.offshoot.site.domain.MergerRejection.AlreadyTakenIn;
import dev.offshoot.site.domain.MergerRejection.MergedIntoItself;
import dev.offshoot.site.domain.MergerRejection.NothingMerged;
import dev.offshoot.site.domain.MergerRejection.TooFewSuccessors;
import dev.offshoot.site.domain.RegistrationRejection.ActedLater;
import dev.offshoot.site.domain.RegistrationRejection.AlreadyGone;
import dev.offshoot.site.domain.Site.Gone;
import dev.offshoot.site.domain.Site.Merger;
import dev.offshoot.site.domain.Site.Named;
import dev.offshoot.site.domain.Site.Open;
import dev.offshoot.site.domain.Site.Split;
import dev.offshoot.site.domain.SiteCommand.MergeSites;
import dev.offshoot.site.domain.SiteCommand.SplitSite;
import dev.offshoot.site.event.SiteEvent;
import dev.offshoot.site.event.SiteEvent.SiteSplit;
import dev.offshoot.site.event.SiteEvent.SitesMerged;
import dev.offshoot.site.event.SiteId;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.time.DateAndSource;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How sites become one, and one becomes several. */
final class Joining {

    private Joining() {}

    static Decision<SiteEvent, SiteRejection> merge(CommandEnvelope<?> asked, MergeSites c, Open open) {
        var predecessors = c.predecessors().stream().distinct().toList();
        if (predecessors.isEmpty()) {
            return reject(new NothingMerged());
        }
        if (predecessors.contains(c.site())) {
            return reject(new MergedIntoItself(c.site()));
        }
        var event = new SitesMerged(predecessors, c.name());
        if (open.mergers().stream().anyMatch(merger(event, asked.dated(), DateAndSource.of(asked))::saysTheSameAs)) {
            return alreadyDone();
        }
        for (var predecessor : predecessors) {
            var before = open.tookIn(predecessor);
            if (before.isPresent()) {
                return reject(
                        new AlreadyTakenIn(predecessor, before.get().dated().occurred()));
            }
        }
        for (var gone : Copies.with(predecessors, c.site())) {
            if (c.mergedInto().containsKey(gone)) {
                return reject(new AlreadyMerged(gone, c.mergedInto().get(gone)));
            }
        }
        return accept(event);
    }

    static Decision<SiteEvent, SiteRejection> split(
            CommandEnvelope<?> asked, SplitSite c, Open open, Optional<Gone> gone) {
        var successors = c.successors().stream().distinct().toList();
        if (successors.size() < 2) {
            return reject(new TooFewSuccessors());
        }
        var event = new SiteSplit(successors);
        if (open.splits().stream().anyMatch(split(event, asked.dated(), DateAndSource.of(asked))::saysTheSameAs)) {
            return alreadyDone();
        }
        if (gone.isPresent() && !successors.contains(c.site())) {
            return reject(new AlreadyGone(gone.get().how(), gone.get().since().occurred()));
        }
        var later = successors.contains(c.site()) ? Optional.<Site.Act>empty() : open.after(asked.dated());
        if (later.isPresent()) {
            return reject(new ActedLater(c.site(), later.get()));
        }
        for (var successor : successors) {
            var before = open.leftBehind(successor);
            if (before.isPresent()) {
                return reject(new AlreadySplit(successor, before.get().dated().occurred()));
            }
        }
        return accept(event);
    }

    static Site merged(Open open, SitesMerged event, RecordedEvent<?> recorded) {
        return new Open(
                open.site(),
                open.registered(),
                event.name()
                        .map(name -> open.names().with(new Named(name, DateAndSource.of(recorded)), recorded))
                        .orElse(open.names()),
                Copies.with(open.mergers(), merger(event, recorded.dated(), DateAndSource.of(recorded))),
                open.splits());
    }

    /** A site that is not among its successors has ended. */
    static Site split(Open open, SiteSplit event, RecordedEvent<?> recorded) {
        var after = new Open(
                open.site(),
                open.registered(),
                open.names(),
                open.mergers(),
                Copies.with(open.splits(), split(event, recorded.dated(), DateAndSource.of(recorded))));
        return event.successors().contains(open.site())
                ? after
                : new Gone(
                        after,
                        recorded.dated(),
                        event.successors().stream()
                                .map(SiteId::value)
                                .sorted()
                                .collect(Collectors.joining(" and ", "split into ", "")),
                        DateAndSource.of(recorded));
    }

    private static Merger merger(SitesMerged event, Dated dated, DateAndSource told) {
        return new Merger(Set.copyOf(event.predecessors()), event.name(), dated, told);
    }

    private static Split split(SiteSplit event, Dated dated, DateAndSource told) {
        return new Split(Set.copyOf(event.successors()), dated, told);
    }
}
