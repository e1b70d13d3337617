package dev.offshoot.award.domain;

import static dev.offshoot.decider.Decision.accept;
import static dev.offshoot.decider.Decision.alreadyDone;
import static dev.offshoot.decider.Decision.reject;

import dev.offshoot.award.domain.Award.Closed;
import dev.offshoot.award.domain.Award.Made;
import dev.offshoot.award.domain.Award.Unknown;
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
import dev.offshoot.award.domain.rejection.AwardStateRejection.AlreadyClosed;
import dev.offshoot.award.domain.rejection.AwardStateRejection.AwardIsClosed;
import dev.offshoot.award.domain.rejection.AwardStateRejection.AwardUnknown;
import dev.offshoot.award.event.AwardEvent;
import dev.offshoot.award.event.AwardEvent.ApprovalRecorded;
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
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.command.Prerequisite;
import dev.offshoot.decider.Decider;
import dev.offshoot.decider.Decision;
import dev.offshoot.decider.StreamType;
import dev.offshoot.stream.Ended;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.time.DateAndSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How an award decides. */
public final class AwardDecider implements Decider<AwardCommand, Award, AwardEvent, AwardRejection> {

    public static final StreamType<AwardCommand, Award, AwardEvent, AwardRejection> STREAM_TYPE =
            new StreamType<>("award", AwardCommand.class, AwardEvent.class, Award.class, new AwardDecider());

    @Override
    public Award initial() {
        return new Unknown();
    }

    @Override
    public Decision<AwardEvent, AwardRejection> decide(CommandEnvelope<? extends AwardCommand> asked, Award award) {
        var command = asked.command();
        return switch (award) {
            case Unknown _ ->
                command instanceof MakeAward c ? Making.make(c) : reject(new AwardUnknown(command.award()));
            case Made made -> made(asked, made);
            case Closed closed -> closed(asked, closed);
        };
    }

    private static Decision<AwardEvent, AwardRejection> made(
            CommandEnvelope<? extends AwardCommand> asked, Made award) {
        return switch (asked.command()) {
            case MakeAward c -> Making.again(asked, c, award);
            case VaryAward c -> Tranches.vary(asked, c, award);
            case ScheduleTranche c -> Tranches.schedule(asked, c, award);
            case MeetCondition c -> Tranches.meet(asked, c, award);
            case WaiveCondition c -> Tranches.waive(asked, c, award);
            case ClaimDrawdown c -> Claims.claim(asked, c, award);
            case ApproveClaim c -> Approving.approve(asked, c, award);
            case RecordApproval c -> Approving.record(asked, c, award);
            case RejectClaim c -> Claims.rejectClaim(asked, c, award);
            case MakePayment c -> Claims.pay(c, award);
            case CloseAward c -> accept(new AwardClosed(c.why()));
        };
    }

    /** What surely occurred after the end has been refused before; what can only have occurred on its day is too. */
    private static Decision<AwardEvent, AwardRejection> closed(
            CommandEnvelope<? extends AwardCommand> asked, Closed award) {
        if (asked.command() instanceof CloseAward c) {
            return c.why().equals(award.reason()) && DateAndSource.of(asked).equals(award.told())
                    ? alreadyDone()
                    : reject(new AlreadyClosed(award.since().occurred()));
        }
        return asked.command().outlastsEnd()
                        || asked.dated().earliest().isBefore(award.since().latest())
                ? made(asked, award.was())
                : reject(new AwardIsClosed(award.since().occurred()));
    }

    @Override
    public Award evolve(Award award, RecordedEvent<? extends AwardEvent> recorded) {
        return AwardEvolution.evolve(award, recorded);
    }

    @Override
    public Stream<AwardRejection> contradictions(Award award) {
        return switch (award) {
            case Unknown _ -> Stream.empty();
            case Made made -> Soundness.contradictions(made);
            case Closed closed -> Soundness.contradictions(closed.was());
        };
    }

    @Override
    public Optional<Ended> ended(Award award) {
        return award instanceof Closed closed ? Optional.of(new Ended(closed.since(), "was closed")) : Optional.empty();
    }

    /** What was claimed before is still decided and paid. */
    @Override
    public boolean outlastsEnd(AwardEvent event) {
        return switch (event) {
            case AwardMade _, AwardVaried _, TrancheScheduled _, DrawdownClaimed _, AwardClosed _ -> false;
            case ConditionMet _,
                    ConditionWaived _,
                    ClaimApproved _,
                    ApprovalRecorded _,
                    ClaimRejected _,
                    PaymentMade _ -> true;
        };
    }

    @Override
    public List<Prerequisite> follows(Award award, AwardEvent event) {
        return switch (award) {
            case Unknown _ -> List.of();
            case Made made -> AwardPrerequisites.of(made, event);
            case Closed closed -> AwardPrerequisites.of(closed.was(), event);
        };
    }

    @Override
    public boolean agreed(AwardEvent event) {
        return event instanceof ClaimApproved || event instanceof ApprovalRecorded;
    }
}
