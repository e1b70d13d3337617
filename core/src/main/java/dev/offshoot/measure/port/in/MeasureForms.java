package dev.offshoot.measure.port.in;

import static dev.offshoot.command.form.Field.choice;
import static dev.offshoot.command.form.Field.count;
import static dev.offshoot.command.form.Field.date;
import static dev.offshoot.command.form.Field.line;
import static dev.offshoot.command.form.Field.number;
import static dev.offshoot.command.form.Field.pick;
import static dev.offshoot.command.form.Field.prose;
import static dev.offshoot.command.form.Field.quantity;
import static dev.offshoot.command.form.Field.reason;
import static dev.offshoot.command.form.Field.yesNo;

import dev.offshoot.command.form.CommandForm;
import dev.offshoot.command.form.Field;
import dev.offshoot.command.form.FormValues;
import dev.offshoot.command.form.ResourcePath;
import dev.offshoot.measure.domain.MeasureCommand.DefineMeasure;
import dev.offshoot.measure.domain.MeasureCommand.RebaseLimits;
import dev.offshoot.measure.domain.MeasureCommand.RecordObservation;
import dev.offshoot.measure.domain.MeasureCommand.RestateObservation;
import dev.offshoot.measure.domain.MeasureCommand.RetireMeasure;
import dev.offshoot.measure.domain.MeasureCommand.SetTarget;
import dev.offshoot.measure.event.Direction;
import dev.offshoot.measure.event.MeasureEvent.LimitsRebased;
import dev.offshoot.measure.event.MeasureEvent.MeasureDefined;
import dev.offshoot.measure.event.MeasureEvent.MeasureRetired;
import dev.offshoot.measure.event.MeasureEvent.ObservationRecorded;
import dev.offshoot.measure.event.MeasureEvent.ObservationRestated;
import dev.offshoot.measure.event.MeasureEvent.TargetSet;
import dev.offshoot.measure.event.MeasureId;
import dev.offshoot.measure.event.MeasureKind;
import dev.offshoot.measure.event.MeasureRhythm;
import dev.offshoot.measure.event.SiteCount;
import java.util.List;

/** What the outside may ask of measures, and in which words. */
public final class MeasureForms {

    public static final ResourcePath PLACE =
            ResourcePath.of("measure", "initiatives", "initiative", "measures", "measure");

    private static final Field PERIOD = date("period", "Period")
            .hint("What it is for: 2020-03, 2019, 2019-04/2020-03, or ../2019-05-08 for by that day.");
    private static final Field SITE = pick("site", "Site", Field.Kind.SITE)
            .hint("Empty for the whole initiative.")
            .optional();
    private static final Field VALUE =
            quantity("value", "Value").hint("A number as exact as its source: 34, about 33, more than 8000, 5 to 25.");
    private static final Field NUMERATOR = number("numerator", "Numerator")
            .hint("For a proportion: the percentage is worked out.")
            .optional();
    private static final Field DENOMINATOR =
            number("denominator", "Denominator").optional();
    private static final Field VERSION = count("definitionVersion", "Version of the definition")
            .hint("If left empty, the one in force at the end of the period.")
            .optional();

    public static final List<CommandForm> ALL = List.of(
            CommandForm.at(PLACE, "define-measure", "Define a measure")
                    .help(
                            "Once it is observed, a definition is frozen: defining it anew makes a new version. Values that"
                                    + " are there keep their version and its unit.")
                    .takes(
                            line("title", "Title"),
                            line("unit", "Unit").hint("For example: practices, people, percent."),
                            choice("direction", "Meant to go", Direction.class).optional(),
                            choice("kind", "What it looks at", MeasureKind.class)
                                    .optional(),
                            prose("definition", "Definition")
                                    .hint("The rule by which it is counted.")
                                    .optional(),
                            line("numerator", "Numerator in words").optional(),
                            line("denominator", "Denominator in words").optional(),
                            yesNo("isProportion", "A part of a whole, as a percentage"),
                            choice("rhythm", "How often it is observed", MeasureRhythm.class)
                                    .optional(),
                            choice("countsSites", "The number of sites it reports", SiteCount.class)
                                    .hint("Only if it counts sites that are not recorded one by one.")
                                    .optional(),
                            yesNo("mayBeNegative", "Values may be below nought, as a change may"))
                    .opensOrChanges("title")
                    .records(MeasureDefined.class)
                    .recalls("isProportion", e -> e.definition().proportion())
                    .asks(a -> new DefineMeasure(measure(a), MeasureAnswers.definition(a))),
            CommandForm.at(PLACE, "record-observation", "Record an observation")
                    .help("No data about single patients. Give the value, or numerator and denominator.")
                    .takes(PERIOD, VALUE.optional(), NUMERATOR, DENOMINATOR, SITE, VERSION)
                    .occurredUnlessSaid("period")
                    .unit("value", MeasureUnits::ofObservation)
                    .records(ObservationRecorded.class)
                    .recalls("value", e -> e.figure().stated())
                    .asks(a -> new RecordObservation(
                            measure(a),
                            a.date("period"),
                            a.optional("site"),
                            MeasureAnswers.value(a),
                            a.optionalCount("definitionVersion"))),
            CommandForm.at(PLACE, "restate-observation", "Restate an observation")
                    .help("The new value counts from now on. The old one stays behind it, on the page too.")
                    .takes(PERIOD, VALUE.optional(), NUMERATOR, DENOMINATOR, SITE, VERSION, reason("reason", "Reason"))
                    .unit("value", MeasureUnits::ofObservation)
                    .records(ObservationRestated.class)
                    .recalls("value", e -> e.to().stated())
                    .recalls("numerator", e -> e.to().numerator())
                    .recalls("denominator", e -> e.to().denominator())
                    .asks(a -> new RestateObservation(
                            measure(a),
                            a.date("period"),
                            a.optional("site"),
                            MeasureAnswers.value(a),
                            a.optionalCount("definitionVersion"),
                            a.line("reason"))),
            CommandForm.at(PLACE, "set-target", "Set a target")
                    .takes(
                            quantity("value", "Value to reach"),
                            date("by", "To be reached by").optional(),
                            line("words", "In the words of its source").optional())
                    .unit("value", MeasureUnits::inForce)
                    .records(TargetSet.class)
                    .asks(a ->
                            new SetTarget(measure(a), a.quantity("value"), a.optionalDate("by"), a.optional("words"))),
            CommandForm.at(PLACE, "rebase-limits", "Rebase the limits")
                    .help("The chart's limits are worked out anew from this date on. Say why.")
                    .takes(date("from", "From"), reason("reason", "Reason"))
                    .records(LimitsRebased.class)
                    .asks(a -> new RebaseLimits(measure(a), a.date("from"), a.line("reason"))),
            CommandForm.at(PLACE, "retire-measure", "Retire the measure")
                    .help("A retired measure still takes what is about the time before, restatements and corrections.")
                    .takes(reason("reason", "Reason"))
                    .records(MeasureRetired.class)
                    .asks(a -> new RetireMeasure(measure(a), a.line("reason"))));

    private MeasureForms() {}

    private static MeasureId measure(FormValues answers) {
        return new MeasureId(PLACE.stream(answers).key());
    }
}
