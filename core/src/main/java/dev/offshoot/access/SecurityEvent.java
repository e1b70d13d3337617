package dev.offshoot.access;

import java.time.Instant;

/**
 * Something that happened at the door: an entry of the security log.
 *
 * @param account the account it is about; for a sign-in, the name as it was typed
 * @param by the account that did it; empty where nobody was signed in
 * @param address the network address it came from
 * @param detail what else there is to say, as one sentence; often empty
 */
public record SecurityEvent(Instant at, Kind kind, String account, String by, String address, String detail) {

    /** What can happen. */
    public enum Kind {
        SIGNED_IN,
        SIGN_IN_FAILED,
        SIGN_IN_THROTTLED,
        SIGNED_OUT,
        PASSWORD_CHANGED,
        PASSWORD_RESET,
        TOKEN_MADE,
        TOKEN_FIRST_USED,
        TOKEN_REVOKED,
        ACCOUNT_ADDED,
        ACCOUNT_ENABLED,
        ACCOUNT_DISABLED,
        ADMINISTRATOR_APPOINTED,
        ADMINISTRATOR_DISMISSED
    }

    public static SecurityEvent of(Kind kind, String account, Requester by, String detail) {
        return new SecurityEvent(by.at(), kind, account, by.account(), by.address(), detail);
    }
}
