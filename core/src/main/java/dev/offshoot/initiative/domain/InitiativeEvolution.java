package dev.offshoot.initiative.domain;

import dev.offshoot.initiative.domain.Initiative.Closed;
import dev.offshoot.initiative.domain.Initiative.Open;
import dev.offshoot.initiative.domain.Initiative.Unknown;
import dev.offshoot.initiative.domain.charter.CharterEvolution;
import dev.offshoot.initiative.domain.enabler.EnablerEvolution;
import dev.offshoot.initiative.domain.milestone.MilestoneEvolution;
import dev.offshoot.initiative.domain.oversight.OversightEvolution;
import dev.offshoot.initiative.domain.spread.SpreadEvolution;
import dev.offshoot.initiative.event.CharterEvent;
import dev.offshoot.initiative.event.CharterEvent.InitiativeChartered;
import dev.offshoot.initiative.event.CharterEvent.InitiativeClosed;
import dev.offshoot.initiative.event.EnablerEvent;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.event.MilestoneEvent;
import dev.offshoot.initiative.event.OversightEvent;
import dev.offshoot.initiative.event.SpreadEvent;
import dev.offshoot.stream.RecordedEvent;

/** What an initiative remembers of its history, each theme its own part of it. */
final class InitiativeEvolution {

    private InitiativeEvolution() {}

    static Initiative evolve(Initiative initiative, RecordedEvent<? extends InitiativeEvent> recorded) {
        return switch (initiative) {
            case Unknown _ ->
                recorded.event() instanceof InitiativeChartered ? Open.chartered(recorded.dated()) : initiative;
            case Closed(var was, var since) -> new Closed(further(was, recorded), since);
            case Open open ->
                recorded.event() instanceof InitiativeClosed
                        ? new Closed(open, recorded.dated())
                        : further(open, recorded);
        };
    }

    private static Open further(Open open, RecordedEvent<? extends InitiativeEvent> recorded) {
        return switch (recorded.event()) {
            case CharterEvent e -> open.with(CharterEvolution.evolve(open.course(), e, recorded));
            case SpreadEvent e -> open.with(SpreadEvolution.evolve(open.means(), e, recorded));
            case EnablerEvent e -> open.with(EnablerEvolution.evolve(open.enablers(), e, recorded));
            case MilestoneEvent e -> open.with(MilestoneEvolution.evolve(open.milestones(), e, recorded));
            case OversightEvent e -> open.with(OversightEvolution.evolve(open.oversight(), e, recorded));
        };
    }
}
