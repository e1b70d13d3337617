package dev.offshoot.adapter.web.initiative.page;

import dev.offshoot.adapter.web.command.CommandForms;
import dev.offshoot.adapter.web.format.RecordMenu;
import dev.offshoot.adapter.web.problem.NotThere;
import dev.offshoot.adapter.web.request.AsOfQuery;
import dev.offshoot.adapter.web.request.AsOfRequest;
import dev.offshoot.adapter.web.request.Missing;
import dev.offshoot.portfolio.port.in.WholeInitiatives;
import dev.offshoot.portfolio.view.WholeInitiative;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads an initiative for a page, once. */
@Component
public final class InitiativePageLoader {

    private final WholeInitiatives initiatives;
    private final CommandForms forms;
    private final Clock clock;
    private final ZoneId zone;

    InitiativePageLoader(WholeInitiatives initiatives, CommandForms forms, Clock clock, ZoneId zone) {
        this.initiatives = initiatives;
        this.forms = forms;
        this.clock = clock;
        this.zone = zone;
    }

    /** @param tab the last step of the tab's address; empty for the summary */
    public InitiativePage open(String initiative, String tab, AsOfQuery query) {
        return open(initiative, tab, "", query);
    }

    /** @param below what is shown beneath the tab; empty for the tab itself */
    public InitiativePage open(String initiative, String tab, String below, AsOfQuery query) {
        var view = AsOfRequest.of(query, clock, zone);
        var whole = read(initiative, view.asOf()).orElseThrow(() -> missing(initiative));
        var record = new RecordMenu(forms, initiative, !view.past());
        var head = InitiativeHeader.of(whole, view, tab, below, InitiativeRecordMenu.of(record));
        return new InitiativePage(whole, view, head, record);
    }

    private Optional<WholeInitiative> read(String key, AsOf asOf) {
        return StreamId.isKey(key) ? initiatives.of(new StreamId("initiative", key), asOf) : Optional.empty();
    }

    private NotThere missing(String initiative) {
        return read(initiative, AsOf.NOW)
                .map(now -> NotThere.notYet(now.line().body().title()))
                .orElseGet(() -> Missing.initiative(initiative));
    }
}
