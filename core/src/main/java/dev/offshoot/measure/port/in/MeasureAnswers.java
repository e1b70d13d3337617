package dev.offshoot.measure.port.in;

import dev.offshoot.command.form.BindingException;
import dev.offshoot.command.form.FormValues;
import dev.offshoot.command.form.Unit;
import dev.offshoot.measure.domain.Value;
import dev.offshoot.measure.event.Definition;
import dev.offshoot.measure.event.Direction;
import dev.offshoot.measure.event.MeasureKind;
import dev.offshoot.measure.event.MeasureRhythm;
import dev.offshoot.measure.event.SiteCount;
import java.util.Optional;

/** Reads the answers that several actions of a measure share, or that must fit together. */
final class MeasureAnswers {

    private MeasureAnswers() {}

    static Definition definition(FormValues a) {
        if (a.yes("isProportion") && !Unit.isPercent(a.line("unit"))) {
            throw new BindingException("unit", "A proportion is kept as a percentage, so its unit is: percent.");
        }
        return new Definition(
                a.line("title"),
                a.line("unit"),
                a.optionalChoice("direction", Direction.class).orElse(Direction.NOT_STATED),
                a.optionalChoice("kind", MeasureKind.class).orElse(MeasureKind.NOT_STATED),
                a.optional("definition"),
                a.optional("numerator"),
                a.optional("denominator"),
                a.yes("isProportion"),
                a.optionalChoice("rhythm", MeasureRhythm.class),
                a.optionalChoice("countsSites", SiteCount.class),
                a.has("mayBeNegative") ? Optional.of(a.yes("mayBeNegative")) : Optional.empty());
    }

    static Value value(FormValues a) {
        var parts = a.has("numerator") || a.has("denominator");
        if (a.has("value") && parts) {
            throw new BindingException(
                    "value",
                    "Give the value, or numerator and denominator, not both. What the source prints beside them"
                            + " may stand in the note.");
        }
        if (!parts) {
            return new Value.Given(a.optionalQuantity("value")
                    .orElseThrow(() -> new BindingException("value", "Give the value, or numerator and denominator.")));
        }
        return new Value.PartOf(
                a.optionalNumber("numerator")
                        .orElseThrow(
                                () -> new BindingException("numerator", "Give the numerator beside the denominator.")),
                a.optionalNumber("denominator")
                        .orElseThrow(() ->
                                new BindingException("denominator", "Give the denominator beside the numerator.")));
    }
}
