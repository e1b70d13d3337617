package dev.offshoot.programme.projection;

import dev.offshoot.kernel.Fold;
import dev.offshoot.kernel.Recorded;
import dev.offshoot.kernel.StreamId;
import dev.offshoot.programme.event.ProgrammeEvent;
import dev.offshoot.programme.event.ProgrammeEvent.MemberAdded;
import dev.offshoot.programme.event.ProgrammeEvent.MemberRemoved;
import dev.offshoot.programme.event.ProgrammeEvent.ProgrammeClosed;
import dev.offshoot.programme.event.ProgrammeEvent.ProgrammeOpened;
import dev.offshoot.programme.event.ProgrammeEvent.ProgrammeRenamed;
import dev.offshoot.programme.event.ProgrammeEvent.ReportingRhythmSet;
import dev.offshoot.programme.event.RagScale;
import dev.offshoot.programme.view.ProgrammeView;
import dev.offshoot.programme.view.ProgrammeView.MemberLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A programme's line. */
public final class ProgrammeFold implements Fold<ProgrammeEvent, ProgrammeView> {

    @Override
    public ProgrammeView begin(StreamId stream) {
        return new ProgrammeView(stream.key(), RagScale.RAG_3, Optional.empty(), Optional.empty(), List.of(), false);
    }

    @Override
    public ProgrammeView evolve(ProgrammeView p, Recorded<? extends ProgrammeEvent> recorded) {
        return switch (recorded.event()) {
            case ProgrammeOpened e ->
                new ProgrammeView(e.title(), e.scale(), e.defaultFramework(), p.rhythm(), p.members(), p.closed());
            case ProgrammeRenamed e ->
                new ProgrammeView(e.to(), p.scale(), p.defaultFramework(), p.rhythm(), p.members(), p.closed());
            case MemberAdded e -> withMembers(p, joined(without(p.members(), e.member()), e));
            case MemberRemoved e -> withMembers(p, without(p.members(), e.member()));
            case ReportingRhythmSet e ->
                new ProgrammeView(
                        p.title(), p.scale(), p.defaultFramework(), Optional.of(e.rhythm()), p.members(), p.closed());
            case ProgrammeClosed _ ->
                new ProgrammeView(p.title(), p.scale(), p.defaultFramework(), p.rhythm(), p.members(), true);
        };
    }

    private static ProgrammeView withMembers(ProgrammeView p, List<MemberLine> members) {
        return new ProgrammeView(p.title(), p.scale(), p.defaultFramework(), p.rhythm(), members, p.closed());
    }

    private static List<MemberLine> joined(List<MemberLine> members, MemberAdded e) {
        var more = new ArrayList<>(members);
        more.add(new MemberLine(e.member(), e.role()));
        return more;
    }

    private static List<MemberLine> without(List<MemberLine> members, String member) {
        return members.stream().filter(m -> !m.member().equals(member)).toList();
    }
}
