package dev.offshoot.award.domain;

import static dev.offshoot.kernel.Decision.accept;
import static dev.offshoot.kernel.Decision.alreadyDone;
import static dev.offshoot.kernel.Decision.reject;

import dev.offshoot.award.domain.Award.Made;
import dev.offshoot.award.domain.Award.Tranche;
import dev.offshoot.award.domain.AwardCommand.MeetCondition;
import dev.offshoot.award.domain.AwardCommand.ScheduleTranche;
import dev.offshoot.award.domain.AwardCommand.VaryAward;
import dev.offshoot.award.domain.AwardCommand.WaiveCondition;
import dev.offshoot.award.domain.AwardRejection.AmountNotKnown;
import dev.offshoot.award.domain.AwardRejection.NoSuchCondition;
import dev.offshoot.award.domain.AwardRejection.NoSuchTranche;
import dev.offshoot.award.domain.AwardRejection.NotAnAmount;
import dev.offshoot.award.domain.AwardRejection.NothingToWaive;
import dev.offshoot.award.domain.AwardRejection.TrancheExists;
import dev.offshoot.award.domain.AwardRejection.TranchesAboveAward;
import dev.offshoot.award.domain.AwardRejection.VariationBelowTranches;
import dev.offshoot.award.event.AwardEvent;
import dev.offshoot.award.event.AwardEvent.AwardVaried;
import dev.offshoot.award.event.AwardEvent.ConditionMet;
import dev.offshoot.award.event.AwardEvent.ConditionWaived;
import dev.offshoot.award.event.AwardEvent.TrancheCondition;
import dev.offshoot.award.event.AwardEvent.TrancheScheduled;
import dev.offshoot.award.event.ConditionId;
import dev.offshoot.award.event.TrancheId;
import dev.offshoot.kernel.Asked;
import dev.offshoot.kernel.Decision;
import dev.offshoot.kernel.Latest;
import java.util.Optional;
import java.util.function.BiFunction;

/** How the amount of an award, its tranches and their conditions are decided. */
final class Tranches {

    private Tranches() {}

    static Decision<AwardEvent, AwardRejection> vary(Asked<? extends AwardCommand> asked, VaryAward c, Made award) {
        if (award.amount().equals(Optional.of(c.amount()))) {
            return alreadyDone();
        }
        if (c.amount().amount().signum() <= 0) {
            return reject(new NotAnAmount(c.amount().amount()));
        }
        var news = new Latest<>(c.amount(), asked.dated());
        var after = award.varied().map(v -> v.or(news)).orElse(news).value();
        return Money.above(award.scheduled(), Money.number(after))
                ? reject(new VariationBelowTranches(award.scheduled(), after))
                : accept(new AwardVaried(
                        award.amount(), c.amount(), award.terms().currency(), c.why()));
    }

    static Decision<AwardEvent, AwardRejection> schedule(ScheduleTranche c, Made award) {
        var tranche = new TrancheScheduled(
                c.tranche(), c.title(), c.amount(), award.terms().currency(), c.due(), c.conditions());
        var same = award.tranches().get(c.tranche().value());
        if (same != null) {
            return same.terms().equals(tranche) ? alreadyDone() : reject(new TrancheExists(c.tranche()));
        }
        if (c.amount().signum() <= 0) {
            return reject(new NotAnAmount(c.amount()));
        }
        var amount = award.amount();
        if (amount.isEmpty()) {
            return reject(new AmountNotKnown(c.award()));
        }
        var scheduled = award.scheduled().add(c.amount());
        return Money.above(scheduled, Money.number(amount.get()))
                ? reject(new TranchesAboveAward(scheduled, amount.get()))
                : accept(tranche);
    }

    static Decision<AwardEvent, AwardRejection> meet(MeetCondition c, Made award) {
        return on(
                c.tranche(),
                c.condition(),
                award,
                (tranche, condition) -> tranche.met().contains(c.condition().value())
                        ? alreadyDone()
                        : accept(new ConditionMet(c.tranche(), c.condition(), condition.words())));
    }

    static Decision<AwardEvent, AwardRejection> waive(WaiveCondition c, Made award) {
        return on(c.tranche(), c.condition(), award, (tranche, condition) -> {
            if (tranche.met().contains(c.condition().value())) {
                return reject(new NothingToWaive(c.condition()));
            }
            return tranche.waived().contains(c.condition().value())
                    ? alreadyDone()
                    : accept(new ConditionWaived(c.tranche(), c.condition(), condition.words(), c.waivedBy(), c.why()));
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
        return tranche.terms().conditions().stream()
                .filter(condition -> condition.condition().equals(wanted))
                .findFirst()
                .map(condition -> then.apply(tranche, condition))
                .orElseGet(() -> reject(new NoSuchCondition(id, wanted)));
    }
}
