package dev.offshoot.commissioning.view;

import dev.offshoot.date.PartialDate;
import dev.offshoot.quantity.Quantity;
import dev.offshoot.time.EntryProvenance;
import java.util.List;
import java.util.Optional;

/**
 * What is shown of a commissioning commitment.
 *
 * @param ends as renewed last
 * @param lapsed whether it has lapsed and has not been renewed since
 * @param spells one per unbroken time in force, the latest last
 */
public record CommissioningView(
        String key,
        String title,
        Optional<String> commissioner,
        Optional<PartialDate> starts,
        Optional<PartialDate> ends,
        Optional<Boolean> recurrent,
        Optional<Quantity> value,
        String currency,
        boolean lapsed,
        List<SpellLine> spells) {

    /**
     * One unbroken time in force.
     *
     * @param ends agreed in turn, the latest last
     */
    public record SpellLine(List<TermLine> ends, Optional<LapseLine> lapse) {
        public SpellLine {
            ends = List.copyOf(ends);
        }
    }

    /** @param end empty where it is not known */
    public record TermLine(Optional<PartialDate> end, EntryProvenance provenance) {}

    public record LapseLine(Optional<String> reason, EntryProvenance provenance) {}

    public CommissioningView {
        spells = List.copyOf(spells);
    }
}
