package dev.offshoot.programme;

import dev.offshoot.command.Prerequisite;
import dev.offshoot.command.StreamRejection;
import dev.offshoot.date.Dated;
import dev.offshoot.date.PartialDate;
import dev.offshoot.decider.DeciderSpec;
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
import dev.offshoot.programme.domain.ProgrammeRejection.SameTitle;
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
import dev.offshoot.stream.Ended;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProgrammeDeciderTest {

    private static final ProgrammeId SPREAD = new ProgrammeId("spread");

    private final DeciderSpec<ProgrammeCommand, Programme, ProgrammeEvent, ProgrammeRejection> programme =
            DeciderSpec.of(ProgrammeDecider.STREAM_TYPE, SPREAD.stream());

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
        void to_the_title_it_has_is_refused_unless_told_already() {
            programme
                    .given(opened())
                    .when(new RenameProgramme(SPREAD, "Spread"))
                    .thenRefused(new SameTitle("Spread"));
            programme
                    .given(opened(), new ProgrammeRenamed("Spread", "Wide"))
                    .when(new RenameProgramme(SPREAD, "Wide"), "2026-03-01")
                    .thenNothing();
        }

        @Test
        void told_late_goes_from_the_title_of_then() {
            programme
                    .givenNothing()
                    .and("2015", opened())
                    .and("2020", new ProgrammeRenamed("Spread", "Wide"))
                    .when(new RenameProgramme(SPREAD, "Broad"), "2018")
                    .then(new ProgrammeRenamed("Spread", "Broad"));
        }
    }

    @Nested
    class Members {
        @Test
        void join_at_every_date_that_is_told() {
            var add = new AddMember(SPREAD, "Ada", "lead");
            var joined = new MemberAdded("Ada", "lead");
            programme.given(opened()).when(add).then(joined);
            var given = programme.givenNothing().and("2015", opened()).and("2024", joined);
            given.when(add, "2020").then(joined);
            given.when(add, "2024").thenNothing();
            given.when(new AddMember(SPREAD, "Ada", "chair"), "2024").then(new MemberAdded("Ada", "chair"));
        }

        @Test
        void leave_only_if_they_had_joined_by_then() {
            var leave = new RemoveMember(SPREAD, "Ada");
            var left = new MemberRemoved("Ada");
            var given = programme.givenNothing().and("2015", opened()).and("2020", new MemberAdded("Ada", "lead"));
            given.when(leave).then(left);
            given.when(leave, "2018").thenRefused(new NotAMember("Ada"));
            given.and("2024", left).when(leave, "2024").thenNothing();
            given.and("2024", left).when(leave, "2022").then(left);
            programme.given(opened()).when(leave).thenRefused(new NotAMember("Ada"));
        }
    }

    @Test
    void its_rhythm_is_set_at_every_date_that_is_told() {
        var monthly = new SetReportingRhythm(SPREAD, ReportingRhythm.MONTHLY);
        var set = new ReportingRhythmSet(ReportingRhythm.MONTHLY);
        programme.given(opened()).when(monthly).then(set);
        var given = programme.givenNothing().and("2015", opened()).and("2024", set);
        given.when(monthly, "2020").then(set);
        given.when(monthly, "2024").thenNothing();
    }

    @Nested
    class Once_closed {
        private final DeciderSpec<ProgrammeCommand, Programme, ProgrammeEvent, ProgrammeRejection>.Given closed =
                programme.givenNothing().and("2015", opened()).and("2025-06-30", new ProgrammeClosed("done"));

        @Test
        void it_takes_what_occurred_before_and_nothing_after() {
            programme.given(opened()).when(new CloseProgramme(SPREAD, "done")).then(new ProgrammeClosed("done"));
            var rename = new RenameProgramme(SPREAD, "Wide");
            closed.when(rename, "2020").then(new ProgrammeRenamed("Spread", "Wide"));
            closed.when(rename)
                    .thenRefused(new StreamRejection.HasEnded(
                            SPREAD.stream(),
                            new Ended(new Dated(PartialDate.parse("2025-06-30"), DeciderSpec.TODAY, 1), "closed")));
        }

        @Test
        void it_was_opened_before_that_and_renamed_whenever_it_was() {
            var open = programme.givenNothing().and("2015-01-01", opened());
            open.when(new CloseProgramme(SPREAD, "done"), "2014")
                    .thenRefused(new StreamRejection.BeforeWhatItFollows(new Prerequisite(
                            "the programme was opened",
                            new Dated(PartialDate.parse("2015-01-01"), DeciderSpec.TODAY, 0))));
            open.when(new RenameProgramme(SPREAD, "Wide"), "2014").then(new ProgrammeRenamed("Spread", "Wide"));
        }

        @Test
        void it_is_not_closed_again() {
            closed.when(new CloseProgramme(SPREAD, "done"), "2025-06")
                    .thenRefused(new ProgrammeIsClosed(PartialDate.parse("2025-06-30")));
        }
    }
}
