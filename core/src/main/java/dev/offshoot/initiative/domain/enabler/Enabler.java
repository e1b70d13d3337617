package dev.offshoot.initiative.domain.enabler;

import dev.offshoot.date.Dated;
import dev.offshoot.decider.Copies;
import dev.offshoot.initiative.event.enabler.AdoptedEnabler;
import dev.offshoot.initiative.event.enabler.Perspective;
import dev.offshoot.initiative.event.enabler.RatingPoint;
import dev.offshoot.time.DateAndSource;
import dev.offshoot.time.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An enabler and the assessments of it.
 *
 * @param counted how many assessments were ever made
 * @param judgements all of them, the withdrawn among them
 * @param withdrawn every withdrawal
 * @param dissents how many were recorded
 */
public record Enabler(
        AdoptedEnabler adopted, int counted, Timeline<Judgement> judgements, List<Withdrawal> withdrawn, int dissents) {

    public record Judgement(int number, RatingPoint rating, Perspective perspective) {}

    /** @param label of the rating withdrawn */
    public record Withdrawal(int number, String label, Dated dated, DateAndSource telling) {}

    public Enabler {
        withdrawn = List.copyOf(withdrawn);
    }

    static Enabler notAssessed(AdoptedEnabler adopted) {
        return new Enabler(adopted, 0, Timeline.empty(), List.of(), 0);
    }

    /** Those that were not withdrawn. */
    Timeline<Judgement> standing() {
        return withdrawn.isEmpty()
                ? judgements
                : judgements.without(j -> withdrawn.stream().anyMatch(w -> w.number() == j.number()));
    }

    /** The assessment in force; empty while it is not assessed, which is no rating at all. */
    Optional<Judgement> current() {
        return standing().now();
    }

    /** The assessment in force just before a fact: one that was withdrawn surely later stood still. */
    Optional<Judgement> before(Dated fact) {
        return judgements
                .without(j -> withdrawn.stream()
                        .anyMatch(w -> w.number() == j.number() && !w.dated().surelyAfter(fact)))
                .before(fact);
    }

    /** The same; where none was, the one that stands. */
    Optional<Judgement> at(Dated fact) {
        return before(fact).or(this::current);
    }

    /**
     * The ratings of which any may have been in force on a day, as far as the dates say; the one known last comes last.
     */
    public List<RatingPoint> perhapsOn(LocalDate day) {
        var kept = judgements.without(j -> withdrawn.stream()
                .anyMatch(w -> w.number() == j.number() && w.dated().occurredBy(day)));
        return Dated.perhapsNewestBy(day, kept.all(), Timeline.Said::dated).stream()
                .map(said -> said.value().rating())
                .toList();
    }

    public Optional<Timeline.Said<Judgement>> said(int number) {
        return judgements.all().stream()
                .filter(said -> said.value().number() == number)
                .findFirst();
    }

    /** Every time one of them was said to be withdrawn. */
    Timeline<DateAndSource> withdrawals(int number) {
        return new Timeline<>(withdrawn.stream()
                .filter(w -> w.number() == number)
                .map(w -> new Timeline.Said<>(w.telling(), w.dated()))
                .toList());
    }

    /** The one that would be in force without one of them. */
    Optional<Judgement> besides(int number) {
        return standing().without(j -> j.number() == number).now();
    }

    Enabler with(Timeline<Judgement> judgements, int number) {
        return new Enabler(adopted, Math.max(counted, number), judgements, withdrawn, dissents);
    }

    Enabler with(Withdrawal withdrawal) {
        return new Enabler(adopted, counted, judgements, Copies.with(withdrawn, withdrawal), dissents);
    }

    /** A dissent differs from an assessment that was made. */
    Enabler dissentedFrom(int number) {
        return said(number).isPresent() ? new Enabler(adopted, counted, judgements, withdrawn, dissents + 1) : this;
    }
}
