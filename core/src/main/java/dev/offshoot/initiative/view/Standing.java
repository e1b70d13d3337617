package dev.offshoot.initiative.view;

import dev.offshoot.kernel.PartialDate;
import java.util.Optional;

/**
 * How an initiative stands.
 *
 * @param scalingSince the earliest date that shows the work of spreading
 * @param change what last paused, resumed or closed it
 */
public record Standing(Lifecycle lifecycle, Optional<PartialDate> scalingSince, Optional<Change> change) {

    /** A pause, a resumption or the close, with the reason given. */
    public record Change(Lifecycle to, Optional<String> reason, Provenanced provenance) {}
}
