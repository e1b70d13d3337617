package dev.offshoot.programme.projection;

import dev.offshoot.programme.event.ProgrammeEvent;
import dev.offshoot.programme.event.ProgrammeEvent.MemberAdded;
import dev.offshoot.programme.event.ProgrammeEvent.MemberRemoved;
import dev.offshoot.programme.event.ProgrammeEvent.ProgrammeClosed;
import dev.offshoot.programme.event.ProgrammeEvent.ProgrammeOpened;
import dev.offshoot.programme.event.ProgrammeEvent.ProgrammeRenamed;
import dev.offshoot.programme.event.ProgrammeEvent.ReportingRhythmSet;
import dev.offshoot.programme.event.RagScale;
import dev.offshoot.programme.view.ProgrammeView;
import dev.offshoot.projection.StreamProjection;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.Timeline;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A programme's line. */
public final class ProgrammeProjection implements StreamProjection<ProgrammeEvent, ProgrammeView> {

    @Override
    public ProgrammeView begin(StreamId stream) {
        return new ProgrammeView(
                stream.key(),
                Timeline.empty(),
                RagScale.RAG_3,
                Optional.empty(),
                Timeline.empty(),
                Map.of(),
                Optional.empty());
    }

    @Override
    public ProgrammeView evolve(ProgrammeView p, RecordedEvent<? extends ProgrammeEvent> recorded) {
        return switch (recorded.event()) {
            case ProgrammeOpened e ->
                new ProgrammeView(
                        p.key(),
                        p.names().with(e.title(), recorded),
                        e.scale(),
                        e.defaultFramework(),
                        p.rhythms(),
                        p.roles(),
                        p.closedOn());
            case ProgrammeRenamed e ->
                new ProgrammeView(
                        p.key(),
                        p.names().with(e.to(), recorded),
                        p.scale(),
                        p.defaultFramework(),
                        p.rhythms(),
                        p.roles(),
                        p.closedOn());
            case MemberAdded e -> withMember(p, e.member(), Optional.of(e.role()), recorded);
            case MemberRemoved e -> withMember(p, e.member(), Optional.empty(), recorded);
            case ReportingRhythmSet e ->
                new ProgrammeView(
                        p.key(),
                        p.names(),
                        p.scale(),
                        p.defaultFramework(),
                        p.rhythms().with(e.rhythm(), recorded),
                        p.roles(),
                        p.closedOn());
            case ProgrammeClosed _ ->
                new ProgrammeView(
                        p.key(),
                        p.names(),
                        p.scale(),
                        p.defaultFramework(),
                        p.rhythms(),
                        p.roles(),
                        Optional.of(recorded.dated()));
        };
    }

    private static ProgrammeView withMember(
            ProgrammeView p, String member, Optional<String> role, RecordedEvent<?> recorded) {
        var roles = new HashMap<>(p.roles());
        roles.put(member, roles.getOrDefault(member, Timeline.empty()).with(role, recorded));
        return new ProgrammeView(p.key(), p.names(), p.scale(), p.defaultFramework(), p.rhythms(), roles, p.closedOn());
    }

    @Override
    public Optional<ProgrammeView> described(ProgrammeView p, RecordedEvent<? extends ProgrammeEvent> notYet) {
        return notYet.event() instanceof ProgrammeOpened ? Optional.of(evolve(p, notYet)) : Optional.empty();
    }
}
