package dev.offshoot.access;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The access tokens in memory. */
public final class InMemoryAccessTokens implements AccessTokens {

    private final Map<String, AccessToken> byHash = new ConcurrentHashMap<>();

    /** What is kept of all tokens. */
    public Set<String> hashes() {
        return Set.copyOf(byHash.keySet());
    }

    @Override
    public void add(AccessToken token, String hash) {
        byHash.put(hash, token);
    }

    @Override
    public Optional<AccessToken> use(String hash, Instant at) {
        var token = Optional.ofNullable(byHash.get(hash));
        byHash.computeIfPresent(
                hash, (_, t) -> new AccessToken(t.id(), t.account(), t.label(), t.made(), Optional.of(at)));
        return token;
    }

    @Override
    public List<AccessToken> of(String account) {
        return byHash.values().stream()
                .filter(t -> t.account().equals(account))
                .sorted(Comparator.comparing(AccessToken::made).reversed().thenComparing(AccessToken::id))
                .toList();
    }

    @Override
    public boolean revoke(String account, String id) {
        return byHash.values().removeIf(t -> t.account().equals(account) && t.id().equals(id));
    }
}
