package dev.offshoot.adapter.persistence.readmodel.portfolio;

import dev.offshoot.adapter.persistence.readmodel.table.DatedTable;
import dev.offshoot.adoption.AdoptionContext;
import dev.offshoot.adoption.event.AdoptionEvent;
import dev.offshoot.adoption.view.AdoptionHead;
import dev.offshoot.adoption.view.AdoptionView;
import java.util.List;

/** What is counted of sites. */
public final class AdoptionTable {

    public static final DatedTable<AdoptionEvent, AdoptionView, AdoptionHead> TABLE = DatedTable.of(
                    "adoption_dated",
                    AdoptionContext.CONTEXT.streamType(),
                    AdoptionContext.CONTEXT.streamProjection(),
                    AdoptionHead::of,
                    List.of())
            .keeping(AdoptionHead.class);

    private AdoptionTable() {}
}
