package dev.offshoot.store;

import dev.offshoot.chronicle.port.out.ChronicleLog;
import dev.offshoot.command.form.port.out.KnownFacts;
import dev.offshoot.command.gateway.BoundedContext;
import dev.offshoot.execution.Streams;
import dev.offshoot.portfolio.port.out.InitiativeSearch;
import dev.offshoot.portfolio.port.out.LatestNews;
import dev.offshoot.projection.ReadModels;
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

    KnownFacts facts();

    /** Returns once all that was recorded can be read. */
    void settle();
}
