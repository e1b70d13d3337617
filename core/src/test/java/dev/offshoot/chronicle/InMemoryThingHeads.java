package dev.offshoot.chronicle;

import dev.offshoot.chronicle.port.out.ThingHeads;
import dev.offshoot.chronicle.view.ThingHead;
import dev.offshoot.framework.FrameworkContext;
import dev.offshoot.initiative.InitiativeContext;
import dev.offshoot.initiative.view.Lifecycle;
import dev.offshoot.programme.ProgrammeContext;
import dev.offshoot.projection.ReadModels;
import dev.offshoot.site.SiteContext;
import dev.offshoot.store.Store;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Looks at every line of a category. */
public record InMemoryThingHeads(Store store) implements ThingHeads {

    @Override
    public Map<StreamId, ThingHead> all(String category, AsOf asOf) {
        return switch (category) {
            case "initiative" ->
                all(
                        store.lines(InitiativeContext.CONTEXT),
                        i -> new ThingHead(i.title(), i.lifecycle() == Lifecycle.CLOSED),
                        asOf);
            case "programme" ->
                all(store.lines(ProgrammeContext.CONTEXT), p -> new ThingHead(p.title(), p.closed()), asOf);
            case "framework" ->
                all(
                        store.lines(FrameworkContext.CONTEXT),
                        f -> new ThingHead(f.title(), f.retired().isPresent()),
                        asOf);
            case "site" ->
                all(
                        store.lines(SiteContext.CONTEXT),
                        s -> new ThingHead(s.title(), s.closed().isPresent()),
                        asOf);
            default -> Map.of();
        };
    }

    @Override
    public Map<StreamId, ThingHead> of(Collection<StreamId> things, AsOf asOf) {
        var found = new LinkedHashMap<StreamId, ThingHead>();
        for (var moment : List.of(asOf.onAnyDay(), asOf)) {
            things.stream().map(StreamId::category).distinct().forEach(category -> found.putAll(all(category, moment)));
        }
        found.keySet().retainAll(things);
        return found;
    }

    private static <L> Map<StreamId, ThingHead> all(ReadModels<L> lines, Function<L, ThingHead> head, AsOf asOf) {
        var all = new LinkedHashMap<StreamId, ThingHead>();
        lines.page(asOf, Optional.empty(), Integer.MAX_VALUE)
                .lines()
                .forEach(line -> all.put(line.stream(), head.apply(line.body())));
        return all;
    }
}
