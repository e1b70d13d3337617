package dev.offshoot.initiative.domain;

import static dev.offshoot.kernel.Decision.accept;
import static dev.offshoot.kernel.Decision.reject;

import dev.offshoot.initiative.domain.CharterRejection.InitiativeIsClosed;
import dev.offshoot.initiative.domain.CharterRejection.InitiativeUnknown;
import dev.offshoot.initiative.domain.Initiative.Closed;
import dev.offshoot.initiative.domain.Initiative.Open;
import dev.offshoot.initiative.domain.Initiative.Unknown;
import dev.offshoot.initiative.domain.InitiativeCommand.CharterInitiative;
import dev.offshoot.initiative.event.CharterEvent;
import dev.offshoot.initiative.event.EnablerEvent;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.event.InitiativeEvent.InitiativeChartered;
import dev.offshoot.initiative.event.InitiativeEvent.InitiativeClosed;
import dev.offshoot.initiative.event.MilestoneEvent;
import dev.offshoot.initiative.event.OversightEvent;
import dev.offshoot.initiative.event.SpreadEvent;
import dev.offshoot.kernel.Asked;
import dev.offshoot.kernel.Decider;
import dev.offshoot.kernel.Decision;
import dev.offshoot.kernel.Family;
import dev.offshoot.kernel.Recorded;

/** How an initiative decides. */
public final class InitiativeDecider
        implements Decider<InitiativeCommand, Initiative, InitiativeEvent, InitiativeRejection> {

    public static final Family<InitiativeCommand, Initiative, InitiativeEvent, InitiativeRejection> FAMILY =
            new Family<>(
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
            Asked<? extends InitiativeCommand> asked, Initiative initiative) {
        var command = asked.command();
        return switch (initiative) {
            case Unknown _ ->
                command instanceof CharterInitiative c
                        ? accept(new InitiativeChartered(
                                c.title(), c.innovation(), c.kind(), c.aim(), c.owner(), c.programme(), c.targetDate()))
                        : reject(new InitiativeUnknown(command.initiative()));
            case Closed _ -> reject(new InitiativeIsClosed(command.initiative()));
            case Open open ->
                switch (command) {
                    case CharterCommand c -> Chartering.decide(asked.of(c), open.course());
                    case SpreadCommand c -> Spreading.decide(asked.of(c), open.means());
                    case EnablerCommand c -> Enabling.decide(asked.of(c), open.enablers());
                    case MilestoneCommand c -> Promising.decide(asked.of(c), open);
                    case OversightCommand c -> Overseeing.decide(asked.of(c), open.oversight());
                };
        };
    }

    @Override
    public Initiative evolve(Initiative initiative, Recorded<? extends InitiativeEvent> recorded) {
        return switch (initiative) {
            case Unknown _ -> recorded.event() instanceof InitiativeChartered ? Open.CHARTERED : initiative;
            case Closed _ -> initiative;
            case Open open -> recorded.event() instanceof InitiativeClosed ? new Closed() : further(open, recorded);
        };
    }

    private static Open further(Open open, Recorded<? extends InitiativeEvent> recorded) {
        return switch (recorded.event()) {
            case CharterEvent e -> open.with(Chartering.evolve(open.course(), e, recorded));
            case SpreadEvent e -> open.with(Spreading.evolve(open.means(), e, recorded));
            case EnablerEvent e -> open.with(Enabling.evolve(open.enablers(), e, recorded));
            case MilestoneEvent e -> open.with(Promising.evolve(open.milestones(), e, recorded));
            case OversightEvent e -> open.with(Overseeing.evolve(open.oversight(), e, recorded));
        };
    }
}
