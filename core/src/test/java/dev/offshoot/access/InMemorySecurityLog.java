package dev.offshoot.access;

import java.util.ArrayList;
import java.util.List;

/** The security log in memory. */
public final class InMemorySecurityLog implements SecurityLog {

    private final List<Numbered> entries = new ArrayList<>();

    @Override
    public synchronized void append(SecurityEvent event) {
        entries.add(new Numbered(entries.size() + 1L, event));
    }

    @Override
    public synchronized List<Numbered> read(Wanted wanted) {
        return entries.reversed().stream()
                .filter(e -> wanted.before().isEmpty()
                        || e.number() < wanted.before().getAsLong())
                .filter(e -> wanted.kind().map(k -> k == e.event().kind()).orElse(true))
                .filter(e -> wanted.account()
                        .map(a -> a.equals(e.event().account())
                                || a.equals(e.event().by()))
                        .orElse(true))
                .limit(wanted.limit())
                .toList();
    }
}
