package dev.offshoot.adapter.web.page.initiative;

import dev.offshoot.adapter.web.page.shown.Aim;
import dev.offshoot.adapter.web.page.shown.EnablerStrip;
import dev.offshoot.adapter.web.page.shown.Link;
import dev.offshoot.adapter.web.page.shown.ProvenanceText;
import dev.offshoot.initiative.event.InitiativeEvent.FrameworkAdopted;
import dev.offshoot.initiative.view.part.FrameworkLine;
import java.util.List;

/** Every enabler of every adopted framework, with its ratings. */
record EnablersTab(List<Framework> frameworks, List<Link> adopt, boolean illustrative) {

    record Framework(String id, String title, ProvenanceText whence, EnablerStrip strip, List<EnablerRow> enablers) {}

    static EnablersTab of(Subject subject) {
        return new EnablersTab(
                subject.initiative().frameworks().stream()
                        .map(f -> framework(f, subject))
                        .toList(),
                subject.record().links(Aim.NONE, FrameworkAdopted.class),
                subject.illustrative());
    }

    private static Framework framework(FrameworkLine line, Subject subject) {
        return new Framework(
                line.framework(),
                line.title(),
                ProvenanceText.of(line.provenance()),
                EnablerStrip.of(line.enablers(), subject.today(), subject.rhythmDays()),
                line.enablers().stream().map(e -> EnablerRow.of(e, subject)).toList());
    }
}
