package dev.offshoot.adapter.web.security;

import dev.offshoot.access.AccessTokens;
import dev.offshoot.access.Accounts;
import dev.offshoot.access.SecurityLog;
import dev.offshoot.adapter.web.problem.ProblemReply;
import dev.offshoot.adapter.web.security.access.AccessDeniedProblems;
import dev.offshoot.adapter.web.security.access.AccessSettings;
import dev.offshoot.adapter.web.security.password.BoundedEncoder;
import dev.offshoot.adapter.web.security.password.FirstAdministrator;
import dev.offshoot.adapter.web.security.password.Passwords;
import dev.offshoot.adapter.web.security.signin.AttemptsLog;
import dev.offshoot.adapter.web.security.signin.DeviceCookies;
import dev.offshoot.adapter.web.security.signin.PasswordChange;
import dev.offshoot.adapter.web.security.signin.PasswordSignIn;
import dev.offshoot.adapter.web.security.signin.SignInThrottle;
import dev.offshoot.adapter.web.security.signin.WantedPage;
import dev.offshoot.adapter.web.security.token.TokenFilter;
import dev.offshoot.adapter.web.security.token.Tokens;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/** Assembles the doors. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableConfigurationProperties(AccessSettings.class)
class SecurityConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @Bean
    PasswordEncoder passwordEncoder() {
        return bounded(Math.max(2, Runtime.getRuntime().availableProcessors()));
    }

    private static PasswordEncoder bounded(int atOnce) {
        return new BoundedEncoder(Passwords.encoder(), atOnce, PATIENCE);
    }

    @Bean
    DeviceCookies deviceCookies(Clock clock) {
        return new DeviceCookies(clock);
    }

    @Bean
    AttemptsLog attemptsLog(SecurityLog log, Clock clock) {
        return new AttemptsLog(log, clock);
    }

    /** The only provider there is, so Spring Security asks it once; named to a chain as well it would be asked twice. */
    @Bean
    PasswordSignIn passwordSignIn(
            Accounts accounts, PasswordEncoder passwords, DeviceCookies devices, AttemptsLog log, Clock clock) {
        var encoders = new PasswordSignIn.Encoders(passwords, bounded(1));
        return new PasswordSignIn(accounts, encoders, devices, new SignInThrottle(clock), log);
    }

    @Bean
    Tokens tokens(AccessTokens tokens, Accounts accounts, AccessSettings settings, Clock clock) {
        return new Tokens(tokens, accounts, settings, clock);
    }

    @Bean
    PasswordChange passwordChange(
            PasswordSignIn signIn, Accounts accounts, PasswordEncoder passwords, DeviceCookies devices, Clock clock) {
        return new PasswordChange(signIn, accounts, passwords, devices, clock);
    }

    @Bean
    FirstAdministrator firstAdministrator(
            Accounts accounts,
            PasswordEncoder passwords,
            Clock clock,
            @Value("${OFFSHOOT_ADMIN_PASSWORD:}") String given) {
        return new FirstAdministrator(accounts, passwords, clock, given);
    }

    /** Tells the count of each account's sessions when one has ended. */
    @Bean
    HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }

    @Bean
    RequestRejectedHandler unknownMethods() {
        return new UnknownMethods();
    }

    @Bean
    WantedPage wantedPage() {
        return new WantedPage();
    }

    @Bean
    SecurityChains doors(
            PasswordSignIn signIn,
            Tokens tokens,
            Accounts accounts,
            DeviceCookies devices,
            AttemptsLog log,
            AccessSettings settings,
            WantedPage wanted,
            Clock clock,
            ProblemReply answer) {
        var refusals = new AccessDeniedProblems(answer);
        var filter = new TokenFilter(tokens, signIn, clock, log, refusals);
        return new SecurityChains(new SecurityChains.Parts(filter, accounts, devices, log, settings, refusals), wanted);
    }

    @Bean
    @Order(1)
    SecurityFilterChain apiDoor(HttpSecurity http, SecurityChains doors) {
        return doors.api(http);
    }

    @Bean
    @Order(2)
    SecurityFilterChain pageDoor(HttpSecurity http, SecurityChains doors) {
        return doors.pages(http);
    }
}
