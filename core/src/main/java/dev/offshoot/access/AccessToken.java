package dev.offshoot.access;

import java.time.Instant;
import java.util.Optional;

/**
 * Lets a program act for a person; the secret itself is kept nowhere.
 *
 * @param label what the person calls it
 * @param scope the most it lets the program do
 * @param expires from when on it lets nobody in
 */
public record AccessToken(
        String id,
        String account,
        String label,
        TokenScope scope,
        Instant made,
        Instant expires,
        Optional<Instant> lastUsed) {

    public boolean isExpired(Instant at) {
        return !at.isBefore(expires);
    }
}
