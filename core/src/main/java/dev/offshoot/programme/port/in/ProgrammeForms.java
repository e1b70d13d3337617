package dev.offshoot.programme.port.in;

import static dev.offshoot.command.form.Field.choice;
import static dev.offshoot.command.form.Field.line;
import static dev.offshoot.command.form.Field.pick;
import static dev.offshoot.command.form.Field.reason;

import dev.offshoot.command.form.CommandForm;
import dev.offshoot.command.form.Field;
import dev.offshoot.command.form.FormValues;
import dev.offshoot.command.form.ResourcePath;
import dev.offshoot.programme.domain.ProgrammeCommand.AddMember;
import dev.offshoot.programme.domain.ProgrammeCommand.CloseProgramme;
import dev.offshoot.programme.domain.ProgrammeCommand.OpenProgramme;
import dev.offshoot.programme.domain.ProgrammeCommand.RemoveMember;
import dev.offshoot.programme.domain.ProgrammeCommand.RenameProgramme;
import dev.offshoot.programme.domain.ProgrammeCommand.SetReportingRhythm;
import dev.offshoot.programme.event.ProgrammeEvent.MemberAdded;
import dev.offshoot.programme.event.ProgrammeEvent.MemberRemoved;
import dev.offshoot.programme.event.ProgrammeEvent.ProgrammeClosed;
import dev.offshoot.programme.event.ProgrammeEvent.ProgrammeOpened;
import dev.offshoot.programme.event.ProgrammeEvent.ProgrammeRenamed;
import dev.offshoot.programme.event.ProgrammeEvent.ReportingRhythmSet;
import dev.offshoot.programme.event.ProgrammeId;
import dev.offshoot.programme.event.RagScale;
import dev.offshoot.programme.event.ReportingRhythm;
import java.util.List;

/** What the outside may ask of programmes, and in which words. */
public final class ProgrammeForms {

    public static final ResourcePath PLACE = ResourcePath.of("programme", "programmes", "programme");

    public static final List<CommandForm> ALL = List.of(
            CommandForm.at(PLACE, "open-programme", "Open a programme")
                    .help("A programme is a set of initiatives run and reported together.")
                    .takes(
                            line("title", "Title"),
                            choice("scale", "Scale of delivery confidence", RagScale.class)
                                    .hint("Three points (red, amber, green) or five."),
                            pick("framework", "Framework new initiatives start with", Field.Kind.FRAMEWORK)
                                    .optional())
                    .opens("title")
                    .records(ProgrammeOpened.class)
                    .recalls("framework", ProgrammeOpened::defaultFramework)
                    .asks(a -> new OpenProgramme(
                            programme(a), a.line("title"), a.choice("scale", RagScale.class), a.optional("framework"))),
            CommandForm.at(PLACE, "rename-programme", "Rename the programme")
                    .takes(line("title", "New title"))
                    .records(ProgrammeRenamed.class)
                    .recalls("title", ProgrammeRenamed::to)
                    .asks(a -> new RenameProgramme(programme(a), a.line("title"))),
            CommandForm.at(PLACE, "add-member", "Add a member")
                    .takes(line("member", "Name"), line("role", "Role in the programme"))
                    .records(MemberAdded.class)
                    .asks(a -> new AddMember(programme(a), a.line("member"), a.line("role"))),
            CommandForm.at(PLACE, "remove-member", "Remove a member")
                    .takes(line("member", "Name"))
                    .records(MemberRemoved.class)
                    .asks(a -> new RemoveMember(programme(a), a.line("member"))),
            CommandForm.at(PLACE, "set-reporting-rhythm", "Set the reporting rhythm")
                    .takes(choice("rhythm", "How often it reports", ReportingRhythm.class)
                            .hint("An initiative without news for longer than this is shown as quiet."))
                    .records(ReportingRhythmSet.class)
                    .asks(a -> new SetReportingRhythm(programme(a), a.choice("rhythm", ReportingRhythm.class))),
            CommandForm.at(PLACE, "close-programme", "Close the programme")
                    .help("A closed programme takes corrections, and what happened before it was closed.")
                    .takes(reason("reason", "Reason"))
                    .records(ProgrammeClosed.class)
                    .asks(a -> new CloseProgramme(programme(a), a.line("reason"))));

    private ProgrammeForms() {}

    private static ProgrammeId programme(FormValues answers) {
        return new ProgrammeId(answers.line("programme"));
    }
}
