package dev.offshoot.programme.domain;

import dev.offshoot.programme.event.ReportingRhythm;
import java.util.Optional;
import java.util.Set;

/** Where a programme is in its life. */
public sealed interface Programme {

    record Unknown() implements Programme {}

    record Open(String title, Set<String> members, Optional<ReportingRhythm> rhythm) implements Programme {
        public Open {
            members = Set.copyOf(members);
        }
    }

    record Closed(String title) implements Programme {}
}
