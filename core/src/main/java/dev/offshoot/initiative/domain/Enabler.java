package dev.offshoot.initiative.domain;

import dev.offshoot.initiative.event.AdoptedEnabler;
import dev.offshoot.initiative.event.Perspective;
import dev.offshoot.initiative.event.RatingPoint;
import dev.offshoot.kernel.Dated;
import dev.offshoot.kernel.Telling;
import dev.offshoot.kernel.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An enabler and the assessments of it that were not withdrawn.
 *
 * @param counted how many assessments were ever made
 * @param withdrawn every withdrawal
 * @param dissents how many were recorded
 */
public record Enabler(
        AdoptedEnabler adopted, int counted, Timeline<Judgement> standing, List<Withdrawal> withdrawn, int dissents) {

    public record Judgement(int number, RatingPoint rating, Perspective perspective) {}

    /** @param label of the rating withdrawn */
    public record Withdrawal(int number, String label, Telling telling) {}

    public Enabler {
        withdrawn = List.copyOf(withdrawn);
    }

    static Enabler notAssessed(AdoptedEnabler adopted) {
        return new Enabler(adopted, 0, Timeline.empty(), List.of(), 0);
    }

    /** The assessment in force; empty while it is not assessed, which is no rating at all. */
    Optional<Judgement> current() {
        return standing.now();
    }

    /** The assessment in force just before a fact; where none was, the one that stands. */
    Optional<Judgement> at(Dated fact) {
        return standing.before(fact).or(this::current);
    }

    /** The assessment in force on a day, of those that may have been made by then. */
    Optional<Judgement> on(LocalDate day) {
        var made = standing.all().stream()
                .filter(said -> !said.dated().earliest().isAfter(day))
                .toList();
        return Dated.newest(made, Timeline.Said::dated).map(Timeline.Said::value);
    }

    Optional<Timeline.Said<Judgement>> said(int number) {
        return standing.all().stream()
                .filter(said -> said.value().number() == number)
                .findFirst();
    }

    Enabler with(Timeline<Judgement> judgements, int number) {
        return new Enabler(adopted, Math.max(counted, number), judgements, withdrawn, dissents);
    }

    Enabler without(int number) {
        return new Enabler(adopted, counted, standing.without(j -> j.number() == number), withdrawn, dissents);
    }

    Enabler with(Withdrawal withdrawal) {
        return new Enabler(adopted, counted, standing, Maps.with(withdrawn, withdrawal), dissents);
    }

    /** A dissent differs from an assessment that was made. */
    Enabler dissentedFrom(int number) {
        var made = said(number).isPresent() || withdrawn.stream().anyMatch(w -> w.number() == number);
        return made ? new Enabler(adopted, counted, standing, withdrawn, dissents + 1) : this;
    }
}
