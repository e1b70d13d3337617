package dev.offshoot.programme.domain;

import static dev.offshoot.kernel.Decision.accept;
import static dev.offshoot.kernel.Decision.alreadyDone;
import static dev.offshoot.kernel.Decision.reject;

import dev.offshoot.kernel.Asked;
import dev.offshoot.kernel.Decider;
import dev.offshoot.kernel.Decision;
import dev.offshoot.kernel.Family;
import dev.offshoot.kernel.Recorded;
import dev.offshoot.programme.domain.Programme.Closed;
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
import dev.offshoot.programme.event.ProgrammeEvent;
import dev.offshoot.programme.event.ProgrammeEvent.MemberAdded;
import dev.offshoot.programme.event.ProgrammeEvent.MemberRemoved;
import dev.offshoot.programme.event.ProgrammeEvent.ProgrammeClosed;
import dev.offshoot.programme.event.ProgrammeEvent.ProgrammeOpened;
import dev.offshoot.programme.event.ProgrammeEvent.ProgrammeRenamed;
import dev.offshoot.programme.event.ProgrammeEvent.ReportingRhythmSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** How a programme decides. */
public final class ProgrammeDecider
        implements Decider<ProgrammeCommand, Programme, ProgrammeEvent, ProgrammeRejection> {

    public static final Family<ProgrammeCommand, Programme, ProgrammeEvent, ProgrammeRejection> FAMILY = new Family<>(
            "programme", ProgrammeCommand.class, ProgrammeEvent.class, Programme.class, new ProgrammeDecider());

    @Override
    public Programme initial() {
        return new Unknown();
    }

    @Override
    public Decision<ProgrammeEvent, ProgrammeRejection> decide(
            Asked<? extends ProgrammeCommand> asked, Programme programme) {
        var command = asked.command();
        return switch (programme) {
            case Unknown _ ->
                command instanceof OpenProgramme c
                        ? accept(new ProgrammeOpened(c.title(), c.scale(), c.defaultFramework()))
                        : reject(new ProgrammeUnknown(command.programme()));
            case Closed _ -> reject(new ProgrammeIsClosed(command.programme()));
            case Open open -> inTheOpen(command, open);
        };
    }

    private static Decision<ProgrammeEvent, ProgrammeRejection> inTheOpen(ProgrammeCommand command, Open open) {
        return switch (command) {
            case OpenProgramme c -> reject(new ProgrammeExists(c.programme()));
            case RenameProgramme c ->
                c.title().equals(open.title()) ? alreadyDone() : accept(new ProgrammeRenamed(open.title(), c.title()));
            case AddMember c ->
                open.members().contains(c.member()) ? alreadyDone() : accept(new MemberAdded(c.member(), c.role()));
            case RemoveMember c ->
                open.members().contains(c.member())
                        ? accept(new MemberRemoved(c.member()))
                        : reject(new NotAMember(c.member()));
            case SetReportingRhythm c ->
                open.rhythm().equals(Optional.of(c.rhythm()))
                        ? alreadyDone()
                        : accept(new ReportingRhythmSet(c.rhythm()));
            case CloseProgramme c -> accept(new ProgrammeClosed(c.why()));
        };
    }

    @Override
    public Programme evolve(Programme programme, Recorded<? extends ProgrammeEvent> recorded) {
        if (recorded.event() instanceof ProgrammeOpened e) {
            return new Open(e.title(), Set.of(), Optional.empty());
        }
        return programme instanceof Open open ? further(open, recorded.event()) : programme;
    }

    private static Programme further(Open open, ProgrammeEvent event) {
        return switch (event) {
            case ProgrammeOpened _ -> open;
            case ProgrammeRenamed e -> new Open(e.to(), open.members(), open.rhythm());
            case MemberAdded e -> new Open(open.title(), with(open.members(), e.member()), open.rhythm());
            case MemberRemoved e -> new Open(open.title(), without(open.members(), e.member()), open.rhythm());
            case ReportingRhythmSet e -> new Open(open.title(), open.members(), Optional.of(e.rhythm()));
            case ProgrammeClosed _ -> new Closed(open.title());
        };
    }

    private static Set<String> with(Set<String> members, String member) {
        var more = new HashSet<>(members);
        more.add(member);
        return more;
    }

    private static Set<String> without(Set<String> members, String member) {
        var fewer = new HashSet<>(members);
        fewer.remove(member);
        return fewer;
    }
}
