package dev.offshoot.counter;

import java.util.Map;
import java.util.Optional;

/** What a counter must remember. */
public sealed interface Counter {

    record Absent() implements Counter {}

    record Running(String title, int total, Map<CounterId, Optional<String>> notes) implements Counter {}
}
