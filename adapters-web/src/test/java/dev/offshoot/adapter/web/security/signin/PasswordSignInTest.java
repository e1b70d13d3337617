package dev.offshoot.adapter.web.security.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offshoot.access.InMemoryAccessTokens;
import dev.offshoot.access.InMemoryAccounts;
import dev.offshoot.access.InMemorySecurityLog;
import dev.offshoot.adapter.web.MovableClock;
import dev.offshoot.adapter.web.security.access.TooBusy;
import dev.offshoot.adapter.web.security.password.FirstAdministrator;
import java.io.OutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

/** Who signs in while the first account is not made yet. */
class PasswordSignInTest {

    @Test
    void is_asked_to_wait_and_is_no_guess() {
        var clock = new MovableClock();
        var log = new InMemorySecurityLog();
        var accounts = new InMemoryAccounts(new InMemoryAccessTokens(log), log);
        var encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
        var signIn = new PasswordSignIn(
                accounts,
                new PasswordSignIn.Encoders(encoder, encoder),
                new DeviceCookies(clock),
                new SignInThrottle(clock),
                new AttemptsLog(log, clock));
        var password = "granite lantern orbit";
        assertThatThrownBy(() -> signIn.account("admin", password, new SignInAttempt("", "")))
                .isInstanceOf(TooBusy.class)
                .hasMessageContaining("still starting");
        new FirstAdministrator(accounts, encoder, clock, password)
                .appoint(new PrintStream(OutputStream.nullOutputStream()));
        assertThat(signIn.account("admin", password, new SignInAttempt("", ""))).isPresent();
    }
}
