package dev.offshoot.adapter.web.security;

import dev.offshoot.access.Accounts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** The two ways in: by token to the API, by session to the pages. */
public final class Doors {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final PasswordSignIn signIn;
    private final TokenFilter tokens;
    private final Accounts accounts;
    private final Refusals refusals;

    Doors(PasswordSignIn signIn, TokenFilter tokens, Accounts accounts, Refusals refusals) {
        this.signIn = signIn;
        this.tokens = tokens;
        this.accounts = accounts;
        this.refusals = refusals;
    }

    /** A program brings its token with every request; a browser's session is enough to read. */
    SecurityFilterChain api(HttpSecurity http) {
        return http.securityMatcher("/api/**", "/actuator/**")
                .authenticationProvider(signIn)
                .authorizeHttpRequests(all -> all.requestMatchers("/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator/**", "/api/v1/set-aside/**")
                        .hasRole("ADMINISTRATOR")
                        .anyRequest()
                        .authenticated())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(Doors::couldBeForged))
                .headers(SecurityHeaders::on)
                .addFilterBefore(tokens, UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(new StillWelcome(accounts, refusals), AnonymousAuthenticationFilter.class)
                .exceptionHandling(turnedAway -> turnedAway
                        .authenticationEntryPoint((_, response, _) -> refusals.notSignedIn(response))
                        .accessDeniedHandler((_, response, _) -> refusals.notAllowed(
                                response, "You may not do this. A browser's session writes only with its CSRF token.")))
                .build();
    }

    SecurityFilterChain pages(HttpSecurity http) {
        return http.authenticationProvider(signIn)
                .authorizeHttpRequests(all -> all.requestMatchers(
                                "/sign-in/**", "/error", "/webjars/**", "/*.css", "/*.js", "/*.svg", "/favicon.ico")
                        .permitAll()
                        .requestMatchers("/people/**", "/set-aside/**")
                        .hasRole("ADMINISTRATOR")
                        .anyRequest()
                        .authenticated())
                .requestCache(cache -> cache.requestCache(wanted()))
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("name")
                        .passwordParameter("password")
                        .defaultSuccessUrl("/portfolio")
                        .failureHandler(new SignInAgain())
                        .permitAll())
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .headers(SecurityHeaders::on)
                .addFilterBefore(new StillWelcome(accounts, refusals), AnonymousAuthenticationFilter.class)
                .exceptionHandling(turnedAway -> turnedAway.accessDeniedHandler(new DeniedPage()))
                .build();
    }

    /** Remembers the page that was wanted before sign-in, and leaves no mark in its address. */
    @SuppressWarnings("NullAway") // null is how it is told to leave none
    private static HttpSessionRequestCache wanted() {
        var wanted = new HttpSessionRequestCache();
        wanted.setMatchingRequestParameterName(null);
        return wanted;
    }

    /** Another site can make a browser send its session, but neither a token nor a header. */
    private static boolean couldBeForged(HttpServletRequest request) {
        return !SAFE.contains(request.getMethod())
                && !TokenFilter.bringsCredentials(request)
                && request.getSession(false) != null;
    }
}
