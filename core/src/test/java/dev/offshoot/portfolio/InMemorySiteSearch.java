package dev.offshoot.portfolio;

import dev.offshoot.portfolio.port.out.SiteSearch;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.projection.ReadModels;
import dev.offshoot.site.event.SiteId;
import dev.offshoot.site.view.SiteHead;
import dev.offshoot.site.view.SiteView;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds sites by looking at each. */
public record InMemorySiteSearch(ReadModels<SiteView> sites) implements SiteSearch {

    private List<ReadModel<SiteView>> all(AsOf asOf) {
        return sites.page(asOf, Optional.empty(), Integer.MAX_VALUE).lines();
    }

    @Override
    public Found find(String text, AsOf asOf, Optional<String> after, int most) {
        var all = all(asOf);
        var found = all.stream()
                .filter(line -> SiteHead.of(line.body()).answers(text))
                .map(ReadModel::stream)
                .toList();
        return new Found(
                found.stream()
                        .filter(site ->
                                after.map(key -> site.key().compareTo(key) > 0).orElse(true))
                        .limit(most)
                        .toList(),
                all.size(),
                found.size());
    }

    @Override
    public List<StreamId> rearranged(Collection<String> keys, AsOf asOf) {
        var rearranged =
                all(asOf).stream().filter(line -> line.body().rearranged()).toList();
        var family = new HashSet<>(keys);
        for (var before = -1; before < family.size(); ) {
            before = family.size();
            rearranged.stream().map(InMemorySiteSearch::together).forEach(together -> {
                if (together.stream().anyMatch(family::contains)) {
                    family.addAll(together);
                }
            });
        }
        return rearranged.stream()
                .map(ReadModel::stream)
                .filter(site -> family.contains(site.key()))
                .toList();
    }

    private static Set<String> together(ReadModel<SiteView> line) {
        return Stream.concat(Stream.of(line.body().site()), line.body().predecessors())
                .map(SiteId::value)
                .collect(Collectors.toSet());
    }

    @Override
    public Map<String, String> titles(Collection<String> keys, AsOf asOf) {
        return all(asOf).stream()
                .filter(line -> keys.contains(line.stream().key()))
                .collect(Collectors.toMap(
                        line -> line.stream().key(), line -> line.body().title()));
    }
}
