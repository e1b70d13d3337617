package dev.offshoot.commissioning.domain;

import dev.offshoot.commissioning.event.CommissioningEvent.CommissioningCommitted;
import dev.offshoot.kernel.Latest;
import dev.offshoot.kernel.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where a commissioning commitment is in its life. */
public sealed interface Commissioning {

    record Unknown() implements Commissioning {}

    /** @param turns its renewals and lapses, in the order of recording */
    record Committed(CommissioningCommitted terms, List<Latest<Turn>> turns) implements Commissioning {
        public Committed {
            turns = List.copyOf(turns);
        }

        /** How it stood on a day; as it was committed, where nothing had happened to it by then. */
        Turn on(LocalDate day) {
            return turns.stream()
                    .filter(turn -> !turn.day().isAfter(day))
                    .reduce(Latest::or)
                    .map(Latest::value)
                    .orElseGet(() -> new Turn(false, terms.ends()));
        }
    }

    /** @param ends when it ends if nothing more happens, and where that is known */
    record Turn(boolean lapsed, Optional<PartialDate> ends) {}
}
