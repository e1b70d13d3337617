package dev.offshoot.measure;

import dev.offshoot.command.gateway.BoundedContext;
import dev.offshoot.execution.Preparation;
import dev.offshoot.measure.domain.Measure;
import dev.offshoot.measure.domain.MeasureCommand;
import dev.offshoot.measure.domain.MeasureDecider;
import dev.offshoot.measure.domain.MeasureRejection;
import dev.offshoot.measure.event.MeasureEvent;
import dev.offshoot.measure.port.in.MeasureForms;
import dev.offshoot.measure.projection.MeasureNarrator;
import dev.offshoot.measure.projection.MeasureProjection;
import dev.offshoot.measure.view.MeasureView;

/** Measures, assembled. */
public final class MeasureContext {

    public static final BoundedContext<MeasureCommand, Measure, MeasureEvent, MeasureRejection, MeasureView> CONTEXT =
            new BoundedContext<>(
                    MeasureDecider.STREAM_TYPE,
                    MeasureForms.PLACE,
                    MeasureForms.ALL,
                    new MeasureProjection(),
                    MeasureView.class,
                    new MeasureNarrator(),
                    Preparation.NONE);

    private MeasureContext() {}
}
