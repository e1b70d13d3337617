package dev.offshoot.award.domain;

import dev.offshoot.award.event.AwardEvent.TrancheCondition;
import dev.offshoot.award.event.AwardEvent.TrancheScheduled;
import dev.offshoot.award.event.ConditionId;
import dev.offshoot.command.Prerequisite;
import dev.offshoot.date.Dated;
import dev.offshoot.time.DateAndSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A part of an award.
 *
 * @param met when each of its conditions was met, by key
 * @param waived who waived a condition, and when, by key
 */
record Tranche(
        TrancheScheduled terms, Dated dated, DateAndSource told, Map<String, Met> met, Map<String, Waiver> waived) {

    record Met(Dated dated, DateAndSource told) {}

    record Waiver(String by, String reason, Dated dated, DateAndSource told) {}

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

    /** When its conditions were met or waived, those that are; of one that is both, the earlier. */
    Stream<Prerequisite> settled() {
        return terms.conditions().stream().flatMap(condition -> {
            var key = condition.condition().value();
            var both = Stream.concat(
                            Stream.ofNullable(met.get(key))
                                    .map(m -> new Prerequisite(settled(condition, "met"), m.dated())),
                            Stream.ofNullable(waived.get(key))
                                    .map(w -> new Prerequisite(settled(condition, "waived"), w.dated())))
                    .toList();
            return Dated.inOrder(both, Prerequisite::dated).stream().limit(1);
        });
    }

    private static String settled(TrancheCondition condition, String how) {
        return "the condition “%s” was %s".formatted(condition.words(), how);
    }

    /** What is said of a condition that it does not have changes nothing; the first word on one stays. */
    Tranche met(ConditionId id, Met when) {
        return condition(id).isEmpty() ? this : new Tranche(terms, dated, told, with(met, id, when), waived);
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
