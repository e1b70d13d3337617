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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Gathers lines of several categories, and puts together those that belong to one initiative. */
final class InitiativeParts {

    private final Map<StreamId, ReadModel<InitiativeView>> initiatives = new HashMap<>();
    private final Map<String, ProgrammeView> programmes = new HashMap<>();
    private final Map<String, List<ReadModel<AdoptionView>>> adoptions = new HashMap<>();
    private final Map<String, List<ReadModel<MeasureView>>> measures = new HashMap<>();
    private final Map<String, SiteView> sites = new TreeMap<>();

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
        sites.put(line.stream().key(), line.body());
    }

    /** The programmes that initiatives say they are in, and that were not added. */
    Set<StreamId> missingProgrammes() {
        return initiatives.values().stream()
                .flatMap(line -> line.body().charter().programme().stream())
                .filter(key -> !programmes.containsKey(key) && StreamId.isKey(key))
                .map(key -> new StreamId("programme", key))
                .collect(Collectors.toSet());
    }

    private static String initiative(ReadModel<?> line) {
        var key = line.stream().key();
        return key.substring(0, key.indexOf('~'));
    }

    /** Those of these initiatives that there are. */
    List<WholeInitiative> together(Collection<StreamId> streams) {
        var succession = SiteStandings.of(sites.values());
        return streams.stream()
                .flatMap(stream -> Optional.ofNullable(initiatives.get(stream)).stream())
                .map(line -> new WholeInitiative(
                        line,
                        line.body().charter().programme().flatMap(key -> Optional.ofNullable(programmes.get(key))),
                        inOrder(adoptions.getOrDefault(line.stream().key(), List.of())),
                        inOrder(measures.getOrDefault(line.stream().key(), List.of())),
                        succession))
                .toList();
    }

    private static <L> List<ReadModel<L>> inOrder(List<ReadModel<L>> lines) {
        return lines.stream()
                .sorted(Comparator.comparing(line -> line.stream().key()))
                .toList();
    }
}
