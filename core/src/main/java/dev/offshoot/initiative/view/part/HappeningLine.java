package dev.offshoot.initiative.view.part;

import dev.offshoot.quantity.Quantity;
import dev.offshoot.time.EntryLine;
import dev.offshoot.time.EntryProvenance;
import java.util.Optional;

/** A dated fact in words. */
public record HappeningLine(String text, Optional<Quantity> quantity, Optional<String> unit, EntryProvenance provenance)
        implements EntryLine {}
