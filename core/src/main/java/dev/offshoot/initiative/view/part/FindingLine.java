package dev.offshoot.initiative.view.part;

import dev.offshoot.quantity.Quantity;
import dev.offshoot.time.EntryLine;
import dev.offshoot.time.EntryProvenance;
import java.util.Optional;

/** What an evaluation concluded. */
public record FindingLine(
        String text,
        Optional<String> concludedBy,
        Optional<Quantity> quantity,
        Optional<String> unit,
        EntryProvenance provenance)
        implements EntryLine {}
