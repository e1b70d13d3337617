package dev.offshoot.adapter.web.enabler.page;

import dev.offshoot.adapter.web.format.Aim;
import dev.offshoot.adapter.web.format.EnablerStrip;
import dev.offshoot.adapter.web.format.Link;
import dev.offshoot.adapter.web.format.ProvenanceText;
import dev.offshoot.adapter.web.initiative.page.InitiativePage;
import dev.offshoot.initiative.event.EnablerEvent.FrameworkAdopted;
import dev.offshoot.initiative.view.part.FrameworkLine;
import java.util.List;

/** Every enabler of every adopted framework, with its ratings. */
record EnablersTab(List<Framework> frameworks, List<Link> adopt, boolean illustrative) {

    record Framework(String id, String title, ProvenanceText whence, EnablerStrip strip, List<EnablerRow> enablers) {}

    static EnablersTab of(InitiativePage subject) {
        return new EnablersTab(
                subject.initiative().readiness().frameworks().stream()
                        .map(f -> framework(f, subject))
                        .toList(),
                subject.record().links(Aim.NONE, FrameworkAdopted.class),
                subject.illustrative());
    }

    private static Framework framework(FrameworkLine line, InitiativePage subject) {
        return new Framework(
                line.framework(),
                line.title(),
                ProvenanceText.of(line.provenance()),
                EnablerStrip.of(
                        line.enablers(), subject.today(), subject.whole().rhythmDays()),
                line.enablers().stream().map(e -> EnablerRow.of(e, subject)).toList());
    }
}
