package dev.offshoot.adapter.web.initiative.page;

import dev.offshoot.adapter.web.command.CommandForms;
import dev.offshoot.adapter.web.format.RecordMenu;
import dev.offshoot.adapter.web.problem.NotThere;
import dev.offshoot.adapter.web.request.AsOfQuery;
import dev.offshoot.adapter.web.request.AsOfRequest;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.portfolio.port.in.BrowsePortfolio;
import dev.offshoot.projection.ReadModels;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opens an initiative for a page. */
@Component
public final class InitiativePageLoader {

    private final ReadModels<InitiativeView> initiatives;
    private final BrowsePortfolio portfolio;
    private final CommandForms catalogue;
    private final Clock clock;
    private final ZoneId zone;

    InitiativePageLoader(
            ReadModels<InitiativeView> initiatives,
            BrowsePortfolio portfolio,
            CommandForms catalogue,
            Clock clock,
            ZoneId zone) {
        this.initiatives = initiatives;
        this.portfolio = portfolio;
        this.catalogue = catalogue;
        this.clock = clock;
        this.zone = zone;
    }

    /** @param tab the last step of the tab's address; empty for the summary */
    public InitiativePage open(String initiative, String tab, AsOfQuery query) {
        var view = AsOfRequest.of(query, clock, zone);
        var line = stream(initiative)
                .flatMap(stream -> initiatives.of(stream, view.asOf()))
                .orElseThrow(() -> missing(initiative));
        var figures = portfolio.line(initiative, view.asOf(), view.today()).orElseThrow(() -> missing(initiative));
        var record = new RecordMenu(catalogue, initiative, !view.past());
        var head = InitiativeHeader.of(line, figures, view, tab, InitiativeRecordMenu.of(record));
        return new InitiativePage(line, view, head, record, figures.rhythmDays());
    }

    private static Optional<StreamId> stream(String key) {
        return StreamId.isKey(key) ? Optional.of(new StreamId("initiative", key)) : Optional.empty();
    }

    private NotThere missing(String initiative) {
        var now = stream(initiative).flatMap(stream -> initiatives.of(stream, AsOf.NOW));
        return now.map(line -> NotThere.notYet(line.body().title()))
                .orElseGet(() -> new NotThere("There is no initiative “%s”.".formatted(initiative)));
    }
}
