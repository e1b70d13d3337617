package dev.offshoot.commissioning.domain;

import dev.offshoot.command.Command;
import dev.offshoot.commissioning.event.CommitmentId;
import dev.offshoot.date.PartialDate;
import dev.offshoot.quantity.Quantity;
import dev.offshoot.stream.StreamId;
import java.util.List;
import java.util.Optional;

/** What may be asked of a commissioning commitment. */
public sealed interface CommissioningCommand extends Command {

    CommitmentId commitment();

    @Override
    default StreamId stream() {
        return commitment().stream();
    }

    @Override
    default List<StreamId> about() {
        return List.of(commitment().initiative());
    }

    record Commit(
            CommitmentId commitment,
            String title,
            Optional<String> commissioner,
            Optional<PartialDate> starts,
            Optional<PartialDate> ends,
            Optional<Boolean> recurrent,
            Optional<Quantity> value,
            String currency)
            implements CommissioningCommand {}

    record Renew(CommitmentId commitment, PartialDate ends) implements CommissioningCommand {}

    /** It may come after the end of the initiative. */
    record Lapse(CommitmentId commitment, Optional<String> why) implements CommissioningCommand {
        @Override
        public boolean outlastsEnd() {
            return true;
        }
    }
}
