package dev.offshoot.award.domain;

import static dev.offshoot.decider.Decision.accept;
import static dev.offshoot.decider.Decision.alreadyDone;
import static dev.offshoot.decider.Decision.reject;

import dev.offshoot.award.domain.Award.Made;
import dev.offshoot.award.domain.Award.Variation;
import dev.offshoot.award.domain.AwardCommand.MeetCondition;
import dev.offshoot.award.domain.AwardCommand.ScheduleTranche;
import dev.offshoot.award.domain.AwardCommand.VaryAward;
import dev.offshoot.award.domain.AwardCommand.WaiveCondition;
import dev.offshoot.award.domain.rejection.AwardRejection;
import dev.offshoot.award.domain.rejection.AwardStateRejection.AmountNotKnown;
import dev.offshoot.award.domain.rejection.AwardStateRejection.NotAnAmount;
import dev.offshoot.award.domain.rejection.AwardStateRejection.SameAmount;
import dev.offshoot.award.domain.rejection.AwardStateRejection.VariationBelowTranches;
import dev.offshoot.award.domain.rejection.TrancheRejection.AlreadySettled;
import dev.offshoot.award.domain.rejection.TrancheRejection.NoSuchCondition;
import dev.offshoot.award.domain.rejection.TrancheRejection.NoSuchTranche;
import dev.offshoot.award.domain.rejection.TrancheRejection.NothingToWaive;
import dev.offshoot.award.domain.rejection.TrancheRejection.TrancheExists;
import dev.offshoot.award.domain.rejection.TrancheRejection.TranchesAboveAward;
import dev.offshoot.award.domain.rejection.TrancheRejection.TranchesNeedAmount;
import dev.offshoot.award.event.AwardEvent;
import dev.offshoot.award.event.AwardEvent.AwardVaried;
import dev.offshoot.award.event.AwardEvent.ConditionMet;
import dev.offshoot.award.event.AwardEvent.ConditionWaived;
import dev.offshoot.award.event.AwardEvent.TrancheCondition;
import dev.offshoot.award.event.AwardEvent.TrancheScheduled;
import dev.offshoot.award.event.ConditionId;
import dev.offshoot.award.event.TrancheId;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.decider.Decision;
import dev.offshoot.quantity.Quantity;
import dev.offshoot.time.DateAndSource;
import dev.offshoot.time.Timeline;
import dev.offshoot.time.Timeline.Said;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;

/** How the amount of an award, its tranches and their conditions are decided. */
final class Tranches {

    private Tranches() {}

    static Decision<AwardEvent, AwardRejection> vary(CommandEnvelope<?> asked, VaryAward c, Made award) {
        var variation = new Variation(c.amount(), c.why(), DateAndSource.of(asked));
        if (award.amounts().all().stream().anyMatch(said -> said.value().equals(variation))) {
            return alreadyDone();
        }
        var wrong = Money.notAnAmount(c.amount());
        if (wrong.isPresent()) {
            return reject(new NotAnAmount(wrong.get()));
        }
        var from = award.amountBefore(asked.dated());
        if (from.filter(c.amount()::equals).isPresent()) {
            return reject(new SameAmount(c.amount(), asked.occurred()));
        }
        var amounts = new ArrayList<>(award.amounts().all());
        amounts.add(new Said<>(variation, asked.dated()));
        var then = new Made(award.opening(), new Timeline<>(amounts), award.tranches(), award.claims());
        if (Soundness.lacksAmount(then)) {
            return reject(new TranchesNeedAmount(c.amount()));
        }
        return Soundness.excess(then)
                .<Decision<AwardEvent, AwardRejection>>map(
                        excess -> reject(new VariationBelowTranches(excess.tranches(), excess.award())))
                .orElseGet(() -> accept(new AwardVaried(
                        from, c.amount(), award.opening().terms().currency(), c.why())));
    }

    static Decision<AwardEvent, AwardRejection> schedule(CommandEnvelope<?> asked, ScheduleTranche c, Made award) {
        var terms = new TrancheScheduled(
                c.tranche(), c.title(), c.amount(), award.opening().terms().currency(), c.due(), c.conditions());
        var tranche = new Tranche(terms, asked.dated(), DateAndSource.of(asked), Map.of(), Map.of());
        var there = award.tranches().get(c.tranche().value());
        if (there != null) {
            return there.terms().equals(terms) && there.told().equals(tranche.told())
                    ? alreadyDone()
                    : reject(new TrancheExists(c.tranche()));
        }
        if (c.amount().signum() <= 0) {
            return reject(new NotAnAmount(c.amount()));
        }
        if (award.amount().flatMap(Quantity::numeric).isEmpty()) {
            return reject(new AmountNotKnown());
        }
        var tranches = new HashMap<>(award.tranches());
        tranches.put(c.tranche().value(), tranche);
        var then = new Made(award.opening(), award.amounts(), tranches, award.claims());
        return Soundness.excess(then)
                .<Decision<AwardEvent, AwardRejection>>map(
                        excess -> reject(new TranchesAboveAward(excess.tranches(), excess.award())))
                .orElseGet(() -> accept(terms));
    }

    static Decision<AwardEvent, AwardRejection> meet(CommandEnvelope<?> asked, MeetCondition c, Made award) {
        return on(c.tranche(), c.condition(), award, (tranche, condition) -> {
            var met = tranche.met().get(c.condition().value());
            if (met == null) {
                return accept(new ConditionMet(c.tranche(), c.condition(), condition.words()));
            }
            return met.told().equals(DateAndSource.of(asked))
                    ? alreadyDone()
                    : reject(new AlreadySettled(
                            condition.words(), "met", met.told().occurred()));
        });
    }

    static Decision<AwardEvent, AwardRejection> waive(CommandEnvelope<?> asked, WaiveCondition c, Made award) {
        return on(c.tranche(), c.condition(), award, (tranche, condition) -> {
            if (tranche.met().containsKey(c.condition().value())) {
                return reject(new NothingToWaive(c.condition()));
            }
            var waived = tranche.waived().get(c.condition().value());
            if (waived == null) {
                return accept(
                        new ConditionWaived(c.tranche(), c.condition(), condition.words(), c.waivedBy(), c.why()));
            }
            return waived.by().equals(c.waivedBy())
                            && waived.reason().equals(c.why())
                            && waived.told().equals(DateAndSource.of(asked))
                    ? alreadyDone()
                    : reject(new AlreadySettled(
                            condition.words(), "waived", waived.told().occurred()));
        });
    }

    private static Decision<AwardEvent, AwardRejection> on(
            TrancheId id,
            ConditionId wanted,
            Made award,
            BiFunction<Tranche, TrancheCondition, Decision<AwardEvent, AwardRejection>> then) {
        var tranche = award.tranches().get(id.value());
        if (tranche == null) {
            return reject(new NoSuchTranche(id));
        }
        return tranche.condition(wanted)
                .map(condition -> then.apply(tranche, condition))
                .orElseGet(() -> reject(new NoSuchCondition(id, wanted)));
    }
}
