package dev.offshoot.programme.domain;

import dev.offshoot.programme.domain.Programme.Beat;
import dev.offshoot.programme.domain.Programme.Closed;
import dev.offshoot.programme.domain.Programme.Membership;
import dev.offshoot.programme.domain.Programme.Named;
import dev.offshoot.programme.domain.Programme.Open;
import dev.offshoot.programme.domain.Programme.Unknown;
import dev.offshoot.programme.event.ProgrammeEvent;
import dev.offshoot.programme.event.ProgrammeEvent.MemberAdded;
import dev.offshoot.programme.event.ProgrammeEvent.MemberRemoved;
import dev.offshoot.programme.event.ProgrammeEvent.ProgrammeClosed;
import dev.offshoot.programme.event.ProgrammeEvent.ProgrammeOpened;
import dev.offshoot.programme.event.ProgrammeEvent.ProgrammeRenamed;
import dev.offshoot.programme.event.ProgrammeEvent.ReportingRhythmSet;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.time.DateAndSource;
import dev.offshoot.time.Timeline;
import java.util.Map;
import java.util.Optional;

/** What a programme remembers of its history. What does not fit what it remembers changes nothing. */
final class ProgrammeEvolution {

    private ProgrammeEvolution() {}

    static Programme evolve(Programme programme, RecordedEvent<? extends ProgrammeEvent> recorded) {
        return switch (programme) {
            case Unknown _ ->
                recorded.event() instanceof ProgrammeOpened e
                        ? new Open(
                                Timeline.of(new Named(e.title(), DateAndSource.of(recorded)), recorded),
                                Map.of(),
                                Timeline.empty())
                        : programme;
            case Closed closed -> new Closed(further(closed.was(), recorded), closed.since());
            case Open open ->
                recorded.event() instanceof ProgrammeClosed
                        ? new Closed(open, recorded.dated())
                        : further(open, recorded);
        };
    }

    private static Open further(Open open, RecordedEvent<? extends ProgrammeEvent> recorded) {
        var telling = DateAndSource.of(recorded);
        return switch (recorded.event()) {
            case ProgrammeOpened _, ProgrammeClosed _ -> open;
            case ProgrammeRenamed e -> open.with(open.names().with(new Named(e.to(), telling), recorded));
            case MemberAdded e ->
                open.with(
                        e.member(),
                        open.member(e.member()).with(new Membership(Optional.of(e.role()), telling), recorded));
            case MemberRemoved e ->
                open.with(
                        e.member(), open.member(e.member()).with(new Membership(Optional.empty(), telling), recorded));
            case ReportingRhythmSet e -> open.beating(open.rhythms().with(new Beat(e.rhythm(), telling), recorded));
        };
    }
}
