package dev.offshoot.award.view;

import dev.offshoot.date.PartialDate;
import dev.offshoot.quantity.Quantity;
import dev.offshoot.time.EntryProvenance;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What is shown of an award.
 *
 * @param amount as varied last; empty where it is not known
 * @param variations by date, the latest last
 * @param claims in the order they were made
 */
public record AwardView(
        String key,
        String title,
        Optional<String> funder,
        Optional<Quantity> firstAmount,
        Optional<Quantity> amount,
        String currency,
        Optional<String> purpose,
        Optional<PartialDate> ends,
        Optional<EntryProvenance> made,
        List<VariationLine> variations,
        List<TrancheLine> tranches,
        List<ClaimLine> claims,
        Optional<ClosedLine> closed) {

    public record VariationLine(Optional<Quantity> from, Quantity to, String reason, EntryProvenance provenance) {}

    public record TrancheLine(
            String key,
            String title,
            BigDecimal amount,
            Optional<PartialDate> due,
            List<ConditionLine> conditions,
            EntryProvenance provenance) {
        public TrancheLine {
            conditions = List.copyOf(conditions);
        }
    }

    /** @param settled how it was met or waived, and when */
    public record ConditionLine(String key, String words, Optional<Settled> settled) {}

    /** @param waivedBy who waived it; empty where it was met */
    public record Settled(Optional<String> waivedBy, Optional<String> reason, EntryProvenance provenance) {}

    /**
     * @param tranche its tranche's key
     * @param decision what became of it; empty while nobody has decided
     */
    public record ClaimLine(
            String key,
            String tranche,
            String trancheTitle,
            BigDecimal amount,
            String claimedBy,
            EntryProvenance provenance,
            Optional<ClaimDecision> decision,
            Optional<PaymentLine> payment) {}

    /**
     * @param elsewhere given elsewhere, and only recorded here
     * @param by who approved it; empty where it was rejected, and where the source does not say
     * @param rejectedFor why it was rejected; empty where it was approved
     */
    public record ClaimDecision(
            boolean approved,
            boolean elsewhere,
            Optional<String> by,
            Optional<String> rejectedFor,
            EntryProvenance provenance) {}

    public record PaymentLine(BigDecimal amount, EntryProvenance provenance) {}

    public record ClosedLine(Optional<String> reason, EntryProvenance provenance) {}

    public AwardView {
        variations = List.copyOf(variations);
        tranches = List.copyOf(tranches);
        claims = List.copyOf(claims);
    }

    public BigDecimal scheduled() {
        return tranches.stream().map(TrancheLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal approved() {
        return claims.stream()
                .filter(c -> c.decision().map(ClaimDecision::approved).orElse(false))
                .map(ClaimLine::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal paid() {
        return claims.stream()
                .flatMap(c -> c.payment().stream())
                .map(PaymentLine::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
