package dev.offshoot.access;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The receipts in memory. */
public final class InMemoryReceipts implements Receipts {

    private record Entry(String fingerprint, Instant claimed, Optional<Receipt> receipt) {}

    private final Map<String, Entry> entries = new HashMap<>();

    @Override
    public synchronized Claim claim(String account, String key, String fingerprint, Instant at) {
        entries.values()
                .removeIf(e -> e.claimed().isBefore(at.minus(Duration.ofHours(24)))
                        || (e.receipt().isEmpty() && e.claimed().isBefore(at.minus(Duration.ofMinutes(1)))));
        var known = entries.get(account + " " + key);
        if (known == null) {
            entries.put(account + " " + key, new Entry(fingerprint, at, Optional.empty()));
            return new Claim.Fresh();
        }
        if (!known.fingerprint().equals(fingerprint)) {
            return new Claim.Different();
        }
        return known.receipt().<Claim>map(Claim.Answered::new).orElseGet(Claim.Running::new);
    }

    @Override
    public synchronized void keep(String account, String key, Receipt receipt) {
        entries.computeIfPresent(
                account + " " + key, (_, e) -> new Entry(e.fingerprint(), e.claimed(), Optional.of(receipt)));
    }

    @Override
    public synchronized void release(String account, String key) {
        entries.computeIfPresent(account + " " + key, (_, e) -> e.receipt().isEmpty() ? null : e);
    }
}
