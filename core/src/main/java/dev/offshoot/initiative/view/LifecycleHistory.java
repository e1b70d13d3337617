package dev.offshoot.initiative.view;

import dev.offshoot.date.PartialDate;
import dev.offshoot.time.Entries;
import dev.offshoot.time.EntryLine;
import dev.offshoot.time.EntryProvenance;
import java.util.Optional;

/**
 * How an initiative stands.
 *
 * @param scalingSince the earliest date that shows the work of spreading
 * @param changes all that paused, resumed or closed it, as recorded
 */
public record LifecycleHistory(Optional<PartialDate> scalingSince, Entries<Change> changes) {

    /** A pause, a resumption or the close, with the reason given. */
    public record Change(Lifecycle to, Optional<String> reason, EntryProvenance provenance) implements EntryLine {}

    /** Closed for good, once it is; else as it was last paused or resumed. */
    public Lifecycle lifecycle() {
        return change().map(Change::to).orElse(scalingSince.isPresent() ? Lifecycle.SCALING : Lifecycle.CHARTERED);
    }

    /** What last paused, resumed or closed it. */
    public Optional<Change> change() {
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        return EntryProvenance.newest(
                        changes.stream().filter(c -> c.to() == Lifecycle.CLOSED).toList(), Change::provenance)
                .or(() -> changes.newest());
    }
}
