package dev.offshoot.adapter.web.initiative.api;

import dev.offshoot.adapter.web.api.response.Found;
import dev.offshoot.adapter.web.api.response.PageResponse;
import dev.offshoot.adapter.web.request.AsOfQuery;
import dev.offshoot.adapter.web.request.Lookup;
import dev.offshoot.adapter.web.request.PageQuery;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.projection.ReadModels;
import java.time.Clock;
import java.time.ZoneId;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers about what belongs to an initiative and has a stream of its own, whatever kind it is of. */
@Component
public final class InitiativeChildren {

    private final ReadModels<InitiativeView> initiatives;
    private final Clock clock;
    private final ZoneId zone;

    public InitiativeChildren(ReadModels<InitiativeView> initiatives, Clock clock, ZoneId zone) {
        this.initiatives = initiatives;
        this.clock = clock;
        this.zone = zone;
    }

    /** A page of what an initiative has of one kind, in the order of keys; the initiative must be there. */
    public <L, R> PageResponse<R> page(
            ReadModels<L> lines,
            String initiative,
            PageQuery page,
            AsOfQuery query,
            Function<ReadModel<L>, R> response) {
        var asOf = query.in(clock, zone);
        Lookup.line(initiatives, "initiative", initiative, asOf);
        return PageResponse.of(
                page.of(lines.within(initiative, asOf), line -> line.stream().key()), response);
    }

    /** One of them, by its own key. */
    public <L, R> ResponseEntity<R> one(
            ReadModels<L> lines,
            String category,
            String initiative,
            String key,
            AsOfQuery query,
            Function<ReadModel<L>, R> response) {
        return Found.one(lines, category, initiative + "~" + key, query.in(clock, zone), response);
    }
}
