package dev.offshoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.OffshootContexts;
import dev.offshoot.access.Member;
import dev.offshoot.adapter.persistence.TestStore;
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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows that the live run writes while many command the same streams at once are those that a rebuild makes. */
final class LiveUnderCommandsIT {

    private static final int CALLERS = 8;
    private static final int EACH = 30;
    private static final int INITIATIVES = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Member ADA = new Member("ada", "Ada", true);
    private static final MilestoneId MILESTONE = new MilestoneId("one");

    private final TestStore store = TestStore.on(
                    TestStore.migrated(), OffshootContexts.streamTypes(), OffshootTables.GROUPS)
            .running();
    private final CommandGateway gateway = CommandGateway.of(OffshootContexts.ALL, store.streams, store.streams);
    private final AtomicInteger turn = new AtomicInteger();

    @BeforeEach
    void some_initiatives() {
        for (var n = 0; n < INITIATIVES; n++) {
            take(new CharterInitiative(
                    initiative(n),
                    "Initiative " + n,
                    "Pathway",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
            take(new ProposeMilestone(
                    initiative(n), MILESTONE, "One", Optional.of("Seen"), Optional.empty(), List.of(), List.of()));
            take(new BaselineMilestone(initiative(n), MILESTONE, PartialDate.parse("2022")));
        }
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void equal_those_of_a_rebuild() {
        try (var callers = Executors.newFixedThreadPool(CALLERS)) {
            CompletableFuture.allOf(IntStream.range(0, CALLERS)
                            .mapToObj(_ -> CompletableFuture.runAsync(this::reforecastSome, callers))
                            .toArray(CompletableFuture[]::new))
                    .join();
        }
        assertThat(store.views.caughtUp(PATIENCE)).isTrue();
        assertThat(store.log.index().head()).isGreaterThanOrEqualTo(CALLERS * EACH);
        assertThat(store.rebuild.compare()).isEmpty();
    }

    private void reforecastSome() {
        for (var n = 0; n < EACH; n++) {
            var next = turn.incrementAndGet();
            assertThat(take(new ReforecastMilestone(
                            initiative(next % INITIATIVES),
                            MILESTONE,
                            PartialDate.parse(
                                    LocalDate.of(2023, 1, 1).plusDays(next).toString()),
                            Cause.EXTERNAL,
                            "A supplier is late")))
                    .isInstanceOf(Outcome.Done.class);
        }
    }

    private static InitiativeId initiative(int number) {
        return new InitiativeId("shared-" + number);
    }

    private Outcome take(Command command) {
        return gateway.take(
                ADA,
                new CommandEnvelope<>(
                        command,
                        EventMetadata.of(PartialDate.parse("2020"), "ada"),
                        Instant.now(),
                        ZoneOffset.UTC,
                        OptionalLong.empty()));
    }
}
