package dev.offshoot.framework.port.in;

import static dev.offshoot.command.form.Field.line;
import static dev.offshoot.command.form.Field.lines;
import static dev.offshoot.command.form.Field.pick;
import static dev.offshoot.command.form.Field.prose;
import static dev.offshoot.command.form.Field.reason;

import dev.offshoot.command.form.CommandForm;
import dev.offshoot.command.form.Field;
import dev.offshoot.command.form.FormValues;
import dev.offshoot.command.form.ResourcePath;
import dev.offshoot.framework.domain.FrameworkCommand.PublishFramework;
import dev.offshoot.framework.domain.FrameworkCommand.RetireFramework;
import dev.offshoot.framework.event.FrameworkEvent.FrameworkPublished;
import dev.offshoot.framework.event.FrameworkEvent.FrameworkRetired;
import dev.offshoot.framework.event.FrameworkId;
import java.util.List;

/** What the outside may ask of frameworks, and in which words. */
public final class FrameworkForms {

    public static final ResourcePath PLACE =
            ResourcePath.of("framework", "frameworks", "framework", "versions", "version");

    public static final List<CommandForm> ALL = List.of(
            CommandForm.at(PLACE, "publish-framework", "Publish a framework")
                    .help("A published version never changes. To change anything, publish another version.")
                    .takes(
                            pick("framework", "Key of the framework", Field.Kind.KEY)
                                    .hint("The same for all its versions, for example: against-the-odds"),
                            pick("version", "Key of this version", Field.Kind.KEY)
                                    .hint("For example: 2018-1"),
                            line("title", "Title"),
                            prose("about", "What it is about"),
                            line("publishedSource", "Where it was published").optional(),
                            prose("scaleNote", "Where its scales come from")
                                    .hint("Say so if a scale has no published source."),
                            lines("enablers", "Enablers").hint("One a line: key | title | meaning | scale"),
                            lines("scales", "Points of the scales")
                                    .hint("One a line: scale | point | label | rank. Leave the rank empty for a point"
                                            + " outside the order."))
                    .opens("version")
                    .records(FrameworkPublished.class)
                    .recalls("publishedSource", FrameworkPublished::source)
                    .recalls("enablers", e -> FrameworkLists.enablersWritten(e.enablers()))
                    .recalls("scales", e -> FrameworkLists.scalesWritten(e.scales()))
                    .asks(a -> new PublishFramework(
                            framework(a),
                            a.line("title"),
                            a.line("about"),
                            a.optional("publishedSource"),
                            a.line("scaleNote"),
                            FrameworkLists.enablers(a.lines("enablers")),
                            FrameworkLists.scales(a.lines("scales")))),
            CommandForm.at(PLACE, "retire-framework", "Retire the framework version")
                    .help("Ratings made with it stay as they are.")
                    .takes(reason("reason", "Reason"))
                    .records(FrameworkRetired.class)
                    .asks(a -> new RetireFramework(framework(a), a.line("reason"))));

    private FrameworkForms() {}

    private static FrameworkId framework(FormValues answers) {
        return new FrameworkId(PLACE.stream(answers).key());
    }
}
