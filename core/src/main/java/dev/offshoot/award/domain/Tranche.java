package dev.offshoot.award.domain;

import dev.offshoot.award.event.AwardEvent.TrancheCondition;
import dev.offshoot.award.event.AwardEvent.TrancheScheduled;
import dev.offshoot.award.event.ConditionId;
import dev.offshoot.kernel.DateAndSource;
import dev.offshoot.kernel.Dated;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A part of an award.
 *
 * @param met when each of its conditions was met, by key
 * @param waived who waived a condition, and when, by key
 */
record Tranche(
        TrancheScheduled terms,
        Dated dated,
        DateAndSource told,
        Map<String, DateAndSource> met,
        Map<String, Waiver> waived) {

    record Waiver(String by, String reason, DateAndSource told) {}

    Tranche {
        met = Map.copyOf(met);
        waived = Map.copyOf(waived);
    }

    Optional<TrancheCondition> condition(ConditionId id) {
        return terms.conditions().stream().filter(c -> c.condition().equals(id)).findFirst();
    }

    /** The words of the conditions that are neither met nor waived. */
    List<String> open() {
        return terms.conditions().stream()
                .filter(c -> !met.containsKey(c.condition().value())
                        && !waived.containsKey(c.condition().value()))
                .map(TrancheCondition::words)
                .toList();
    }

    /** What is said of a condition that it does not have changes nothing; the first word on one stays. */
    Tranche met(ConditionId id, DateAndSource told) {
        return condition(id).isEmpty() ? this : new Tranche(terms, dated, this.told, with(met, id, told), waived);
    }

    Tranche waived(ConditionId id, Waiver waiver) {
        return condition(id).isEmpty() ? this : new Tranche(terms, dated, told, met, with(waived, id, waiver));
    }

    private static <T> Map<String, T> with(Map<String, T> things, ConditionId key, T thing) {
        var more = new HashMap<>(things);
        more.putIfAbsent(key.value(), thing);
        return more;
    }
}
