package dev.offshoot.access;

import dev.offshoot.access.SecurityEvent.Kind;
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
    private final SecurityLog log;

    public InMemoryAccessTokens(SecurityLog log) {
        this.log = log;
    }

    /** What is kept of all tokens. */
    public Set<String> hashes() {
        return Set.copyOf(byHash.keySet());
    }

    @Override
    public void add(AccessToken token, String hash, Requester by) {
        byHash.put(hash, token);
        log.append(SecurityEvent.of(Kind.TOKEN_MADE, token.account(), by, token.label()));
    }

    @Override
    public synchronized Optional<AccessToken> use(String hash, String address, Instant at) {
        var token = Optional.ofNullable(byHash.get(hash)).filter(t -> !t.isExpired(at));
        token.ifPresent(t -> {
            if (t.lastUsed().isEmpty()) {
                log.append(new SecurityEvent(at, Kind.TOKEN_FIRST_USED, t.account(), t.account(), address, t.label()));
            }
            byHash.put(
                    hash,
                    new AccessToken(t.id(), t.account(), t.label(), t.scope(), t.made(), t.expires(), Optional.of(at)));
        });
        return token;
    }

    @Override
    public List<AccessToken> of(String account) {
        return all().stream().filter(t -> t.account().equals(account)).toList();
    }

    @Override
    public List<AccessToken> all() {
        return byHash.values().stream()
                .sorted(Comparator.comparing(AccessToken::made).reversed().thenComparing(AccessToken::id))
                .toList();
    }

    @Override
    public boolean revoke(String account, String id, Requester by) {
        var revoked = of(account).stream().filter(t -> t.id().equals(id)).toList();
        revoked.forEach(t -> drop(t, by));
        return !revoked.isEmpty();
    }

    void revokeAll(String account, Requester by) {
        of(account).forEach(t -> drop(t, by));
    }

    private void drop(AccessToken token, Requester by) {
        byHash.values().removeIf(t -> t.id().equals(token.id()));
        log.append(SecurityEvent.of(Kind.TOKEN_REVOKED, token.account(), by, token.label()));
    }
}
