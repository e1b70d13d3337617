package dev.offshoot.measure;

import dev.offshoot.desk.BoundedContext;
import dev.offshoot.kernel.Preparation;
import dev.offshoot.measure.domain.Measure;
import dev.offshoot.measure.domain.MeasureCommand;
import dev.offshoot.measure.domain.MeasureDecider;
import dev.offshoot.measure.domain.MeasureRejection;
import dev.offshoot.measure.event.MeasureEvent;
import dev.offshoot.measure.port.in.MeasureActions;
import dev.offshoot.measure.projection.MeasureFold;
import dev.offshoot.measure.projection.MeasureTale;
import dev.offshoot.measure.view.MeasureView;

/** Measures, assembled. */
public final class MeasureContext {

    public static final BoundedContext<MeasureCommand, Measure, MeasureEvent, MeasureRejection, MeasureView> CONTEXT =
            new BoundedContext<>(
                    MeasureDecider.FAMILY,
                    MeasureActions.PLACE,
                    MeasureActions.ALL,
                    new MeasureFold(),
                    MeasureView.class,
                    new MeasureTale(),
                    Preparation.NONE);

    private MeasureContext() {}
}
