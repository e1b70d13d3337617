package dev.offshoot.programme.domain;

import static dev.offshoot.decider.Decision.accept;
import static dev.offshoot.decider.Decision.alreadyDone;
import static dev.offshoot.decider.Decision.reject;

import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.command.Prerequisite;
import dev.offshoot.decider.Decider;
import dev.offshoot.decider.Decision;
import dev.offshoot.decider.StreamType;
import dev.offshoot.programme.domain.Programme.Beat;
import dev.offshoot.programme.domain.Programme.Closed;
import dev.offshoot.programme.domain.Programme.Membership;
import dev.offshoot.programme.domain.Programme.Named;
import dev.offshoot.programme.domain.Programme.Open;
import dev.offshoot.programme.domain.Programme.Unknown;
import dev.offshoot.programme.domain.ProgrammeCommand.AddMember;
import dev.offshoot.programme.domain.ProgrammeCommand.CloseProgramme;
import dev.offshoot.programme.domain.ProgrammeCommand.OpenProgramme;
import dev.offshoot.programme.domain.ProgrammeCommand.RemoveMember;
import dev.offshoot.programme.domain.ProgrammeCommand.RenameProgramme;
import dev.offshoot.programme.domain.ProgrammeCommand.SetReportingRhythm;
import dev.offshoot.programme.domain.ProgrammeRejection.NotAMember;
import dev.offshoot.programme.domain.ProgrammeRejection.ProgrammeExists;
import dev.offshoot.programme.domain.ProgrammeRejection.ProgrammeIsClosed;
import dev.offshoot.programme.domain.ProgrammeRejection.ProgrammeUnknown;
import dev.offshoot.programme.domain.ProgrammeRejection.SameTitle;
import dev.offshoot.programme.event.ProgrammeEvent;
import dev.offshoot.programme.event.ProgrammeEvent.MemberAdded;
import dev.offshoot.programme.event.ProgrammeEvent.MemberRemoved;
import dev.offshoot.programme.event.ProgrammeEvent.ProgrammeClosed;
import dev.offshoot.programme.event.ProgrammeEvent.ProgrammeOpened;
import dev.offshoot.programme.event.ProgrammeEvent.ProgrammeRenamed;
import dev.offshoot.programme.event.ProgrammeEvent.ReportingRhythmSet;
import dev.offshoot.stream.Ended;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.DateAndSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How a programme decides. */
public final class ProgrammeDecider
        implements Decider<ProgrammeCommand, Programme, ProgrammeEvent, ProgrammeRejection> {

    public static final StreamType<ProgrammeCommand, Programme, ProgrammeEvent, ProgrammeRejection> STREAM_TYPE =
            new StreamType<>(
                    "programme", ProgrammeCommand.class, ProgrammeEvent.class, Programme.class, new ProgrammeDecider());

    @Override
    public Programme initial() {
        return new Unknown();
    }

    @Override
    public Set<StreamId> mentions(ProgrammeEvent event) {
        return event instanceof ProgrammeOpened e
                ? e.defaultFramework().map(key -> new StreamId("framework", key)).stream()
                        .collect(Collectors.toSet())
                : Set.of();
    }

    @Override
    public Decision<ProgrammeEvent, ProgrammeRejection> decide(
            CommandEnvelope<? extends ProgrammeCommand> asked, Programme programme) {
        var command = asked.command();
        return switch (programme) {
            case Unknown _ ->
                command instanceof OpenProgramme c
                        ? accept(new ProgrammeOpened(c.title(), c.scale(), c.defaultFramework()))
                        : reject(new ProgrammeUnknown(command.programme()));
            case Closed(var was, var since) ->
                command instanceof CloseProgramme
                        ? reject(new ProgrammeIsClosed(since.occurred()))
                        : inTheOpen(asked, was);
            case Open open -> inTheOpen(asked, open);
        };
    }

    private static Decision<ProgrammeEvent, ProgrammeRejection> inTheOpen(
            CommandEnvelope<? extends ProgrammeCommand> asked, Open open) {
        var telling = DateAndSource.of(asked);
        return switch (asked.command()) {
            case OpenProgramme c -> reject(new ProgrammeExists(c.programme()));
            case RenameProgramme c -> rename(asked, c, open);
            case AddMember c ->
                open.member(c.member()).contains(new Membership(Optional.of(c.role()), telling))
                        ? alreadyDone()
                        : accept(new MemberAdded(c.member(), c.role()));
            case RemoveMember c -> remove(asked, c, open);
            case SetReportingRhythm c ->
                open.rhythms().contains(new Beat(c.rhythm(), telling))
                        ? alreadyDone()
                        : accept(new ReportingRhythmSet(c.rhythm()));
            case CloseProgramme c -> accept(new ProgrammeClosed(c.why()));
        };
    }

    private static Decision<ProgrammeEvent, ProgrammeRejection> rename(
            CommandEnvelope<?> asked, RenameProgramme c, Open open) {
        if (open.names().contains(new Named(c.title(), DateAndSource.of(asked)))) {
            return alreadyDone();
        }
        var from = open.names().before(asked.dated()).or(open.names()::now).map(Named::title);
        return from.equals(Optional.of(c.title()))
                ? reject(new SameTitle(c.title()))
                : accept(new ProgrammeRenamed(from.orElse(""), c.title()));
    }

    private static Decision<ProgrammeEvent, ProgrammeRejection> remove(
            CommandEnvelope<?> asked, RemoveMember c, Open open) {
        var member = open.member(c.member());
        if (member.contains(new Membership(Optional.empty(), DateAndSource.of(asked)))) {
            return alreadyDone();
        }
        return member.before(asked.dated()).flatMap(Membership::role).isPresent()
                ? accept(new MemberRemoved(c.member()))
                : reject(new NotAMember(c.member()));
    }

    @Override
    public Programme evolve(Programme programme, RecordedEvent<? extends ProgrammeEvent> recorded) {
        return ProgrammeEvolution.evolve(programme, recorded);
    }

    @Override
    public List<Prerequisite> follows(Programme programme, ProgrammeEvent event) {
        return event instanceof ProgrammeClosed && programme instanceof Open open
                ? open
                        .names()
                        .recordedFirst()
                        .map(said -> new Prerequisite("the programme was opened", said.dated()))
                        .stream()
                        .toList()
                : List.of();
    }

    @Override
    public Optional<Ended> ended(Programme programme) {
        return programme instanceof Closed closed ? Optional.of(new Ended(closed.since(), "closed")) : Optional.empty();
    }
}
