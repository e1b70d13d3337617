package dev.offshoot.initiative.domain;

import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.date.PartialDate;
import dev.offshoot.date.Plausible;
import dev.offshoot.initiative.domain.command.CharterCommand;
import dev.offshoot.initiative.domain.command.CharterCommand.CharterInitiative;
import dev.offshoot.initiative.domain.command.CharterCommand.SetAdoptionDefinition;
import dev.offshoot.initiative.domain.command.CharterCommand.SetTargetPopulation;
import dev.offshoot.initiative.domain.command.EnablerCommand;
import dev.offshoot.initiative.domain.command.EnablerCommand.AttachEvidence;
import dev.offshoot.initiative.domain.command.InitiativeCommand;
import dev.offshoot.initiative.domain.command.MilestoneCommand;
import dev.offshoot.initiative.domain.command.MilestoneCommand.AchieveMilestone;
import dev.offshoot.initiative.domain.command.MilestoneCommand.BaselineMilestone;
import dev.offshoot.initiative.domain.command.MilestoneCommand.ProposeMilestone;
import dev.offshoot.initiative.domain.command.MilestoneCommand.RecordAgreedRebaseline;
import dev.offshoot.initiative.domain.command.MilestoneCommand.ReforecastMilestone;
import dev.offshoot.initiative.domain.command.MilestoneCommand.RequestRebaseline;
import dev.offshoot.initiative.domain.command.OversightCommand;
import dev.offshoot.initiative.domain.command.OversightCommand.ConveneGate;
import dev.offshoot.initiative.domain.command.SpreadCommand;
import dev.offshoot.initiative.domain.command.SpreadCommand.ApplyLever;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection.DateNotPlausible;
import java.util.Optional;
import java.util.stream.Stream;

/** The dates that a command speaks of, beside that on which it occurred: each must be in reach. */
final class PlannedDates {

    private record Spoken(String field, PartialDate date) {}

    private PlannedDates() {}

    static Optional<InitiativeRejection> implausible(CommandEnvelope<? extends InitiativeCommand> asked) {
        return spoken(asked.command())
                .filter(s -> !Plausible.date(s.date(), asked.today()))
                .findFirst()
                .map(s -> new DateNotPlausible(s.field(), s.date()));
    }

    private static Stream<Spoken> spoken(InitiativeCommand command) {
        return switch (command) {
            case CharterInitiative c -> one("targetDate", c.targetDate());
            case SetAdoptionDefinition c -> one("from", Optional.of(c.from()));
            case SetTargetPopulation c -> one("asOf", Optional.of(c.asOf()));
            case ApplyLever c -> Stream.concat(one("starts", c.starts()), one("ends", c.ends()));
            case AttachEvidence c -> one("reviewBy", c.reviewBy());
            case ProposeMilestone c -> one("planned", c.planned());
            case BaselineMilestone c -> one("date", Optional.of(c.date()));
            case ReforecastMilestone c -> one("forecast", Optional.of(c.forecast()));
            case RequestRebaseline c -> one("date", Optional.of(c.date()));
            case RecordAgreedRebaseline c -> one("date", Optional.of(c.date()));
            case AchieveMilestone c -> one("actual", Optional.of(c.actual()));
            case ConveneGate c -> one("planned", c.planned());
            case CharterCommand _, SpreadCommand _, EnablerCommand _, MilestoneCommand _, OversightCommand _ ->
                Stream.empty();
        };
    }

    private static Stream<Spoken> one(String field, Optional<PartialDate> date) {
        return date.map(d -> new Spoken(field, d)).stream();
    }
}
