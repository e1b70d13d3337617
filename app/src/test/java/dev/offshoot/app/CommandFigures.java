package dev.offshoot.app;

import dev.offshoot.OffshootContexts;
import dev.offshoot.access.Member;
import dev.offshoot.adapter.persistence.TestStore;
import dev.offshoot.benchmark.Callers;
import dev.offshoot.benchmark.FigureTable;
import dev.offshoot.benchmark.Paired;
import dev.offshoot.command.Command;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.command.Outcome;
import dev.offshoot.command.gateway.CommandGateway;
import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.domain.command.CharterCommand.CharterInitiative;
import dev.offshoot.initiative.domain.command.MilestoneCommand.BaselineMilestone;
import dev.offshoot.initiative.domain.command.MilestoneCommand.ProposeMilestone;
import dev.offshoot.initiative.domain.command.MilestoneCommand.ReforecastMilestone;
import dev.offshoot.initiative.event.InitiativeId;
import dev.offshoot.initiative.event.milestone.Cause;
import dev.offshoot.initiative.event.milestone.MilestoneId;
import dev.offshoot.stream.EventMetadata;
import dev.offshoot.stream.StreamId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Commands through the port, with the projections running, beside inserting and committing the same row with nothing but
 * JDBC: a milestone's new date on streams in memory, and the charter of an initiative that nobody knew.
 */
final class CommandFigures {

    private static final int INITIATIVES = 2_000;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Member ADA = new Member("ada", "Ada", true);
    private static final MilestoneId MILESTONE = new MilestoneId("one");

    private final TestStore store;
    private final boolean projecting;
    private final CommandGateway gateway;
    private final AtomicInteger turn = new AtomicInteger();

    CommandFigures(TestStore store, boolean projecting) {
        this.projecting = projecting;
        this.store = store;
        this.gateway = CommandGateway.of(OffshootContexts.ALL, store.streams, store.streams);
        for (var n = 0; n < INITIATIVES; n++) {
            var initiative = initiative("bench-" + n);
            done(charter(initiative));
            done(new ProposeMilestone(
                    initiative, MILESTONE, "One", Optional.of("It is seen"), Optional.empty(), List.of(), List.of()));
            done(new BaselineMilestone(initiative, MILESTONE, PartialDate.parse("2022")));
        }
        for (var n = 0; n < INITIATIVES; n++) {
            reforecast();
        }
    }

    void measure(FigureTable table, Paired paired, double seconds) throws Exception {
        var cached = Map.of(1, 0.75, 8, 0.7, 32, 0.75);
        var fresh = Map.of(1, 0.6, 8, 0.45, 32, 0.55);
        for (var callers : List.of(1, 8, 32)) {
            var run = new Callers(callers, seconds);
            try (var rows = RawRows.like(store, callers, "milestone.reforecast")) {
                table.add(paired.measure(
                        "command on a cached stream, %d at once".formatted(callers),
                        "/s",
                        () -> settled(run.perSecond(_ -> reforecast())),
                        () -> run.perSecond(rows::insert),
                        cached.get(callers)));
            }
            try (var rows = RawRows.like(store, callers, "initiative.chartered")) {
                table.add(paired.measure(
                        "command on a new stream, %d at once".formatted(callers),
                        "/s",
                        () -> settled(run.perSecond(_ -> done(charter(initiative("new-" + turn.incrementAndGet()))))),
                        () -> run.perSecond(rows::insert),
                        fresh.get(callers)));
            }
        }
    }

    /** So that the yardstick has the machine to itself. */
    private double settled(double perSecond) {
        if (projecting && !store.views.caughtUp(PATIENCE)) {
            throw new IllegalStateException("the projections are behind: " + store.views.lag());
        }
        return perSecond;
    }

    /** Another date for the milestone of the next initiative. */
    Outcome.Done reforecast() {
        var n = turn.incrementAndGet();
        return done(new ReforecastMilestone(
                initiative("bench-" + n % INITIATIVES),
                MILESTONE,
                PartialDate.parse(Integer.toString(2023 + n / INITIATIVES % 50)),
                Cause.EXTERNAL,
                "A supplier is late"));
    }

    private static CharterInitiative charter(InitiativeId initiative) {
        return new CharterInitiative(
                initiative,
                "Initiative " + initiative.value(),
                "Pathway",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static InitiativeId initiative(String key) {
        return new InitiativeId(key);
    }

    private Outcome.Done done(Command command) {
        var outcome = gateway.take(
                ADA,
                new CommandEnvelope<>(
                        command,
                        EventMetadata.of(PartialDate.parse("2020"), "ada"),
                        Instant.now(),
                        ZoneOffset.UTC,
                        OptionalLong.empty()));
        return outcome instanceof Outcome.Done done ? done : failed(command.stream(), outcome);
    }

    private static Outcome.Done failed(StreamId stream, Outcome outcome) {
        throw new IllegalStateException(stream + ": " + outcome);
    }
}
