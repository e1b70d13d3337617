package dev.offshoot.site.domain;

import static dev.offshoot.kernel.Decision.accept;
import static dev.offshoot.kernel.Decision.alreadyDone;
import static dev.offshoot.kernel.Decision.reject;

import dev.offshoot.kernel.Asked;
import dev.offshoot.kernel.Decider;
import dev.offshoot.kernel.Decision;
import dev.offshoot.kernel.Family;
import dev.offshoot.kernel.Latest;
import dev.offshoot.kernel.Recorded;
import dev.offshoot.site.domain.Site.Closed;
import dev.offshoot.site.domain.Site.Open;
import dev.offshoot.site.domain.Site.Unknown;
import dev.offshoot.site.domain.SiteCommand.CloseSite;
import dev.offshoot.site.domain.SiteCommand.MergeSites;
import dev.offshoot.site.domain.SiteCommand.RegisterSite;
import dev.offshoot.site.domain.SiteCommand.RenameSite;
import dev.offshoot.site.domain.SiteCommand.SplitSite;
import dev.offshoot.site.domain.SiteRejection.AlreadyMerged;
import dev.offshoot.site.domain.SiteRejection.MergedIntoItself;
import dev.offshoot.site.domain.SiteRejection.NothingMerged;
import dev.offshoot.site.domain.SiteRejection.SiteExists;
import dev.offshoot.site.domain.SiteRejection.SiteIsClosed;
import dev.offshoot.site.domain.SiteRejection.SiteUnknown;
import dev.offshoot.site.domain.SiteRejection.TooFewSuccessors;
import dev.offshoot.site.event.SiteEvent;
import dev.offshoot.site.event.SiteEvent.SiteClosed;
import dev.offshoot.site.event.SiteEvent.SiteRegistered;
import dev.offshoot.site.event.SiteEvent.SiteRenamed;
import dev.offshoot.site.event.SiteEvent.SiteSplit;
import dev.offshoot.site.event.SiteEvent.SitesMerged;
import dev.offshoot.site.event.SiteId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How a site decides. */
public final class SiteDecider implements Decider<SiteCommand, Site, SiteEvent, SiteRejection> {

    public static final Family<SiteCommand, Site, SiteEvent, SiteRejection> FAMILY =
            new Family<>("site", SiteCommand.class, SiteEvent.class, Site.class, new SiteDecider());

    @Override
    public Site initial() {
        return new Unknown();
    }

    @Override
    public Decision<SiteEvent, SiteRejection> decide(Asked<? extends SiteCommand> asked, Site site) {
        var command = asked.command();
        return switch (site) {
            case Unknown _ ->
                command instanceof RegisterSite c
                        ? accept(new SiteRegistered(c.name(), c.odsCode(), c.kind(), c.area()))
                        : reject(new SiteUnknown(command.site()));
            case Closed _ ->
                command instanceof RegisterSite c ? reject(new SiteExists(c.site())) : reject(new SiteIsClosed());
            case Open open -> inTheOpen(command, open);
        };
    }

    private static Decision<SiteEvent, SiteRejection> inTheOpen(SiteCommand command, Open open) {
        return switch (command) {
            case RegisterSite c -> reject(new SiteExists(c.site()));
            case RenameSite c ->
                c.name().equals(open.name().value())
                        ? alreadyDone()
                        : accept(new SiteRenamed(open.name().value(), c.name()));
            case MergeSites c -> merge(c, open);
            case SplitSite c -> split(c);
            case CloseSite c -> accept(new SiteClosed(c.why()));
        };
    }

    private static Decision<SiteEvent, SiteRejection> merge(MergeSites c, Open open) {
        var predecessors = c.predecessors().stream().distinct().toList();
        if (predecessors.isEmpty()) {
            return reject(new NothingMerged());
        }
        if (predecessors.contains(c.site())) {
            return reject(new MergedIntoItself(c.site()));
        }
        if (open.predecessors().containsAll(predecessors)) {
            return alreadyDone();
        }
        for (var predecessor : predecessors) {
            if (open.predecessors().contains(predecessor)) {
                return reject(new AlreadyMerged(predecessor, c.site()));
            }
        }
        for (var gone : withItself(predecessors, c.site())) {
            if (c.mergedInto().containsKey(gone)) {
                return reject(new AlreadyMerged(gone, c.mergedInto().get(gone)));
            }
        }
        return accept(new SitesMerged(predecessors, c.name().orElse(open.name().value())));
    }

    private static Decision<SiteEvent, SiteRejection> split(SplitSite c) {
        var successors = c.successors().stream().distinct().toList();
        return successors.size() < 2 ? reject(new TooFewSuccessors()) : accept(new SiteSplit(successors));
    }

    @Override
    public Site evolve(Site site, Recorded<? extends SiteEvent> recorded) {
        if (recorded.event() instanceof SiteRegistered e) {
            return site instanceof Unknown ? new Open(Latest.of(e.name(), recorded), Set.of()) : site;
        }
        return site instanceof Open open ? further(open, recorded) : site;
    }

    private static Site further(Open open, Recorded<? extends SiteEvent> recorded) {
        return switch (recorded.event()) {
            case SiteRegistered _, SiteSplit _ -> open;
            case SiteRenamed e -> new Open(open.name().or(Latest.of(e.to(), recorded)), open.predecessors());
            case SitesMerged e ->
                new Open(open.name().or(Latest.of(e.name(), recorded)), with(open.predecessors(), e.predecessors()));
            case SiteClosed _ -> new Closed();
        };
    }

    private static List<SiteId> withItself(List<SiteId> sites, SiteId itself) {
        var all = new ArrayList<>(sites);
        all.add(itself);
        return all;
    }

    private static Set<SiteId> with(Set<SiteId> sites, List<SiteId> others) {
        var more = new HashSet<>(sites);
        more.addAll(others);
        return more;
    }
}
