package dev.offshoot.award.domain;

import dev.offshoot.award.event.AwardEvent.AwardMade;
import dev.offshoot.award.event.AwardEvent.TrancheScheduled;
import dev.offshoot.award.event.TrancheId;
import dev.offshoot.kernel.Latest;
import dev.offshoot.kernel.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where an award is in its life. */
public sealed interface Award {

    record Unknown() implements Award {}

    /**
     * @param varied the amount by the last variation; empty where there was none
     * @param tranches by key
     * @param claims by key
     */
    record Made(
            AwardMade terms,
            Optional<Latest<Quantity>> varied,
            Map<String, Tranche> tranches,
            Map<String, Claim> claims)
            implements Award {
        public Made {
            tranches = Map.copyOf(tranches);
            claims = Map.copyOf(claims);
        }

        Optional<Quantity> amount() {
            return varied.map(Latest::value).or(terms::amount);
        }

        BigDecimal scheduled() {
            return Money.sum(
                    tranches.values().stream().map(t -> t.terms().amount()).toList());
        }

        BigDecimal approved(TrancheId tranche) {
            return Money.sum(claims.values().stream()
                    .filter(c -> c.tranche().equals(tranche) && c.counts())
                    .map(Claim::amount)
                    .toList());
        }
    }

    /** What was claimed before can still be decided and paid. */
    record Closed(Made was) implements Award {}

    /**
     * @param met conditions met, by key
     * @param waived conditions waived, by key
     */
    record Tranche(TrancheScheduled terms, Set<String> met, Set<String> waived) {
        public Tranche {
            met = Set.copyOf(met);
            waived = Set.copyOf(waived);
        }

        List<String> open() {
            return terms.conditions().stream()
                    .filter(c -> !met.contains(c.condition().value())
                            && !waived.contains(c.condition().value()))
                    .map(c -> c.words())
                    .toList();
        }
    }

    /** Money asked for out of a tranche. */
    sealed interface Claim {

        TrancheId tranche();

        BigDecimal amount();

        String claimedBy();

        /** Whether it uses up its tranche. */
        default boolean counts() {
            return switch (this) {
                case Pending _, Rejected _ -> false;
                case Approved _, Paid _ -> true;
            };
        }

        record Pending(TrancheId tranche, BigDecimal amount, String claimedBy) implements Claim {}

        record Rejected(TrancheId tranche, BigDecimal amount, String claimedBy) implements Claim {}

        record Approved(TrancheId tranche, BigDecimal amount, String claimedBy, String approvedBy) implements Claim {}

        record Paid(TrancheId tranche, BigDecimal amount, String claimedBy, BigDecimal paid) implements Claim {}
    }
}
