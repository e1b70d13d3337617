package dev.offshoot.store;

import dev.offshoot.adoption.AdoptionContext;
import dev.offshoot.chronicle.port.out.ChronicleLog;
import dev.offshoot.chronicle.port.out.ThingTitles;
import dev.offshoot.command.form.port.out.KnownFacts;
import dev.offshoot.command.gateway.BoundedContext;
import dev.offshoot.execution.Streams;
import dev.offshoot.initiative.InitiativeContext;
import dev.offshoot.measure.MeasureContext;
import dev.offshoot.portfolio.InMemoryListedInitiatives;
import dev.offshoot.portfolio.application.InitiativesByParts;
import dev.offshoot.portfolio.application.Sites;
import dev.offshoot.portfolio.port.in.WholeInitiatives;
import dev.offshoot.portfolio.port.out.InitiativeSearch;
import dev.offshoot.portfolio.port.out.LatestNews;
import dev.offshoot.portfolio.port.out.ListedInitiatives;
import dev.offshoot.portfolio.port.out.SiteSearch;
import dev.offshoot.programme.ProgrammeContext;
import dev.offshoot.projection.ReadModels;
import dev.offshoot.site.SiteContext;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventAppender;
import dev.offshoot.stream.History;

/** A log of real contexts, and all that is read from it: in memory or in a database, for the contracts of both. */
public interface Store {

    Streams streams();

    History history();

    EventAppender appender();

    <E extends Event, L> ReadModels<L> lines(BoundedContext<?, ?, E, ?, L> context);

    ChronicleLog chronicle();

    LatestNews news();

    InitiativeSearch initiatives();

    SiteSearch sites();

    default WholeInitiatives whole() {
        return byParts();
    }

    default InitiativesByParts byParts() {
        return new InitiativesByParts(
                lines(InitiativeContext.CONTEXT),
                lines(ProgrammeContext.CONTEXT),
                lines(AdoptionContext.CONTEXT),
                lines(MeasureContext.CONTEXT),
                new Sites(sites(), lines(SiteContext.CONTEXT)));
    }

    default ListedInitiatives listed() {
        return new InMemoryListedInitiatives(byParts());
    }

    /** Of initiatives and sites. */
    ThingTitles titles();

    KnownFacts facts();

    /** Returns once all that was recorded can be read. */
    void settle();
}
