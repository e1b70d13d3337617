package dev.offshoot.award.domain;

import dev.offshoot.award.domain.Award.Claim;
import dev.offshoot.award.domain.Award.Claim.Approved;
import dev.offshoot.award.domain.Award.Claim.Paid;
import dev.offshoot.award.domain.Award.Claim.Pending;
import dev.offshoot.award.domain.Award.Claim.Rejected;
import dev.offshoot.award.domain.Award.Closed;
import dev.offshoot.award.domain.Award.Made;
import dev.offshoot.award.domain.Award.Tranche;
import dev.offshoot.award.domain.Award.Unknown;
import dev.offshoot.award.event.AwardEvent;
import dev.offshoot.award.event.AwardEvent.AwardClosed;
import dev.offshoot.award.event.AwardEvent.AwardMade;
import dev.offshoot.award.event.AwardEvent.AwardVaried;
import dev.offshoot.award.event.AwardEvent.ClaimApproved;
import dev.offshoot.award.event.AwardEvent.ClaimRejected;
import dev.offshoot.award.event.AwardEvent.ConditionMet;
import dev.offshoot.award.event.AwardEvent.ConditionWaived;
import dev.offshoot.award.event.AwardEvent.DrawdownClaimed;
import dev.offshoot.award.event.AwardEvent.PaymentMade;
import dev.offshoot.award.event.AwardEvent.TrancheScheduled;
import dev.offshoot.award.event.ClaimId;
import dev.offshoot.award.event.TrancheId;
import dev.offshoot.kernel.Latest;
import dev.offshoot.kernel.Recorded;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What an award remembers of its history. */
final class Histories {

    private Histories() {}

    static Award evolve(Award award, Recorded<? extends AwardEvent> recorded) {
        return switch (award) {
            case Unknown _ ->
                recorded.event() instanceof AwardMade e ? new Made(e, Optional.empty(), Map.of(), Map.of()) : award;
            case Made made -> recorded.event() instanceof AwardClosed ? new Closed(made) : further(made, recorded);
            case Closed(var was) -> new Closed(further(was, recorded));
        };
    }

    private static Made further(Made a, Recorded<? extends AwardEvent> recorded) {
        return switch (recorded.event()) {
            case AwardMade _, AwardClosed _ -> a;
            case AwardVaried e ->
                new Made(a.terms(), Latest.or(a.varied(), Latest.of(e.to(), recorded)), a.tranches(), a.claims());
            case TrancheScheduled e ->
                new Made(
                        a.terms(),
                        a.varied(),
                        with(a.tranches(), e.tranche().value(), new Tranche(e, Set.of(), Set.of())),
                        a.claims());
            case ConditionMet e ->
                tranche(
                        a,
                        e.tranche(),
                        t -> new Tranche(t.terms(), with(t.met(), e.condition().value()), t.waived()));
            case ConditionWaived e ->
                tranche(
                        a,
                        e.tranche(),
                        t -> new Tranche(
                                t.terms(),
                                t.met(),
                                with(t.waived(), e.condition().value())));
            case DrawdownClaimed e ->
                new Made(
                        a.terms(),
                        a.varied(),
                        a.tranches(),
                        with(a.claims(), e.claim().value(), new Pending(e.tranche(), e.amount(), e.claimedBy())));
            case ClaimApproved e ->
                claim(a, e.claim(), c -> new Approved(c.tranche(), c.amount(), c.claimedBy(), e.approvedBy()));
            case ClaimRejected e -> claim(a, e.claim(), c -> new Rejected(c.tranche(), c.amount(), c.claimedBy()));
            case PaymentMade e ->
                claim(a, e.claim(), c -> new Paid(c.tranche(), c.amount(), c.claimedBy(), e.amount()));
        };
    }

    private static Made tranche(Made a, TrancheId id, UnaryOperator<Tranche> change) {
        var tranches = new HashMap<>(a.tranches());
        tranches.computeIfPresent(id.value(), (_, tranche) -> change.apply(tranche));
        return new Made(a.terms(), a.varied(), tranches, a.claims());
    }

    private static Made claim(Made a, ClaimId id, UnaryOperator<Claim> change) {
        var claims = new HashMap<>(a.claims());
        claims.computeIfPresent(id.value(), (_, claim) -> change.apply(claim));
        return new Made(a.terms(), a.varied(), a.tranches(), claims);
    }

    private static <T> Map<String, T> with(Map<String, T> things, String key, T thing) {
        var more = new HashMap<>(things);
        more.put(key, thing);
        return more;
    }

    private static Set<String> with(Set<String> keys, String key) {
        var more = new HashSet<>(keys);
        more.add(key);
        return more;
    }
}
