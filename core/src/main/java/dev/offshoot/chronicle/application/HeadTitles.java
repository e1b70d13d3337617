package dev.offshoot.chronicle.application;

import dev.offshoot.chronicle.port.out.ThingHeads;
import dev.offshoot.chronicle.port.out.ThingTitles;
import dev.offshoot.chronicle.view.ThingTitle;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.projection.ReadModels;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Titles from the heads of things; what is inside initiatives is told by their lines. */
public final class HeadTitles implements ThingTitles {

    private static final String INITIATIVE = "initiative";

    private final ReadModels<InitiativeView> initiatives;
    private final ThingHeads heads;

    public HeadTitles(ReadModels<InitiativeView> initiatives, ThingHeads heads) {
        this.initiatives = initiatives;
        this.heads = heads;
    }

    @Override
    public Map<StreamId, ThingTitle> of(Collection<StreamId> streams, AsOf asOf) {
        var titles = new HashMap<StreamId, ThingTitle>();
        var others = streams.stream()
                .filter(stream -> !stream.category().equals(INITIATIVE))
                .toList();
        heads.of(others, asOf).forEach((stream, head) -> titles.put(stream, ThingTitle.of(head.title())));
        var named = streams.stream()
                .filter(stream -> stream.category().equals(INITIATIVE))
                .toList();
        inside(named, asOf, titles);
        if (asOf.was().isPresent()) {
            inside(named.stream().filter(stream -> !titles.containsKey(stream)).toList(), asOf.onAnyDay(), titles);
        }
        return titles;
    }

    private void inside(List<StreamId> named, AsOf asOf, Map<StreamId, ThingTitle> titles) {
        initiatives.of(named, asOf).forEach(line -> titles.put(line.stream(), ThingTitle.of(line.body())));
    }
}
