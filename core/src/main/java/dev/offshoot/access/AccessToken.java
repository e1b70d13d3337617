package dev.offshoot.access;

import java.time.Instant;
import java.util.Optional;

/**
 * Lets a program act for a person; the secret itself is kept nowhere.
 *
 * @param label what the person calls it
 */
public record AccessToken(String id, String account, String label, Instant made, Optional<Instant> lastUsed) {}
