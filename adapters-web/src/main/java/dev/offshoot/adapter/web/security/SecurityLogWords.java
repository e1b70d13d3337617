package dev.offshoot.adapter.web.security;

import dev.offshoot.access.SecurityEvent.Kind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of the security log, in words for people and for programs. */
public final class SecurityLogWords {

    private SecurityLogWords() {}

    /** <code>sign-in-failed</code>. */
    public static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Kind> kind(String name) {
        return Arrays.stream(Kind.values()).filter(k -> name(k).equals(name)).findFirst();
    }

    public static String said(Kind kind) {
        return switch (kind) {
            case SIGNED_IN -> "Signed in";
            case SIGN_IN_FAILED -> "Sign-in failed";
            case SIGN_IN_THROTTLED -> "Sign-in made to wait";
            case SIGNED_OUT -> "Signed out";
            case PASSWORD_CHANGED -> "Password changed";
            case PASSWORD_RESET -> "Password reset";
            case TOKEN_MADE -> "Token made";
            case TOKEN_FIRST_USED -> "Token first used";
            case TOKEN_REVOKED -> "Token revoked";
            case ACCOUNT_ADDED -> "Account added";
            case ACCOUNT_ENABLED -> "Account enabled";
            case ACCOUNT_DISABLED -> "Account disabled";
            case ADMINISTRATOR_APPOINTED -> "Made administrator";
            case ADMINISTRATOR_DISMISSED -> "No longer administrator";
        };
    }
}
