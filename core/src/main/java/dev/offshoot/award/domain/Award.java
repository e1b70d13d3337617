package dev.offshoot.award.domain;

import dev.offshoot.award.event.AwardEvent.AwardMade;
import dev.offshoot.award.event.TrancheId;
import dev.offshoot.date.Dated;
import dev.offshoot.quantity.Quantity;
import dev.offshoot.time.DateAndSource;
import dev.offshoot.time.Timeline;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Where an award is in its life. */
public sealed interface Award {

    record Unknown() implements Award {}

    /**
     * @param amounts what it was varied to
     * @param tranches by key
     * @param claims by key
     */
    record Made(Opening opening, Timeline<Variation> amounts, Map<String, Tranche> tranches, Map<String, Claim> claims)
            implements Award {
        public Made {
            tranches = Map.copyOf(tranches);
            claims = Map.copyOf(claims);
        }

        /** The amount as varied last; empty where it is not known. */
        public Optional<Quantity> amount() {
            return amounts.now().map(Variation::to).or(opening.terms()::amount);
        }

        /** The amount just before a fact. */
        Optional<Quantity> amountBefore(Dated fact) {
            return amounts.before(fact).map(Variation::to).or(opening.terms()::amount);
        }

        BigDecimal approved(TrancheId tranche) {
            return Money.sum(claims.values().stream()
                    .filter(c -> c.drawdown().tranche().equals(tranche))
                    .flatMap(c -> c.approved().stream())
                    .map(Claim.Approval::amount)
                    .toList());
        }
    }

    /** What was claimed before can still be decided and paid; what occurred before is still welcome. */
    record Closed(Made was, Dated since, DateAndSource told, Optional<String> reason) implements Award {}

    /** How it began. */
    record Opening(AwardMade terms, Dated dated, DateAndSource told) {}

    record Variation(Quantity to, String reason, DateAndSource told) {}
}
