package dev.offshoot.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps the access tokens, each under the hash of its secret. What is done to them goes into the security log too. */
public interface AccessTokens {

    void add(AccessToken token, String hash, Requester by);

    /** The token with this hash, its use noted; empty if there is none or it has expired. */
    Optional<AccessToken> use(String hash, String address, Instant at);

    /** The tokens of an account, newest first. */
    List<AccessToken> of(String account);

    /** The tokens of everybody, newest first. */
    List<AccessToken> all();

    /** False if the account has no such token. */
    boolean revoke(String account, String id, Requester by);
}
