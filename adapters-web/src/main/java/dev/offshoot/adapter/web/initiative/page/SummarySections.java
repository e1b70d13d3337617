package dev.offshoot.adapter.web.initiative.page;

import dev.offshoot.adapter.web.format.Aim;
import dev.offshoot.adapter.web.format.Item;
import dev.offshoot.adapter.web.format.Section;
import dev.offshoot.command.form.value.ConstantWords;
import dev.offshoot.initiative.event.CharterEvent.AdoptionDefinitionSet;
import dev.offshoot.initiative.event.CharterEvent.CoreComponentsPublished;
import dev.offshoot.initiative.event.CharterEvent.TargetPopulationSet;
import dev.offshoot.initiative.event.EnablerEvent.EvidenceAttached;
import dev.offshoot.initiative.event.EnablerEvent.FrameworkAdopted;
import dev.offshoot.initiative.event.OversightEvent.FindingRecorded;
import dev.offshoot.initiative.event.OversightEvent.HappeningRecorded;
import dev.offshoot.initiative.event.SpreadEvent.EndorsementGiven;
import dev.offshoot.initiative.event.SpreadEvent.LeverApplied;
import dev.offshoot.initiative.event.SpreadEvent.RouteAdded;
import dev.offshoot.initiative.event.SpreadEvent.VehicleAppointed;
import dev.offshoot.initiative.view.Design.AdoptionDefinitionLine;
import dev.offshoot.initiative.view.Design.CoreComponentsLine;
import dev.offshoot.initiative.view.Design.TargetPopulationLine;
import dev.offshoot.initiative.view.part.EvidenceLine;
import dev.offshoot.initiative.view.part.FindingLine;
import dev.offshoot.initiative.view.part.HappeningLine;
import dev.offshoot.stream.Event;
import dev.offshoot.time.EntryProvenance;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** The summary's sections, each newest first. */
final class SummarySections {

    private final InitiativePage subject;

    private SummarySections(InitiativePage subject) {
        this.subject = subject;
    }

    static List<Section> of(InitiativePage subject) {
        var sections = new SummarySections(subject);
        return Stream.concat(sections.design(), Stream.concat(sections.spread(), sections.found()))
                .toList();
    }

    private Stream<Section> design() {
        var design = subject.initiative().design();
        var inForce = design.adoptionDefinitionOn(subject.today());
        return Stream.of(
                section(
                        "Core components",
                        newest(design.coreComponents(), CoreComponentsLine::provenance)
                                .map(SummaryItems::core),
                        "What must stay as it is wherever it goes has not been written down.",
                        CoreComponentsPublished.class),
                section(
                        "Adoption definition",
                        newest(design.adoptionDefinitions(), AdoptionDefinitionLine::provenance)
                                .map(d -> SummaryItems.definition(
                                        d, inForce.filter(d::equals).isPresent())),
                        "No rule says yet when a site counts as adopted, so no site can go live.",
                        AdoptionDefinitionSet.class),
                section(
                        "Target population",
                        newest(design.targetPopulations(), TargetPopulationLine::provenance)
                                .map(SummaryItems::population),
                        "How many sites could be reached is not set, so no share can be told.",
                        TargetPopulationSet.class));
    }

    private Stream<Section> spread() {
        var spread = subject.initiative().spread();
        return Stream.of(
                section(
                        "Scaling vehicles",
                        spread.vehicles().reversed().stream().map(v -> SpreadItems.vehicle(subject, v)),
                        "No team or body is appointed to do the spreading.",
                        VehicleAppointed.class),
                section(
                        "Scaling routes",
                        spread.routes().stream()
                                .map(r -> SummaryItems.plain(ConstantWords.said(r.route()), r.provenance())),
                        "No route is chosen.",
                        RouteAdded.class),
                section(
                        "Levers",
                        spread.levers().stream().map(l -> SpreadItems.lever(subject, l)),
                        "No policy or financial lever is recorded.",
                        LeverApplied.class),
                section(
                        "Endorsements",
                        spread.endorsements().stream()
                                .map(e -> SummaryItems.plain(e.body(), "Form", e.form(), e.provenance())),
                        "Nobody’s public backing is recorded.",
                        EndorsementGiven.class));
    }

    private Stream<Section> found() {
        var initiative = subject.initiative();
        return Stream.of(
                section(
                        "Frameworks",
                        initiative.readiness().frameworks().stream()
                                .map(f -> SummaryItems.plain(f.title(), f.provenance())),
                        "No framework is adopted, so no enabler can be assessed.",
                        FrameworkAdopted.class),
                section(
                        "Evidence",
                        newest(initiative.readiness().evidence(), EvidenceLine::provenance)
                                .map(e -> SummaryItems.evidence(subject, e)),
                        "No evidence is attached.",
                        EvidenceAttached.class),
                section(
                        "Happenings",
                        newest(initiative.oversight().happenings(), HappeningLine::provenance)
                                .map(SummaryItems::happening),
                        "Nothing else has been written down.",
                        HappeningRecorded.class),
                section(
                        "Findings",
                        newest(initiative.oversight().findings(), FindingLine::provenance)
                                .map(SummaryItems::finding),
                        "No evaluation has concluded anything yet.",
                        FindingRecorded.class));
    }

    private Section section(String title, Stream<Item> items, String empty, Class<? extends Event> records) {
        return new Section(
                title.toLowerCase(Locale.ROOT).replace(' ', '-'),
                title,
                items.toList(),
                empty,
                subject.record().links(Aim.NONE, records));
    }

    private static <T> Stream<T> newest(List<T> lines, Function<T, EntryProvenance> provenance) {
        return EntryProvenance.inOrder(lines, provenance).reversed().stream();
    }
}
