package dev.offshoot.adapter.web.security;

import dev.offshoot.access.Account;
import dev.offshoot.access.Accounts;
import java.io.PrintStream;
import java.time.Clock;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Makes the account <code>admin</code> where there is no account yet. */
public final class FirstAdministrator {

    private static final String NAME = "admin";

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final String given;

    /** @param given the password it is to have; blank for one that is made up */
    public FirstAdministrator(Accounts accounts, PasswordEncoder passwords, Clock clock, String given) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
        this.given = given;
    }

    /** A password that was made up is printed this once and kept nowhere. */
    public void appoint(PrintStream out) {
        if (!accounts.all().isEmpty()) {
            return;
        }
        var password = given.isBlank() ? Passwords.madeUp() : given;
        var hash = String.valueOf(passwords.encode(password));
        var added = accounts.add(new Account(NAME, "Administrator", hash, true, true, clock.instant()));
        if (added) {
            out.print(notice(given.isBlank() ? password : "the one in OFFSHOOT_ADMIN_PASSWORD"));
            out.flush();
        }
    }

    private static String notice(String password) {
        return """

                ────────────────────────────────────────────────────────────
                  First sign-in
                    name      %s
                    password  %s
                  This is shown once. Change it on the page “Your account”.
                ────────────────────────────────────────────────────────────

                """.formatted(NAME, password);
    }
}
