package dev.offshoot.programme.domain;

import dev.offshoot.command.Command;
import dev.offshoot.programme.event.ProgrammeId;
import dev.offshoot.programme.event.RagScale;
import dev.offshoot.programme.event.ReportingRhythm;
import dev.offshoot.stream.StreamId;
import java.util.Optional;

/** What may be asked of a programme. */
public sealed interface ProgrammeCommand extends Command {

    ProgrammeId programme();

    @Override
    default StreamId stream() {
        return programme().stream();
    }

    record OpenProgramme(ProgrammeId programme, String title, RagScale scale, Optional<String> defaultFramework)
            implements ProgrammeCommand {}

    record RenameProgramme(ProgrammeId programme, String title) implements ProgrammeCommand {}

    record AddMember(ProgrammeId programme, String member, String role) implements ProgrammeCommand {}

    record RemoveMember(ProgrammeId programme, String member) implements ProgrammeCommand {}

    record SetReportingRhythm(ProgrammeId programme, ReportingRhythm rhythm) implements ProgrammeCommand {}

    record CloseProgramme(ProgrammeId programme, String why) implements ProgrammeCommand {
        @Override
        public boolean endsWhatBelongs() {
            return true;
        }
    }
}
