package dev.offshoot.adoption.view;

import dev.offshoot.adoption.event.Spell;
import dev.offshoot.adoption.event.StageTransition;
import dev.offshoot.date.DayRange;
import dev.offshoot.date.PartialDate;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One unbroken period live.
 *
 * @param definition the version of the adoption definition it was opened under
 * @param opened the version of the event that opened it
 * @param again whether the site had been live before
 * @param reason why it ended
 */
public record SpellLine(
        PartialDate start,
        long opened,
        boolean again,
        int definition,
        Optional<PartialDate> embeddedOn,
        Optional<PartialDate> end,
        Optional<String> reason) {

    static SpellLine of(Spell spell, boolean again) {
        return new SpellLine(
                spell.opened().occurred(),
                spell.opened().version(),
                again,
                spell.definition(),
                spell.embedded().map(StageTransition::occurred),
                spell.ended().map(StageTransition::occurred),
                spell.ended().flatMap(StageTransition::words));
    }

    public boolean open() {
        return end.isEmpty();
    }

    /** How long it lasted, or has lasted by a day; empty where a date of it is not bounded. */
    public Optional<DayRange> lasting(LocalDate by) {
        return DayRange.between(start, end.orElse(PartialDate.on(by)))
                .filter(range -> range.most() >= 0)
                .map(range -> new DayRange(Math.max(0, range.least()), range.most()));
    }
}
