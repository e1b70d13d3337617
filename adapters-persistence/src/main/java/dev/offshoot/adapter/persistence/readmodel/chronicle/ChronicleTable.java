package dev.offshoot.adapter.persistence.readmodel.chronicle;

import dev.offshoot.adapter.persistence.readmodel.table.Column;
import dev.offshoot.adapter.persistence.readmodel.table.EventProjectionTable;
import dev.offshoot.chronicle.projection.ChronicleProjection;
import dev.offshoot.chronicle.view.ChronicleLine;
import java.util.List;

/** The chronicle, found by subject. */
public final class ChronicleTable {

    public static final EventProjectionTable<ChronicleLine> TABLE = new EventProjectionTable<>(
            "chronicle",
            new ChronicleProjection(),
            List.of(
                    new Column<>(
                            "subject",
                            "text collate \"C\"",
                            e -> e.body().subject().toString()),
                    new Column<>("known_from", "timestamptz", e -> e.body().knownFrom()),
                    new Column<>(
                            "earliest", "date", e -> e.body().dated().occurred().earliest()),
                    new Column<>("has_date", "boolean", e -> e.body().hasDate()),
                    new Column<>("tells", "boolean", e -> e.body().tells()),
                    new Column<>("corrects", "bigint", e -> e.body().corrects())),
            "subject, position",
            List.of("(subject, earliest)", "(subject, last_day)", "(stream, corrects) where corrects is not null"));

    private ChronicleTable() {}
}
