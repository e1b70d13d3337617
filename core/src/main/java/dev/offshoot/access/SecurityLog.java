package dev.offshoot.access;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Keeps what happened at the door. Entries are only ever added. */
public interface SecurityLog {

    /** An entry with its number; later ones have greater numbers. */
    record Numbered(long number, SecurityEvent event) {}

    /**
     * Which entries.
     *
     * @param account what is about it, or was done by it
     * @param before only what has a smaller number
     */
    record Wanted(Optional<String> account, Optional<SecurityEvent.Kind> kind, OptionalLong before, int limit) {}

    void append(SecurityEvent event);

    /** The last first. */
    List<Numbered> read(Wanted wanted);
}
