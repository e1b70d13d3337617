package dev.offshoot.adapter.web.initiative.api;

import dev.offshoot.adapter.web.api.response.Found;
import dev.offshoot.adapter.web.api.response.ItemsResponse;
import dev.offshoot.adapter.web.request.AsOfQuery;
import dev.offshoot.adapter.web.request.Lookup;
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

    /** All of one kind that an initiative has; the initiative must be there. */
    public <L, R> ItemsResponse<R> all(
            ReadModels<L> lines, String initiative, AsOfQuery query, Function<ReadModel<L>, R> response) {
        var asOf = query.in(clock, zone);
        Lookup.line(initiatives, "initiative", initiative, asOf);
        return new ItemsResponse<>(
                lines.within(initiative, asOf).stream().map(response).toList());
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
