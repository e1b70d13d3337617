package dev.offshoot.site.domain;

import static dev.offshoot.decider.Decision.accept;
import static dev.offshoot.decider.Decision.alreadyDone;
import static dev.offshoot.decider.Decision.reject;

import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.decider.Decider;
import dev.offshoot.decider.Decision;
import dev.offshoot.decider.StreamType;
import dev.offshoot.decider.UniqueKeys;
import dev.offshoot.site.domain.RegistrationRejection.ActedLater;
import dev.offshoot.site.domain.RegistrationRejection.AlreadyGone;
import dev.offshoot.site.domain.RegistrationRejection.BeforeItsRegistration;
import dev.offshoot.site.domain.RegistrationRejection.SameName;
import dev.offshoot.site.domain.RegistrationRejection.SiteExists;
import dev.offshoot.site.domain.RegistrationRejection.SiteUnknown;
import dev.offshoot.site.domain.Site.Gone;
import dev.offshoot.site.domain.Site.Named;
import dev.offshoot.site.domain.Site.Open;
import dev.offshoot.site.domain.Site.Unknown;
import dev.offshoot.site.domain.SiteCommand.CloseSite;
import dev.offshoot.site.domain.SiteCommand.MergeSites;
import dev.offshoot.site.domain.SiteCommand.RegisterSite;
import dev.offshoot.site.domain.SiteCommand.RenameSite;
import dev.offshoot.site.domain.SiteCommand.SplitSite;
import dev.offshoot.site.event.SiteEvent;
import dev.offshoot.site.event.SiteEvent.SiteClosed;
import dev.offshoot.site.event.SiteEvent.SiteRegistered;
import dev.offshoot.site.event.SiteEvent.SiteRenamed;
import dev.offshoot.site.event.SiteEvent.SiteSplit;
import dev.offshoot.site.event.SiteEvent.SitesMerged;
import dev.offshoot.site.event.SiteId;
import dev.offshoot.stream.Ended;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.DateAndSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a site decides. */
public final class SiteDecider implements Decider<SiteCommand, Site, SiteEvent, SiteRejection> {

    public static final StreamType<SiteCommand, Site, SiteEvent, SiteRejection> STREAM_TYPE =
            new StreamType<>("site", SiteCommand.class, SiteEvent.class, Site.class, new SiteDecider());

    private static final SiteUniqueKeys UNIQUE_KEYS = new SiteUniqueKeys();

    @Override
    public Site initial() {
        return new Unknown();
    }

    @Override
    public Decision<SiteEvent, SiteRejection> decide(CommandEnvelope<? extends SiteCommand> asked, Site site) {
        return switch (site) {
            case Unknown _ ->
                asked.command() instanceof RegisterSite c
                        ? accept(new SiteRegistered(c.name(), c.odsCode(), c.kind(), c.area()))
                        : reject(new SiteUnknown(asked.command().site()));
            case Open open -> of(asked, open, Optional.empty());
            case Gone gone -> of(asked, gone.was(), Optional.of(gone));
        };
    }

    /** What occurred after the end never comes here. */
    private static Decision<SiteEvent, SiteRejection> of(
            CommandEnvelope<? extends SiteCommand> asked, Open open, Optional<Gone> gone) {
        if (!(asked.command() instanceof RegisterSite) && open.registered().surelyAfter(asked.dated())) {
            return reject(new BeforeItsRegistration(
                    asked.command().site(), open.registered().occurred()));
        }
        return switch (asked.command()) {
            case RegisterSite c -> reject(new SiteExists(c.site()));
            case RenameSite c -> rename(asked, c, open);
            case MergeSites c -> Joining.merge(asked, c, open);
            case SplitSite c -> Joining.split(asked, c, open, gone);
            case CloseSite c -> close(asked, c, open, gone);
        };
    }

    private static Decision<SiteEvent, SiteRejection> rename(CommandEnvelope<?> asked, RenameSite c, Open open) {
        if (open.names().contains(new Named(c.name(), DateAndSource.of(asked)))) {
            return alreadyDone();
        }
        var before = open.names().before(asked.dated()).map(Named::name);
        return before.equals(Optional.of(c.name()))
                ? reject(new SameName(c.name()))
                : accept(new SiteRenamed(before.or(open::name).orElse(""), c.name()));
    }

    private static Decision<SiteEvent, SiteRejection> close(
            CommandEnvelope<?> asked, CloseSite c, Open open, Optional<Gone> gone) {
        var event = new SiteClosed(c.why());
        if (gone.isEmpty()) {
            return open.after(asked.dated())
                    .<Decision<SiteEvent, SiteRejection>>map(act -> reject(new ActedLater(c.site(), act)))
                    .orElseGet(() -> accept(event));
        }
        return gone.get().how().equals(SiteEvolution.closed(event))
                        && gone.get().told().equals(DateAndSource.of(asked))
                ? alreadyDone()
                : reject(new AlreadyGone(gone.get().how(), gone.get().since().occurred()));
    }

    @Override
    public Site evolve(Site site, RecordedEvent<? extends SiteEvent> recorded) {
        return SiteEvolution.evolve(site, recorded);
    }

    @Override
    public Stream<SiteRejection> contradictions(Site site) {
        return SiteContradictions.of(site);
    }

    /** The site itself, where it goes on after a split, is told by its own key. */
    @Override
    public Set<StreamId> mentions(SiteEvent event) {
        return switch (event) {
            case SitesMerged e -> streams(e.predecessors());
            case SiteSplit e -> streams(e.successors());
            case SiteRegistered _, SiteRenamed _, SiteClosed _ -> Set.of();
        };
    }

    private static Set<StreamId> streams(List<SiteId> sites) {
        return sites.stream().map(SiteId::stream).collect(Collectors.toSet());
    }

    @Override
    public Optional<UniqueKeys<SiteEvent>> uniqueKeys() {
        return Optional.of(UNIQUE_KEYS);
    }

    @Override
    public Optional<Ended> ended(Site site) {
        return site instanceof Gone gone ? Optional.of(new Ended(gone.since(), gone.how())) : Optional.empty();
    }
}
