package dev.offshoot.adoption.event;

import dev.offshoot.adoption.event.AdoptionEvent.SiteEmbedded;
import dev.offshoot.adoption.event.AdoptionEvent.SiteReturned;
import dev.offshoot.adoption.event.AdoptionEvent.SiteWentLive;
import dev.offshoot.kernel.Event;
import java.util.Optional;

/** By which version of the adoption definition a step counts. */
public final class CountedBy {

    private CountedBy() {}

    /** Empty for a step that counts by none. */
    public static Optional<Integer> version(Event step) {
        return switch (step) {
            case SiteWentLive e -> Optional.of(e.definition());
            case SiteReturned e -> Optional.of(e.definition());
            case SiteEmbedded e -> Optional.of(e.definition());
            default -> Optional.empty();
        };
    }
}
