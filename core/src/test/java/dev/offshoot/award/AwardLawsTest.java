package dev.offshoot.award;

import static dev.offshoot.award.Awards.FIRST;
import static dev.offshoot.award.Awards.GRANT;
import static dev.offshoot.award.Awards.REPORT;
import static dev.offshoot.award.Awards.pounds;

import dev.offshoot.award.domain.Award;
import dev.offshoot.award.domain.AwardCommand;
import dev.offshoot.award.domain.AwardCommand.ApproveClaim;
import dev.offshoot.award.domain.AwardCommand.ClaimDrawdown;
import dev.offshoot.award.domain.AwardCommand.CloseAward;
import dev.offshoot.award.domain.AwardCommand.MakeAward;
import dev.offshoot.award.domain.AwardCommand.MakePayment;
import dev.offshoot.award.domain.AwardCommand.MeetCondition;
import dev.offshoot.award.domain.AwardCommand.RecordApproval;
import dev.offshoot.award.domain.AwardCommand.RejectClaim;
import dev.offshoot.award.domain.AwardCommand.ScheduleTranche;
import dev.offshoot.award.domain.AwardCommand.VaryAward;
import dev.offshoot.award.domain.AwardCommand.WaiveCondition;
import dev.offshoot.award.domain.rejection.AwardRejection;
import dev.offshoot.award.event.AwardEvent;
import dev.offshoot.award.event.AwardEvent.AwardVaried;
import dev.offshoot.award.event.AwardEvent.TrancheCondition;
import dev.offshoot.award.event.ClaimId;
import dev.offshoot.award.event.TrancheId;
import dev.offshoot.award.view.AwardView;
import dev.offshoot.laws.ContextLaws;
import dev.offshoot.quantity.Quantity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

class AwardLawsTest extends ContextLaws<AwardCommand, Award, AwardEvent, AwardRejection, AwardView> {

    AwardLawsTest() {
        super(AwardContext.CONTEXT, List.of(make("1000")));
    }

    @Override
    protected Map<String, Fact> current(AwardView shown) {
        var facts = new HashMap<String, Fact>();
        var said = shown.variations().isEmpty()
                ? shown.made()
                : Optional.of(shown.variations().getLast().provenance());
        said.ifPresent(provenance -> facts.put("amount", new Fact(shown.amount(), provenance.dated())));
        shown.tranches()
                .forEach(tranche -> facts.put(
                        tranche.key(),
                        new Fact(tranche.amount(), tranche.provenance().dated())));
        shown.closed()
                .ifPresent(closed -> facts.put(
                        "closed", new Fact(closed.reason(), closed.provenance().dated())));
        return facts;
    }

    @Override
    protected Map<String, ?> believed(Award award) {
        return switch (award) {
            case Award.Unknown _ -> Map.of();
            case Award.Made made -> Map.of("amount", made.amount());
            case Award.Closed closed -> Map.of("amount", closed.was().amount());
        };
    }

    @Override
    protected AwardCommand next(Random random, AwardView shown) {
        var claim = ClaimId.number(1 + random.nextInt(3));
        return switch (random.nextInt(12)) {
            case 0 -> make(random.nextBoolean() ? "1000" : "700");
            case 1 -> tranche(FIRST, 100L * (1 + random.nextInt(5)));
            case 2 -> tranche(new TrancheId("second"), 300);
            case 3 -> new MeetCondition(GRANT, FIRST, REPORT);
            case 4 -> new WaiveCondition(GRANT, FIRST, REPORT, "Dee", "small");
            case 5 -> new ClaimDrawdown(GRANT, FIRST, pounds("100"), Optional.empty());
            case 6 -> new ApproveClaim(GRANT, claim, Optional.empty());
            case 7 -> new RecordApproval(GRANT, claim, Optional.of("Eve"));
            case 8 -> new RejectClaim(GRANT, claim, "no receipts");
            case 9 -> new MakePayment(GRANT, claim, Optional.empty());
            case 10 ->
                random.nextInt(4) == 0
                        ? new CloseAward(GRANT, Optional.empty())
                        : new MeetCondition(GRANT, FIRST, REPORT);
            default -> new VaryAward(GRANT, Quantity.exactly(400 + 200L * random.nextInt(5)), "why");
        };
    }

    private static MakeAward make(String amount) {
        return new MakeAward(
                GRANT,
                "Grant",
                Optional.empty(),
                Optional.of(Quantity.parse(amount)),
                "GBP",
                Optional.empty(),
                Optional.empty());
    }

    private static ScheduleTranche tranche(TrancheId id, long amount) {
        return new ScheduleTranche(
                GRANT,
                id,
                "Tranche",
                pounds(Long.toString(amount)),
                Optional.empty(),
                id.equals(FIRST) ? List.of(new TrancheCondition(REPORT, "report")) : List.of());
    }

    @Override
    protected AwardEvent forgotten(AwardEvent event) {
        return event instanceof AwardVaried e
                ? new AwardVaried(Optional.empty(), e.to(), e.currency(), e.reason())
                : event;
    }
}
