package dev.offshoot.commissioning.event;

import dev.offshoot.date.PartialDate;
import dev.offshoot.quantity.Quantity;
import dev.offshoot.stream.Event;
import java.util.Optional;

/** What happens to a commissioning commitment. */
public sealed interface CommissioningEvent extends Event {

    /**
     * @param recurrent paid for out of routine money, year after year; empty where that is not known
     * @param currency of the value, by its ISO 4217 code
     */
    record CommissioningCommitted(
            String title,
            Optional<String> commissioner,
            Optional<PartialDate> starts,
            Optional<PartialDate> ends,
            Optional<Boolean> recurrent,
            Optional<Quantity> value,
            String currency)
            implements CommissioningEvent {}

    /**
     * @param from the end before; empty where it was not known
     * @param afterLapse it had lapsed, so this begins a new spell
     */
    record CommissioningRenewed(Optional<PartialDate> from, PartialDate to, boolean afterLapse)
            implements CommissioningEvent {}

    record CommissioningLapsed(Optional<String> reason) implements CommissioningEvent {}
}
