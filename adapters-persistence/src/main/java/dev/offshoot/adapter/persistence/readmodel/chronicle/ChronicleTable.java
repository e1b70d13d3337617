package dev.offshoot.adapter.persistence.readmodel.chronicle;

import dev.offshoot.adapter.persistence.readmodel.Column;
import dev.offshoot.adapter.persistence.readmodel.JournalTable;
import dev.offshoot.chronicle.projection.ChronicleJournal;
import dev.offshoot.chronicle.view.ChronicleLine;
import java.util.List;

/** The chronicle, found by subject. */
public final class ChronicleTable {

    public static final JournalTable<ChronicleLine> TABLE = new JournalTable<>(
            "chronicle",
            ChronicleLine.class,
            new ChronicleJournal(),
            List.of(
                    new Column<>(
                            "subject",
                            "text collate \"C\"",
                            e -> e.body().subject().toString()),
                    new Column<>("known_from", "timestamptz", e -> e.body().knownFrom()),
                    new Column<>("dated", "date", e -> e.body().dated()),
                    new Column<>("corrects", "bigint", e -> e.body().corrects())),
            List.of("subject, position", "subject, dated, position", "stream"));

    private ChronicleTable() {}
}
