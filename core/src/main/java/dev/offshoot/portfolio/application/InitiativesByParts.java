package dev.offshoot.portfolio.application;

import dev.offshoot.adoption.view.AdoptionView;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.measure.view.MeasureView;
import dev.offshoot.portfolio.port.in.BrowseSites;
import dev.offshoot.portfolio.port.in.WholeInitiatives;
import dev.offshoot.portfolio.view.WholeInitiative;
import dev.offshoot.programme.view.ProgrammeView;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.projection.ReadModels;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts whole initiatives together from what is kept of each kind of stream. */
public record InitiativesByParts(
        ReadModels<InitiativeView> initiatives,
        ReadModels<ProgrammeView> programmes,
        ReadModels<AdoptionView> adoptions,
        ReadModels<MeasureView> measures,
        BrowseSites sites)
        implements WholeInitiatives {

    @Override
    public List<WholeInitiative> of(Collection<StreamId> streams, AsOf asOf) {
        var lines = streams.stream()
                .flatMap(stream -> initiatives.of(stream, asOf).stream())
                .toList();
        var adopted = lines.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        line -> adoptions.within(line.stream().key(), asOf)));
        var succession = sites.standings(
                adopted.values().stream()
                        .flatMap(List::stream)
                        .map(adoption -> adoption.body().site())
                        .toList(),
                asOf);
        return lines.stream()
                .map(line -> new WholeInitiative(
                        line,
                        programme(line.body(), asOf),
                        adopted.getOrDefault(line, List.of()),
                        measures.within(line.stream().key(), asOf),
                        succession))
                .toList();
    }

    private Optional<ProgrammeView> programme(InitiativeView initiative, AsOf asOf) {
        return initiative
                .charter()
                .programme()
                .filter(StreamId::isKey)
                .flatMap(key -> programmes.of(new StreamId("programme", key), asOf))
                .map(ReadModel::body);
    }
}
