package dev.offshoot.commissioning.domain;

import static dev.offshoot.decider.Decision.accept;
import static dev.offshoot.decider.Decision.alreadyDone;
import static dev.offshoot.decider.Decision.reject;

import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.command.Prerequisite;
import dev.offshoot.commissioning.domain.Commissioning.Committed;
import dev.offshoot.commissioning.domain.Commissioning.Lapsed;
import dev.offshoot.commissioning.domain.Commissioning.Renewed;
import dev.offshoot.commissioning.domain.Commissioning.Turn;
import dev.offshoot.commissioning.domain.Commissioning.Unknown;
import dev.offshoot.commissioning.domain.CommissioningCommand.Commit;
import dev.offshoot.commissioning.domain.CommissioningCommand.Lapse;
import dev.offshoot.commissioning.domain.CommissioningCommand.Renew;
import dev.offshoot.commissioning.domain.CommissioningRejection.AlreadyLapsed;
import dev.offshoot.commissioning.domain.CommissioningRejection.CommitmentExists;
import dev.offshoot.commissioning.domain.CommissioningRejection.CommitmentUnknown;
import dev.offshoot.commissioning.domain.CommissioningRejection.EndsBeforeItStarts;
import dev.offshoot.commissioning.domain.CommissioningRejection.SameEnd;
import dev.offshoot.commissioning.event.CommissioningEvent;
import dev.offshoot.commissioning.event.CommissioningEvent.CommissioningCommitted;
import dev.offshoot.commissioning.event.CommissioningEvent.CommissioningLapsed;
import dev.offshoot.commissioning.event.CommissioningEvent.CommissioningRenewed;
import dev.offshoot.decider.Decider;
import dev.offshoot.decider.Decision;
import dev.offshoot.decider.StreamType;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.time.DateAndSource;
import dev.offshoot.time.Timeline.Said;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** How a commissioning commitment decides. */
public final class CommissioningDecider
        implements Decider<CommissioningCommand, Commissioning, CommissioningEvent, CommissioningRejection> {

    public static final StreamType<CommissioningCommand, Commissioning, CommissioningEvent, CommissioningRejection>
            STREAM_TYPE = new StreamType<>(
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
            CommandEnvelope<? extends CommissioningCommand> asked, Commissioning commitment) {
        var command = asked.command();
        return switch (commitment) {
            case Unknown _ ->
                command instanceof Commit c ? accept(terms(c)) : reject(new CommitmentUnknown(command.commitment()));
            case Committed committed -> committed(asked, committed);
        };
    }

    private static Decision<CommissioningEvent, CommissioningRejection> committed(
            CommandEnvelope<? extends CommissioningCommand> asked, Committed commitment) {
        var told = DateAndSource.of(asked);
        return switch (asked.command()) {
            case Commit c ->
                terms(c).equals(commitment.terms()) && told.equals(commitment.told())
                        ? alreadyDone()
                        : reject(new CommitmentExists(c.commitment()));
            case Renew c -> renew(asked, c, commitment);
            case Lapse c -> {
                var then = commitment.before(asked.dated());
                yield turn(new Lapsed(c.why(), told), commitment, () -> {
                    if (then.lapsed()) {
                        return reject(new AlreadyLapsed(then.since()));
                    }
                    return commitment
                            .lapsedNext(asked.dated())
                            .<Decision<CommissioningEvent, CommissioningRejection>>map(
                                    next -> reject(new AlreadyLapsed(next.occurred())))
                            .orElseGet(() -> accept(new CommissioningLapsed(c.why())));
                });
            }
        };
    }

    private static Decision<CommissioningEvent, CommissioningRejection> renew(
            CommandEnvelope<?> asked, Renew c, Committed commitment) {
        var then = commitment.before(asked.dated());
        return turn(new Renewed(c.ends(), DateAndSource.of(asked)), commitment, () -> {
            if (commitment.endsBeforeItStarts(c.ends())) {
                return reject(new EndsBeforeItStarts(commitment.terms().starts().orElseThrow()));
            }
            return !then.lapsed() && then.ends().equals(Optional.of(c.ends()))
                    ? reject(new SameEnd(c.ends()))
                    : accept(new CommissioningRenewed(then.ends(), c.ends(), then.lapsed()));
        });
    }

    /** A turn that is told already is done. */
    private static Decision<CommissioningEvent, CommissioningRejection> turn(
            Turn turn, Committed commitment, Supplier<Decision<CommissioningEvent, CommissioningRejection>> decide) {
        return commitment.turns().stream().anyMatch(said -> said.value().equals(turn)) ? alreadyDone() : decide.get();
    }

    private static CommissioningCommitted terms(Commit c) {
        return new CommissioningCommitted(
                c.title(), c.commissioner(), c.starts(), c.ends(), c.recurrent(), c.value(), c.currency());
    }

    @Override
    public Commissioning evolve(Commissioning commitment, RecordedEvent<? extends CommissioningEvent> recorded) {
        return CommissioningEvolution.evolve(commitment, recorded);
    }

    /** A commitment may lapse after all else is over. */
    @Override
    public boolean outlastsEnd(CommissioningEvent event) {
        return event instanceof CommissioningLapsed;
    }

    /** No turn comes before the commitment. */
    @Override
    public List<Prerequisite> follows(Commissioning commitment, CommissioningEvent event) {
        return commitment instanceof Committed committed
                ? List.of(new Prerequisite("the commitment was made", committed.dated()))
                : List.of();
    }

    @Override
    public Stream<CommissioningRejection> contradictions(Commissioning commitment) {
        return commitment instanceof Committed committed
                ? committed.turns().stream().flatMap(said -> contradiction(committed, said).stream())
                : Stream.empty();
    }

    private static Optional<CommissioningRejection> contradiction(Committed commitment, Said<Turn> said) {
        return said.value() instanceof Renewed(var to, var _) && commitment.endsBeforeItStarts(to)
                ? Optional.of(new EndsBeforeItStarts(commitment.terms().starts().orElseThrow()))
                : Optional.empty();
    }
}
