package dev.offshoot.importing;

import dev.offshoot.importing.port.out.NewestImports;
import dev.offshoot.importing.view.BatchHead;
import dev.offshoot.importing.view.BatchView;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.projection.ReadModels;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Sorts all batches. */
public record InMemoryNewestImports(ReadModels<BatchView> batches) implements NewestImports {

    @Override
    public List<StreamId> newest(AsOf asOf, Optional<StreamId> after, int most) {
        var all = batches.page(asOf, Optional.empty(), Integer.MAX_VALUE).lines().stream()
                .sorted(Comparator.comparing(
                        (ReadModel<BatchView> line) ->
                                BatchHead.of(line.body()).applied().orElse(Instant.EPOCH),
                        Comparator.reverseOrder()))
                .map(ReadModel::stream)
                .toList();
        var begin = after.map(stream -> all.contains(stream) ? all.indexOf(stream) + 1 : all.size())
                .orElse(0);
        return all.stream().skip(begin).limit(most).toList();
    }
}
