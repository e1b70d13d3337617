package dev.offshoot.adapter.web.security;

import dev.offshoot.access.Accounts;
import dev.offshoot.adapter.web.security.access.AccessDeniedPage;
import dev.offshoot.adapter.web.security.access.AccessDeniedProblems;
import dev.offshoot.adapter.web.security.access.AccessSettings;
import dev.offshoot.adapter.web.security.access.ApiAccess;
import dev.offshoot.adapter.web.security.access.CsrfTokens;
import dev.offshoot.adapter.web.security.access.SessionRevocation;
import dev.offshoot.adapter.web.security.access.SignedIn;
import dev.offshoot.adapter.web.security.signin.AttemptsLog;
import dev.offshoot.adapter.web.security.signin.DeviceCookies;
import dev.offshoot.adapter.web.security.signin.SignInAgain;
import dev.offshoot.adapter.web.security.signin.SignInAttempt;
import dev.offshoot.adapter.web.security.signin.WantedPage;
import dev.offshoot.adapter.web.security.token.TokenFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.session.SessionInformationExpiredEvent;

/** The two ways in: by token to the API, by session to the pages. */
public final class SecurityChains {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    /** What both doors are made of. */
    record Parts(
            TokenFilter tokens,
            Accounts accounts,
            DeviceCookies devices,
            AttemptsLog log,
            AccessSettings settings,
            AccessDeniedProblems refusals) {}

    private final Parts parts;
    private final AccessDeniedProblems refusals;
    private final CsrfTokens csrfTokens = new CsrfTokens();
    private final WantedPage wanted;

    SecurityChains(Parts parts, WantedPage wanted) {
        this.parts = parts;
        this.wanted = wanted;
        this.refusals = parts.refusals();
    }

    /** A program brings its token with every request; a browser's session is enough to read. */
    SecurityFilterChain api(HttpSecurity http) {
        return http.securityMatcher("/api/**", "/actuator/**")
                .authorizeHttpRequests(all -> all.requestMatchers("/actuator/health/**")
                        .permitAll()
                        .anyRequest()
                        .access(new ApiAccess()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens)
                        .requireCsrfProtectionMatcher(SecurityChains::couldBeForged))
                .headers(SecurityHeaders::on)
                .addFilterBefore(new RestOfBody(), CsrfFilter.class)
                .addFilterBefore(parts.tokens(), UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(new SessionRevocation(parts.accounts(), refusals), AnonymousAuthenticationFilter.class)
                .exceptionHandling(turnedAway -> turnedAway
                        .authenticationEntryPoint((_, response, _) -> refusals.notSignedIn(response))
                        .accessDeniedHandler((request, response, _) -> refusals.notAllowed(request, response)))
                .build();
    }

    SecurityFilterChain pages(HttpSecurity http) {
        return http.authorizeHttpRequests(all -> all.requestMatchers(
                                "/sign-in/**", "/error", "/webjars/**", "/*.css", "/*.js", "/*.svg", "/favicon.ico")
                        .permitAll()
                        .requestMatchers("/people/**", "/security-log/**", "/set-aside/**", "/projections/**")
                        .hasRole("ADMINISTRATOR")
                        .anyRequest()
                        .authenticated())
                .requestCache(cache -> cache.requestCache(wanted))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens))
                .sessionManagement(
                        session -> session.maximumSessions(parts.settings().sessionsEach())
                                .expiredSessionStrategy(this::signInAgain))
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("name")
                        .passwordParameter("password")
                        .authenticationDetailsSource(SignInAttempt::of)
                        .successHandler(welcome())
                        .failureHandler(new SignInAgain())
                        .permitAll())
                .logout(out -> out.logoutUrl("/sign-out")
                        .addLogoutHandler(this::signedOut)
                        .addLogoutHandler((request, response, _) -> wanted.removeRequest(request, response))
                        .logoutSuccessUrl("/sign-in?out"))
                .headers(SecurityHeaders::on)
                .addFilterBefore(new StrangersBodies(), CsrfFilter.class)
                .addFilterBefore(new RestOfBody(), CsrfFilter.class)
                .addFilterBefore(new SessionRevocation(parts.accounts(), refusals), AnonymousAuthenticationFilter.class)
                .addFilterAfter(new ChangeFirst(wanted), AnonymousAuthenticationFilter.class)
                .exceptionHandling(turnedAway -> turnedAway.accessDeniedHandler(new AccessDeniedPage()))
                .build();
    }

    /** Marks the browser as known, and leads to the page that was wanted, once. */
    private SavedRequestAwareAuthenticationSuccessHandler welcome() {
        var handler = new SavedRequestAwareAuthenticationSuccessHandler() {
            @Override
            public void onAuthenticationSuccess(
                    HttpServletRequest request, HttpServletResponse response, Authentication authentication)
                    throws jakarta.servlet.ServletException, java.io.IOException {
                parts.accounts()
                        .find(authentication.getName())
                        .ifPresent(account -> parts.devices().give(account, request, response));
                var changesFirst =
                        authentication.getPrincipal() instanceof SignedIn signedIn && signedIn.passwordTemporary();
                wanted.signedIn(request, response, changesFirst);
                super.onAuthenticationSuccess(request, response, authentication);
            }
        };
        handler.setDefaultTargetUrl("/portfolio");
        handler.setRequestCache(wanted);
        return handler;
    }

    private void signInAgain(SessionInformationExpiredEvent ended) throws IOException {
        wanted.saveRequest(ended.getRequest(), ended.getResponse());
        ended.getResponse().sendRedirect(ended.getRequest().getContextPath() + "/sign-in");
    }

    private void signedOut(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
            parts.log().signedOut(signedIn.getName(), SignInAttempt.of(request));
        }
    }

    /** Another site can make a browser send its session, but neither a token nor a header. */
    private static boolean couldBeForged(HttpServletRequest request) {
        return !SAFE.contains(request.getMethod())
                && !TokenFilter.bringsCredentials(request)
                && request.getSession(false) != null;
    }
}
