package dev.offshoot.initiative.domain;

import dev.offshoot.initiative.event.AdoptedEnabler;
import dev.offshoot.initiative.event.RatingPoint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An enabler and the assessments of it that were not withdrawn.
 *
 * @param counted how many assessments were ever made
 * @param standing as recorded
 */
public record Enabler(AdoptedEnabler adopted, int counted, List<Judgement> standing) {

    /** @param day the last day on which it may have been made */
    public record Judgement(int number, RatingPoint rating, LocalDate day) {}

    public Enabler {
        standing = List.copyOf(standing);
    }

    static Enabler notAssessed(AdoptedEnabler adopted) {
        return new Enabler(adopted, 0, List.of());
    }

    /** The assessment in force; empty while it is not assessed, which is no rating at all. */
    Optional<Judgement> current() {
        return by(LocalDate.MAX);
    }

    /** The assessment in force on a day. */
    Optional<Judgement> by(LocalDate day) {
        return standing.stream()
                .filter(j -> !j.day().isAfter(day))
                .reduce((a, b) -> b.day().isBefore(a.day()) ? a : b);
    }

    boolean reaches(int rank) {
        return current().flatMap(j -> j.rating().rank()).map(r -> r >= rank).orElse(false);
    }

    Enabler with(Judgement judgement) {
        var more = new ArrayList<>(standing);
        more.add(judgement);
        return new Enabler(adopted, Math.max(counted, judgement.number()), more);
    }

    Enabler without(int number) {
        return new Enabler(
                adopted,
                counted,
                standing.stream().filter(j -> j.number() != number).toList());
    }
}
