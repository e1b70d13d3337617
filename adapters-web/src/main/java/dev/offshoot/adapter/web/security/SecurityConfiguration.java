package dev.offshoot.adapter.web.security;

import dev.offshoot.access.AccessTokens;
import dev.offshoot.access.Accounts;
import dev.offshoot.adapter.web.problem.Answer;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;

/** Assembles the doors. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

    @Bean
    PasswordEncoder passwordEncoder() {
        return Passwords.encoder();
    }

    @Bean
    PasswordSignIn passwordSignIn(Accounts accounts, PasswordEncoder passwords, Clock clock) {
        return new PasswordSignIn(accounts, passwords, clock);
    }

    @Bean
    Tokens tokens(AccessTokens tokens, Accounts accounts, Clock clock) {
        return new Tokens(tokens, accounts, clock);
    }

    @Bean
    PasswordChange passwordChange(PasswordSignIn signIn, Accounts accounts, PasswordEncoder passwords, Clock clock) {
        return new PasswordChange(signIn, accounts, passwords, clock);
    }

    @Bean
    FirstAdministrator firstAdministrator(
            Accounts accounts,
            PasswordEncoder passwords,
            Clock clock,
            @Value("${OFFSHOOT_ADMIN_PASSWORD:}") String given) {
        return new FirstAdministrator(accounts, passwords, clock, given);
    }

    @Bean
    Doors doors(PasswordSignIn signIn, Tokens tokens, Accounts accounts, Clock clock, Answer answer) {
        var refusals = new Refusals(answer);
        return new Doors(signIn, new TokenFilter(tokens, signIn, clock, refusals), accounts, refusals);
    }

    @Bean
    @Order(1)
    SecurityFilterChain apiDoor(HttpSecurity http, Doors doors) {
        return doors.api(http);
    }

    @Bean
    @Order(2)
    SecurityFilterChain pageDoor(HttpSecurity http, Doors doors) {
        return doors.pages(http);
    }
}
