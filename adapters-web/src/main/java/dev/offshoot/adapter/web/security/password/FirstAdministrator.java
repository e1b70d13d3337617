package dev.offshoot.adapter.web.security.password;

import dev.offshoot.access.Account;
import dev.offshoot.access.Accounts;
import dev.offshoot.access.Requester;
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

    /**
     * Before anything else is begun; without effect once there is an account.
     *
     * @throws UnsuitablePasswordException where the password that was given cannot be taken
     */
    public void check() {
        if (!given.isBlank() && accounts.all().isEmpty()) {
            PasswordPolicy.flaw("OFFSHOOT_ADMIN_PASSWORD", given, NAME).ifPresent(flaw -> {
                throw new UnsuitablePasswordException(flaw.message());
            });
        }
    }

    /** A password that was made up is printed this once and kept nowhere. */
    public void appoint(PrintStream out) {
        check();
        if (!accounts.all().isEmpty()) {
            return;
        }
        var password = given.isBlank() ? Passwords.madeUp() : given;
        var hash = String.valueOf(passwords.encode(password));
        var now = clock.instant();
        var added = accounts.add(
                new Account(NAME, "Administrator", hash, true, true, now, true), new Requester("", "", now));
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
                  This is shown once. You choose another when you sign in.
                ────────────────────────────────────────────────────────────

                """.formatted(NAME, password);
    }
}
