package dev.offshoot.initiative.domain;

import static dev.offshoot.decider.Decision.accept;
import static dev.offshoot.decider.Decision.reject;

import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.command.Prerequisite;
import dev.offshoot.decider.Decider;
import dev.offshoot.decider.Decision;
import dev.offshoot.decider.StreamType;
import dev.offshoot.initiative.domain.Initiative.Closed;
import dev.offshoot.initiative.domain.Initiative.Open;
import dev.offshoot.initiative.domain.Initiative.Unknown;
import dev.offshoot.initiative.domain.charter.CharterRules;
import dev.offshoot.initiative.domain.command.CharterCommand;
import dev.offshoot.initiative.domain.command.CharterCommand.CharterInitiative;
import dev.offshoot.initiative.domain.command.CharterCommand.CloseInitiative;
import dev.offshoot.initiative.domain.command.EnablerCommand;
import dev.offshoot.initiative.domain.command.InitiativeCommand;
import dev.offshoot.initiative.domain.command.MilestoneCommand;
import dev.offshoot.initiative.domain.command.OversightCommand;
import dev.offshoot.initiative.domain.command.SpreadCommand;
import dev.offshoot.initiative.domain.enabler.EnablerRules;
import dev.offshoot.initiative.domain.milestone.MilestoneRules;
import dev.offshoot.initiative.domain.oversight.OversightRules;
import dev.offshoot.initiative.domain.rejection.CharterRejection.InitiativeIsClosed;
import dev.offshoot.initiative.domain.rejection.CharterRejection.InitiativeUnknown;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection;
import dev.offshoot.initiative.domain.spread.SpreadRules;
import dev.offshoot.initiative.event.CharterEvent.InitiativeChartered;
import dev.offshoot.initiative.event.EnablerEvent.EvidenceAttached;
import dev.offshoot.initiative.event.EnablerEvent.FrameworkAdopted;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneBaselined;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneRebaselined;
import dev.offshoot.initiative.event.OversightEvent.FindingRecorded;
import dev.offshoot.stream.Ended;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How an initiative decides. */
public final class InitiativeDecider
        implements Decider<InitiativeCommand, Initiative, InitiativeEvent, InitiativeRejection> {

    public static final StreamType<InitiativeCommand, Initiative, InitiativeEvent, InitiativeRejection> STREAM_TYPE =
            new StreamType<>(
                    "initiative",
                    InitiativeCommand.class,
                    InitiativeEvent.class,
                    Initiative.class,
                    new InitiativeDecider());

    @Override
    public Initiative initial() {
        return new Unknown();
    }

    @Override
    public Decision<InitiativeEvent, InitiativeRejection> decide(
            CommandEnvelope<? extends InitiativeCommand> asked, Initiative initiative) {
        var command = asked.command();
        var implausible = PlannedDates.implausible(asked);
        if (implausible.isPresent()) {
            return reject(implausible.get());
        }
        return switch (initiative) {
            case Unknown _ ->
                command instanceof CharterInitiative c
                        ? accept(new InitiativeChartered(
                                c.title(), c.innovation(), c.kind(), c.aim(), c.owner(), c.programme(), c.targetDate()))
                        : reject(new InitiativeUnknown(command.initiative()));
            case Closed(var was, var since) ->
                command instanceof CloseInitiative
                        ? reject(new InitiativeIsClosed(since.occurred()))
                        : decide(asked, was);
            case Open open -> decide(asked, open);
        };
    }

    private static Decision<InitiativeEvent, InitiativeRejection> decide(
            CommandEnvelope<? extends InitiativeCommand> asked, Open open) {
        return switch (asked.command()) {
            case CharterCommand c -> CharterRules.decide(asked.of(c), open.course());
            case SpreadCommand c -> SpreadRules.decide(asked.of(c), open.means());
            case EnablerCommand c -> EnablerRules.decide(asked.of(c), open.enablers());
            case MilestoneCommand c -> MilestoneRules.decide(asked.of(c), open.milestones(), open.enablers());
            case OversightCommand c -> OversightRules.decide(asked.of(c), open.oversight());
        };
    }

    @Override
    public Initiative evolve(Initiative initiative, RecordedEvent<? extends InitiativeEvent> recorded) {
        return InitiativeEvolution.evolve(initiative, recorded);
    }

    @Override
    public Stream<InitiativeRejection> contradictions(Initiative initiative) {
        return switch (initiative) {
            case Unknown _ -> Stream.empty();
            case Closed closed -> Contradictions.of(closed.was());
            case Open open -> Contradictions.of(open);
        };
    }

    @Override
    public Optional<Ended> ended(Initiative initiative) {
        return initiative instanceof Closed closed
                ? Optional.of(new Ended(closed.since(), "closed"))
                : Optional.empty();
    }

    @Override
    public List<Prerequisite> follows(Initiative initiative, InitiativeEvent event) {
        return switch (initiative) {
            case Unknown _ -> List.of();
            case Closed closed -> InitiativePrerequisites.of(closed.was(), event);
            case Open open -> InitiativePrerequisites.of(open, event);
        };
    }

    @Override
    public Set<StreamId> mentions(InitiativeEvent event) {
        return switch (event) {
            case InitiativeChartered e ->
                e.programme().map(key -> new StreamId("programme", key)).stream()
                        .collect(Collectors.toSet());
            case FrameworkAdopted e -> Set.of(new StreamId("framework", e.framework()));
            default -> Set.of();
        };
    }

    /** What an initiative came to is concluded, and borne out, when it is over. */
    @Override
    public boolean outlastsEnd(InitiativeEvent event) {
        return event instanceof EvidenceAttached || event instanceof FindingRecorded;
    }

    /** Baselines are agreed, and so are new ones: whoever entered one does not correct it alone. */
    @Override
    public boolean agreed(InitiativeEvent event) {
        return event instanceof MilestoneBaselined || event instanceof MilestoneRebaselined;
    }
}
