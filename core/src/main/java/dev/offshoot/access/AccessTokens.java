package dev.offshoot.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps the access tokens, each under the hash of its secret. */
public interface AccessTokens {

    void add(AccessToken token, String hash);

    /** The token with this hash, its use noted; empty if there is none. */
    Optional<AccessToken> use(String hash, Instant at);

    /** The tokens of an account, newest first. */
    List<AccessToken> of(String account);

    /** False if the account has no such token. */
    boolean revoke(String account, String id);
}
