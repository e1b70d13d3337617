package dev.offshoot.access;

import dev.offshoot.provenance.OnBehalfOf;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names that stand for no person in what is recorded, so that nobody may be called so. */
public final class ReservedNames {

    /** How Offshoot signs what it brings in itself. */
    public static final String OFFSHOOT = "offshoot";

    private static final Set<String> ALL = Stream.of(OFFSHOOT, "system", OnBehalfOf.NOT_STATED)
            .map(ReservedNames::plain)
            .collect(Collectors.toUnmodifiableSet());

    private ReservedNames() {}

    public static boolean holds(String name) {
        return ALL.contains(plain(name));
    }

    /** Without what sets words apart in the name of an account. */
    private static String plain(String name) {
        return OnBehalfOf.plain(name).replaceAll("[._-]+", "");
    }
}
