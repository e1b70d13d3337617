package dev.offshoot.commissioning.domain;

import static dev.offshoot.kernel.Decision.accept;
import static dev.offshoot.kernel.Decision.alreadyDone;
import static dev.offshoot.kernel.Decision.reject;

import dev.offshoot.commissioning.domain.Commissioning.Committed;
import dev.offshoot.commissioning.domain.Commissioning.Turn;
import dev.offshoot.commissioning.domain.Commissioning.Unknown;
import dev.offshoot.commissioning.domain.CommissioningCommand.Commit;
import dev.offshoot.commissioning.domain.CommissioningCommand.Lapse;
import dev.offshoot.commissioning.domain.CommissioningCommand.Renew;
import dev.offshoot.commissioning.domain.CommissioningRejection.CommitmentExists;
import dev.offshoot.commissioning.domain.CommissioningRejection.CommitmentUnknown;
import dev.offshoot.commissioning.event.CommissioningEvent;
import dev.offshoot.commissioning.event.CommissioningEvent.CommissioningCommitted;
import dev.offshoot.commissioning.event.CommissioningEvent.CommissioningLapsed;
import dev.offshoot.commissioning.event.CommissioningEvent.CommissioningRenewed;
import dev.offshoot.kernel.Asked;
import dev.offshoot.kernel.Decider;
import dev.offshoot.kernel.Decision;
import dev.offshoot.kernel.Family;
import dev.offshoot.kernel.Latest;
import dev.offshoot.kernel.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a commissioning commitment decides. */
public final class CommissioningDecider
        implements Decider<CommissioningCommand, Commissioning, CommissioningEvent, CommissioningRejection> {

    public static final Family<CommissioningCommand, Commissioning, CommissioningEvent, CommissioningRejection> FAMILY =
            new Family<>(
                    "commitment",
                    CommissioningCommand.class,
                    CommissioningEvent.class,
                    Commissioning.class,
                    new CommissioningDecider());

    @Override
    public Commissioning initial() {
        return new Unknown();
    }

    @Override
    public Decision<CommissioningEvent, CommissioningRejection> decide(
            Asked<? extends CommissioningCommand> asked, Commissioning commitment) {
        var command = asked.command();
        return switch (commitment) {
            case Unknown _ ->
                command instanceof Commit c ? accept(terms(c)) : reject(new CommitmentUnknown(command.commitment()));
            case Committed committed -> committed(asked, committed);
        };
    }

    private static Decision<CommissioningEvent, CommissioningRejection> committed(
            Asked<? extends CommissioningCommand> asked, Committed commitment) {
        var then = commitment.on(asked.judgedOn());
        return switch (asked.command()) {
            case Commit c ->
                terms(c).equals(commitment.terms()) ? alreadyDone() : reject(new CommitmentExists(c.commitment()));
            case Renew c ->
                then.equals(new Turn(false, Optional.of(c.ends())))
                        ? alreadyDone()
                        : accept(new CommissioningRenewed(then.ends(), c.ends(), then.lapsed()));
            case Lapse c -> then.lapsed() ? alreadyDone() : accept(new CommissioningLapsed(c.why()));
        };
    }

    private static CommissioningCommitted terms(Commit c) {
        return new CommissioningCommitted(
                c.title(), c.commissioner(), c.starts(), c.ends(), c.recurrent(), c.value(), c.currency());
    }

    @Override
    public Commissioning evolve(Commissioning commitment, Recorded<? extends CommissioningEvent> recorded) {
        return switch (commitment) {
            case Unknown _ ->
                recorded.event() instanceof CommissioningCommitted e ? new Committed(e, List.of()) : commitment;
            case Committed committed ->
                switch (recorded.event()) {
                    case CommissioningCommitted _ -> committed;
                    case CommissioningRenewed e -> with(committed, new Turn(false, Optional.of(e.to())), recorded);
                    case CommissioningLapsed _ ->
                        with(
                                committed,
                                new Turn(
                                        true,
                                        committed.on(recorded.lastPossibleDay()).ends()),
                                recorded);
                };
        };
    }

    private static Committed with(Committed commitment, Turn turn, Recorded<?> recorded) {
        var turns = new ArrayList<>(commitment.turns());
        turns.add(Latest.of(turn, recorded));
        return new Committed(commitment.terms(), turns);
    }
}
