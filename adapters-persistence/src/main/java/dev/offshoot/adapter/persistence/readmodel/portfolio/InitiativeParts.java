package dev.offshoot.adapter.persistence.readmodel.portfolio;

import dev.offshoot.adoption.view.AdoptionView;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.measure.view.MeasureView;
import dev.offshoot.portfolio.view.SiteStandings;
import dev.offshoot.portfolio.view.WholeInitiative;
import dev.offshoot.programme.view.ProgrammeView;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.site.view.SiteView;
import dev.offshoot.stream.StreamId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers lines of several tables, and puts together those that belong to one initiative. */
final class InitiativeParts {

    private final Map<StreamId, ReadModel<InitiativeView>> initiatives = new HashMap<>();
    private final Map<String, ProgrammeView> programmes = new HashMap<>();
    private final Map<String, List<ReadModel<AdoptionView>>> adoptions = new HashMap<>();
    private final Map<String, List<ReadModel<MeasureView>>> measures = new HashMap<>();
    private final List<SiteView> sites = new ArrayList<>();

    void add(ReadModel<InitiativeView> line) {
        initiatives.put(line.stream(), line);
    }

    void addProgramme(ReadModel<ProgrammeView> line) {
        programmes.put(line.stream().key(), line.body());
    }

    void addAdoption(ReadModel<AdoptionView> line) {
        adoptions.computeIfAbsent(initiative(line), _ -> new ArrayList<>()).add(line);
    }

    void addMeasure(ReadModel<MeasureView> line) {
        measures.computeIfAbsent(initiative(line), _ -> new ArrayList<>()).add(line);
    }

    void addSite(ReadModel<SiteView> line) {
        sites.add(line.body());
    }

    private static String initiative(ReadModel<?> line) {
        var key = line.stream().key();
        return key.substring(0, key.indexOf('~'));
    }

    /** Those of these initiatives that there are. */
    List<WholeInitiative> together(Collection<StreamId> streams) {
        var succession = SiteStandings.of(sites);
        return streams.stream()
                .flatMap(stream -> Optional.ofNullable(initiatives.get(stream)).stream())
                .map(line -> new WholeInitiative(
                        line,
                        line.body().charter().programme().flatMap(key -> Optional.ofNullable(programmes.get(key))),
                        adoptions.getOrDefault(line.stream().key(), List.of()),
                        measures.getOrDefault(line.stream().key(), List.of()),
                        succession))
                .toList();
    }
}
