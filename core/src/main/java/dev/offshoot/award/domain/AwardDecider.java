package dev.offshoot.award.domain;

import static dev.offshoot.kernel.Decision.accept;
import static dev.offshoot.kernel.Decision.alreadyDone;
import static dev.offshoot.kernel.Decision.reject;

import dev.offshoot.award.domain.Award.Closed;
import dev.offshoot.award.domain.Award.Made;
import dev.offshoot.award.domain.Award.Unknown;
import dev.offshoot.award.domain.AwardCommand.ApproveClaim;
import dev.offshoot.award.domain.AwardCommand.ClaimDrawdown;
import dev.offshoot.award.domain.AwardCommand.CloseAward;
import dev.offshoot.award.domain.AwardCommand.MakeAward;
import dev.offshoot.award.domain.AwardCommand.MakePayment;
import dev.offshoot.award.domain.AwardCommand.MeetCondition;
import dev.offshoot.award.domain.AwardCommand.RejectClaim;
import dev.offshoot.award.domain.AwardCommand.ScheduleTranche;
import dev.offshoot.award.domain.AwardCommand.VaryAward;
import dev.offshoot.award.domain.AwardCommand.WaiveCondition;
import dev.offshoot.award.domain.AwardRejection.AwardExists;
import dev.offshoot.award.domain.AwardRejection.AwardIsClosed;
import dev.offshoot.award.domain.AwardRejection.AwardUnknown;
import dev.offshoot.award.domain.AwardRejection.NotAnAmount;
import dev.offshoot.award.event.AwardEvent;
import dev.offshoot.award.event.AwardEvent.AwardClosed;
import dev.offshoot.award.event.AwardEvent.AwardMade;
import dev.offshoot.kernel.Asked;
import dev.offshoot.kernel.Decider;
import dev.offshoot.kernel.Decision;
import dev.offshoot.kernel.Family;
import dev.offshoot.kernel.Recorded;

/** How an award decides. */
public final class AwardDecider implements Decider<AwardCommand, Award, AwardEvent, AwardRejection> {

    public static final Family<AwardCommand, Award, AwardEvent, AwardRejection> FAMILY =
            new Family<>("award", AwardCommand.class, AwardEvent.class, Award.class, new AwardDecider());

    @Override
    public Award initial() {
        return new Unknown();
    }

    @Override
    public Decision<AwardEvent, AwardRejection> decide(Asked<? extends AwardCommand> asked, Award award) {
        var command = asked.command();
        return switch (award) {
            case Unknown _ -> command instanceof MakeAward c ? make(c) : reject(new AwardUnknown(command.award()));
            case Made made -> made(asked, made);
            case Closed(var was) ->
                switch (command) {
                    case ScheduleTranche _, ClaimDrawdown _, VaryAward _ -> reject(new AwardIsClosed(command.award()));
                    case CloseAward _ -> alreadyDone();
                    case MakeAward _, MeetCondition _, WaiveCondition _, ApproveClaim _, RejectClaim _, MakePayment _ ->
                        made(asked, was);
                };
        };
    }

    private static Decision<AwardEvent, AwardRejection> made(Asked<? extends AwardCommand> asked, Made award) {
        return switch (asked.command()) {
            case MakeAward c -> terms(c).equals(award.terms()) ? alreadyDone() : reject(new AwardExists(c.award()));
            case VaryAward c -> Tranches.vary(asked, c, award);
            case ScheduleTranche c -> Tranches.schedule(c, award);
            case MeetCondition c -> Tranches.meet(c, award);
            case WaiveCondition c -> Tranches.waive(c, award);
            case ClaimDrawdown c -> Claims.claim(c, award, asked.actor());
            case ApproveClaim c -> Claims.approve(c, award, asked.actor());
            case RejectClaim c -> Claims.reject(c, award);
            case MakePayment c -> Claims.pay(c, award);
            case CloseAward c -> accept(new AwardClosed(c.why()));
        };
    }

    private static Decision<AwardEvent, AwardRejection> make(MakeAward c) {
        return c.amount().filter(a -> a.amount().signum() <= 0).isPresent()
                ? reject(new NotAnAmount(c.amount().orElseThrow().amount()))
                : accept(terms(c));
    }

    private static AwardMade terms(MakeAward c) {
        return new AwardMade(c.title(), c.funder(), c.amount(), c.currency(), c.purpose(), c.ends());
    }

    @Override
    public Award evolve(Award award, Recorded<? extends AwardEvent> recorded) {
        return Histories.evolve(award, recorded);
    }
}
