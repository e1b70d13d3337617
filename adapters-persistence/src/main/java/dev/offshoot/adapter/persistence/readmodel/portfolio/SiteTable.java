package dev.offshoot.adapter.persistence.readmodel.portfolio;

import dev.offshoot.adapter.persistence.readmodel.table.Column;
import dev.offshoot.adapter.persistence.readmodel.table.DatedTable;
import dev.offshoot.site.SiteContext;
import dev.offshoot.site.event.SiteEvent;
import dev.offshoot.site.view.SiteHead;
import dev.offshoot.site.view.SiteView;
import java.util.List;

/** What sites are found and named by. */
public final class SiteTable {

    public static final DatedTable<SiteEvent, SiteView, SiteHead> TABLE = DatedTable.of(
                    "site_dated",
                    SiteContext.CONTEXT.streamType(),
                    SiteContext.CONTEXT.streamProjection(),
                    SiteHead::of,
                    List.of(
                            new Column<>("title", "text", SiteHead::title),
                            new Column<>("words", "text", SiteHead::words),
                            new Column<>("rearranged", "boolean", SiteHead::rearranged),
                            new Column<>("predecessors", "text[]", SiteHead::predecessors),
                            new Column<>("over", "boolean", SiteHead::closed)))
            .indexing("(key) where rearranged");

    private SiteTable() {}
}
