package dev.offshoot.adapter.web.security.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts failures per key (an account's name, an address) and makes the next attempt wait: longer with every failure
 * past the first few, and no longer than some minutes. Knows a bounded number of keys, and forgets those long unused.
 */
public final class Attempts {

    private static final int MOST_KEYS = 10_000;
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration FORGIVEN_AFTER = Duration.ofHours(1);

    private record Failures(int count, Instant last) {}

    private final Clock clock;
    private final int free;
    private final Map<String, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > MOST_KEYS;
        }
    };

    /** @param free how many failures cost no wait */
    public Attempts(Clock clock, int free) {
        this.clock = clock;
        this.free = free;
    }

    /** How long a key must wait now; zero if it need not. */
    public synchronized Duration wait(String key) {
        var known = failures.get(key);
        if (known == null) {
            return Duration.ZERO;
        }
        var until = known.last().plus(delay(known.count()));
        var now = clock.instant();
        return now.isBefore(until) ? Duration.between(now, until) : Duration.ZERO;
    }

    /** Counted before the attempt is judged, so that attempts made together cannot slip past. */
    public synchronized void count(String key) {
        var now = clock.instant();
        var known = failures.get(key);
        var before = known == null || known.last().plus(FORGIVEN_AFTER).isBefore(now) ? 0 : known.count();
        failures.put(key, new Failures(before + 1, now));
    }

    /** The attempt was good after all: it is not counted, but earlier failures are. */
    public synchronized void uncount(String key) {
        failures.computeIfPresent(
                key, (_, known) -> known.count() <= 1 ? null : new Failures(known.count() - 1, known.last()));
    }

    public synchronized void forget(String key) {
        failures.remove(key);
    }

    public synchronized int keys() {
        return failures.size();
    }

    private Duration delay(int count) {
        if (count <= free) {
            return Duration.ZERO;
        }
        var delay = Duration.ofSeconds(1L << Math.min(count - free, 20));
        return delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
    }
}
