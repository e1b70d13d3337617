package dev.offshoot.engagement.port.in;

import static dev.offshoot.command.form.Field.choice;
import static dev.offshoot.command.form.Field.count;
import static dev.offshoot.command.form.Field.date;
import static dev.offshoot.command.form.Field.line;
import static dev.offshoot.command.form.Field.prose;

import dev.offshoot.command.form.BindingException;
import dev.offshoot.command.form.CommandForm;
import dev.offshoot.command.form.Field;
import dev.offshoot.command.form.FormValues;
import dev.offshoot.command.form.ResourcePath;
import dev.offshoot.engagement.domain.EngagementCommand.CaptureLearning;
import dev.offshoot.engagement.domain.EngagementCommand.HoldActivity;
import dev.offshoot.engagement.domain.EngagementCommand.PlanActivity;
import dev.offshoot.engagement.event.ActivityId;
import dev.offshoot.engagement.event.ActivityKind;
import dev.offshoot.engagement.event.EngagementEvent.ActivityHeld;
import dev.offshoot.engagement.event.EngagementEvent.ActivityPlanned;
import dev.offshoot.engagement.event.EngagementEvent.LearningCaptured;
import dev.offshoot.engagement.event.FourS;
import dev.offshoot.engagement.event.Modality;
import java.util.List;
import java.util.Optional;

/** What the outside may ask of engagement activities, and in which words. */
public final class EngagementForms {

    public static final ResourcePath PLACE =
            ResourcePath.of("activity", "initiatives", "initiative", "activities", "activity");

    private static final Field TITLE = line("title", "Title");
    private static final Field KIND =
            choice("kind", "Kind of activity", ActivityKind.class).optional();

    private static final Field[] FOUR_S = {
        choice("modality", "How people meet", Modality.class).optional(),
        count("participants", "How many take part").optional(),
        prose("sourceContextShared", "What was told of the place it comes from")
                .hint("Enough for others to see what made it work there.")
                .optional(),
        prose("recipientContextReflected", "What was said of the place it goes to")
                .hint("What is different here, and what that means.")
                .optional(),
        line("series", "Series").hint("The name of the series it belongs to.").optional(),
        count("sequenceNumber", "Which of the series it is")
                .hint("1 for the first.")
                .optional(),
        prose("learnerQuestion", "The question it starts from").optional(),
        line("raisedBy", "Who raised the question").optional()
    };

    public static final List<CommandForm> ALL = List.of(
            CommandForm.at(PLACE, "plan-activity", "Plan an activity")
                    .help("Until it is held, it may be planned anew under the same key. Earlier plans stay.")
                    .takes(TITLE, KIND, date("planned", "When it is to be held").optional())
                    .takes(FOUR_S)
                    .opensOrChanges("title")
                    .records(ActivityPlanned.class)
                    .asks(a -> new PlanActivity(
                            activity(a),
                            a.line("title"),
                            a.optionalChoice("kind", ActivityKind.class),
                            a.optionalDate("planned"),
                            fourS(a))),
            CommandForm.at(PLACE, "hold-activity", "Record that an activity was held")
                    .help("It need not have been planned here.")
                    .takes(TITLE, KIND)
                    .takes(FOUR_S)
                    .takes(prose("summary", "What took place").optional())
                    .opensOrChanges("title")
                    .records(ActivityHeld.class)
                    .asks(a -> new HoldActivity(
                            activity(a),
                            a.line("title"),
                            a.optionalChoice("kind", ActivityKind.class),
                            fourS(a),
                            a.optional("summary"))),
            CommandForm.at(PLACE, "capture-learning", "Capture what was learned")
                    .takes(
                            prose("learning", "What was learned"),
                            line("learner", "Who learned it").optional(),
                            prose("willChange", "What will be done differently").optional())
                    .records(LearningCaptured.class)
                    .asks(a -> new CaptureLearning(
                            activity(a), a.line("learning"), a.optional("learner"), a.optional("willChange"))));

    private EngagementForms() {}

    private static ActivityId activity(FormValues answers) {
        return new ActivityId(PLACE.stream(answers).key());
    }

    private static FourS fourS(FormValues a) {
        return new FourS(
                a.optionalChoice("modality", Modality.class),
                a.optionalCount("participants"),
                a.optional("sourceContextShared"),
                a.optional("recipientContextReflected"),
                a.optional("series"),
                sequenceNumber(a),
                a.optional("learnerQuestion"),
                a.optional("raisedBy"));
    }

    private static Optional<Integer> sequenceNumber(FormValues a) {
        var number = a.optionalCount("sequenceNumber");
        if (number.filter(n -> n < 1).isPresent()) {
            throw new BindingException("sequenceNumber", "The first of a series is number 1. Give 1 or more.");
        }
        return number;
    }
}
