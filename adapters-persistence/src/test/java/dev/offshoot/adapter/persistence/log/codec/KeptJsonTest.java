package dev.offshoot.adapter.persistence.log.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.command.Command;
import dev.offshoot.command.Rejection;
import dev.offshoot.command.gateway.BoundedContext;
import dev.offshoot.date.PartialDate;
import dev.offshoot.execution.DeciderRunner;
import dev.offshoot.initiative.InitiativeContext;
import dev.offshoot.initiative.event.CharterEvent.InitiativeChartered;
import dev.offshoot.initiative.event.CharterEvent.InitiativeClosed;
import dev.offshoot.initiative.event.CharterEvent.InitiativePaused;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneAchieved;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneBaselined;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneCancelled;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneProposed;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneReforecast;
import dev.offshoot.initiative.event.MilestoneEvent.RebaselineRequested;
import dev.offshoot.initiative.event.OversightEvent.RiskRaised;
import dev.offshoot.initiative.event.SpreadEvent.VehicleAppointed;
import dev.offshoot.initiative.event.milestone.Cause;
import dev.offshoot.initiative.event.milestone.MilestoneId;
import dev.offshoot.initiative.event.oversight.RiskId;
import dev.offshoot.initiative.event.oversight.RiskScore;
import dev.offshoot.programme.ProgrammeContext;
import dev.offshoot.programme.event.ProgrammeEvent.MemberAdded;
import dev.offshoot.programme.event.ProgrammeEvent.MemberRemoved;
import dev.offshoot.programme.event.ProgrammeEvent.ProgrammeClosed;
import dev.offshoot.programme.event.ProgrammeEvent.ProgrammeOpened;
import dev.offshoot.programme.event.ProgrammeEvent.ProgrammeRenamed;
import dev.offshoot.programme.event.ProgrammeEvent.ReportingRhythmSet;
import dev.offshoot.programme.event.RagScale;
import dev.offshoot.programme.event.ReportingRhythm;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventMetadata;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The state of a stream, of which a snapshot is kept, comes back from JSON as it went. */
final class KeptJsonTest {

    private static final Json JSON = new Json(StoredFamilies.types());

    @Test
    void programmes_come_back_as_they_went() {
        comesBack(
                ProgrammeContext.CONTEXT,
                new ProgrammeOpened("Spread", RagScale.RAG_3, Optional.empty()),
                new ProgrammeRenamed("Spread", "Wide"),
                new MemberAdded("Ada", "lead"),
                new MemberRemoved("Ada"),
                new ReportingRhythmSet(ReportingRhythm.MONTHLY),
                new ProgrammeClosed("done"));
    }

    @Test
    void initiatives_come_back_as_they_went() {
        var launch = new MilestoneId("launch");
        var sites = new MilestoneId("sites");
        var date = PartialDate.parse("2026-09");
        comesBack(
                InitiativeContext.CONTEXT,
                new InitiativeChartered(
                        "Harbour",
                        "Pathway",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                proposed(launch),
                proposed(sites),
                new MilestoneBaselined(launch, "Launch", date),
                new MilestoneReforecast(launch, "Launch", date, PartialDate.parse("2026-11"), Cause.SCOPE, "wider"),
                new RebaselineRequested(
                        launch, "Launch", date, PartialDate.parse("2026-11"), Cause.NOT_STATED, "wider", "Cy"),
                new MilestoneAchieved(
                        launch, "Launch", Optional.of(date), date, List.of(), Optional.empty(), List.of()),
                new MilestoneCancelled(sites, "Sites", "no need"),
                new RiskRaised(
                        new RiskId("staff"),
                        "Staff",
                        new RiskScore(Optional.empty(), Optional.of(4)),
                        Optional.empty(),
                        Optional.empty()),
                new VehicleAppointed("Team", Optional.empty()),
                new InitiativePaused("winter"),
                new InitiativeClosed("done"));
    }

    private static MilestoneProposed proposed(MilestoneId id) {
        return new MilestoneProposed(id, id.value(), Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    private static <C extends Command, S, E extends Event, R extends Rejection, L> void comesBack(
            BoundedContext<C, S, E, R, L> context, Event... events) {
        var stream = new StreamId(context.streamType().category(), "some");
        var history = new ArrayList<RecordedEvent<? extends Event>>();
        for (var event : events) {
            history.add(RecordedEvent.in(
                    ZoneOffset.UTC,
                    stream,
                    history.size(),
                    history.size(),
                    Instant.parse("2026-03-02T09:00:00Z"),
                    EventMetadata.of(PartialDate.parse("2025"), "ada"),
                    event));
        }
        var state = new DeciderRunner<>(context.streamType()).replay(history).told();
        assertThat(JSON.read(
                        JSON.write(state, context.streamType().state()),
                        context.streamType().state()))
                .isEqualTo(state);
    }
}
