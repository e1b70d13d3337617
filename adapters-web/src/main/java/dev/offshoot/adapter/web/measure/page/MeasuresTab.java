package dev.offshoot.adapter.web.measure.page;

import dev.offshoot.adapter.web.format.Aim;
import dev.offshoot.adapter.web.format.Link;
import dev.offshoot.adapter.web.initiative.page.InitiativePage;
import dev.offshoot.measure.event.MeasureEvent.MeasureDefined;
import dev.offshoot.measure.view.MeasureView;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.projection.Titles;
import java.util.List;

/** Every measure, drawn and in a table. */
record MeasuresTab(List<MeasureBlock> measures, List<Link> define, boolean illustrative) {

    static MeasuresTab of(InitiativePage subject, List<ReadModel<MeasureView>> measures, Titles sites) {
        return new MeasuresTab(
                measures.stream().map(m -> MeasureBlock.of(m, subject, sites)).toList(),
                subject.record().links(Aim.NONE, MeasureDefined.class),
                subject.illustrative());
    }
}
