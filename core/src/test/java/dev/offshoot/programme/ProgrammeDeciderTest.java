package dev.offshoot.programme;

import dev.offshoot.kernel.DeciderSpec;
import dev.offshoot.programme.domain.Programme;
import dev.offshoot.programme.domain.ProgrammeCommand;
import dev.offshoot.programme.domain.ProgrammeCommand.AddMember;
import dev.offshoot.programme.domain.ProgrammeCommand.CloseProgramme;
import dev.offshoot.programme.domain.ProgrammeCommand.OpenProgramme;
import dev.offshoot.programme.domain.ProgrammeCommand.RemoveMember;
import dev.offshoot.programme.domain.ProgrammeCommand.RenameProgramme;
import dev.offshoot.programme.domain.ProgrammeCommand.SetReportingRhythm;
import dev.offshoot.programme.domain.ProgrammeDecider;
import dev.offshoot.programme.domain.ProgrammeRejection;
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
import dev.offshoot.programme.event.ProgrammeId;
import dev.offshoot.programme.event.RagScale;
import dev.offshoot.programme.event.ReportingRhythm;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProgrammeDeciderTest {

    private static final ProgrammeId SPREAD = new ProgrammeId("spread");

    private final DeciderSpec<ProgrammeCommand, Programme, ProgrammeEvent, ProgrammeRejection> programme =
            DeciderSpec.of(ProgrammeDecider.FAMILY, SPREAD.stream());

    private static ProgrammeOpened opened() {
        return new ProgrammeOpened("Spread", RagScale.RAG_3, Optional.empty());
    }

    @Nested
    class Opening {
        @Test
        void gives_it_a_title_and_a_scale() {
            programme
                    .givenNothing()
                    .when(new OpenProgramme(SPREAD, "Spread", RagScale.RAG_3, Optional.empty()))
                    .then(opened());
        }

        @Test
        void twice_is_refused() {
            programme
                    .given(opened())
                    .when(new OpenProgramme(SPREAD, "Spread", RagScale.RAG_3, Optional.empty()))
                    .thenRefused(new ProgrammeExists(SPREAD));
        }

        @Test
        void comes_before_anything_else() {
            programme
                    .givenNothing()
                    .when(new RenameProgramme(SPREAD, "Wide"))
                    .thenRefused(new ProgrammeUnknown(SPREAD));
        }
    }

    @Nested
    class Renaming {
        @Test
        void keeps_the_old_title_in_the_event() {
            programme
                    .given(opened())
                    .when(new RenameProgramme(SPREAD, "Wide"))
                    .then(new ProgrammeRenamed("Spread", "Wide"));
        }

        @Test
        void to_the_same_title_changes_nothing() {
            programme
                    .given(opened())
                    .when(new RenameProgramme(SPREAD, "Spread"))
                    .thenNothing();
        }
    }

    @Nested
    class Members {
        @Test
        void join_once() {
            programme.given(opened()).when(new AddMember(SPREAD, "Ada", "lead")).then(new MemberAdded("Ada", "lead"));
            programme
                    .given(opened(), new MemberAdded("Ada", "lead"))
                    .when(new AddMember(SPREAD, "Ada", "lead"))
                    .thenNothing();
        }

        @Test
        void leave_only_if_they_had_joined() {
            programme
                    .given(opened(), new MemberAdded("Ada", "lead"))
                    .when(new RemoveMember(SPREAD, "Ada"))
                    .then(new MemberRemoved("Ada"));
            programme.given(opened()).when(new RemoveMember(SPREAD, "Ada")).thenRefused(new NotAMember("Ada"));
        }
    }

    @Test
    void its_rhythm_is_set_once() {
        var monthly = new SetReportingRhythm(SPREAD, ReportingRhythm.MONTHLY);
        programme.given(opened()).when(monthly).then(new ReportingRhythmSet(ReportingRhythm.MONTHLY));
        programme
                .given(opened(), new ReportingRhythmSet(ReportingRhythm.MONTHLY))
                .when(monthly)
                .thenNothing();
    }

    @Test
    void once_closed_it_takes_nothing_more() {
        programme.given(opened()).when(new CloseProgramme(SPREAD, "done")).then(new ProgrammeClosed("done"));
        programme
                .given(opened(), new ProgrammeClosed("done"))
                .when(new RenameProgramme(SPREAD, "Wide"))
                .thenRefused(new ProgrammeIsClosed(SPREAD));
    }
}
