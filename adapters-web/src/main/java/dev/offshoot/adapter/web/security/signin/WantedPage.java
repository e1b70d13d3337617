package dev.offshoot.adapter.web.security.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.web.util.WebUtils;

/** Remembers in a cookie which page was wanted before sign-in, or before a password had to be changed: a path here and never an address elsewhere. */
public final class WantedPage implements RequestCache {

    private static final String COOKIE = "offshoot-wanted";
    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final int LONGEST = 1_500;

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        var query = request.getQueryString();
        var wanted = request.getRequestURI() + (query == null ? "" : "?" + query);
        if (request.getMethod().equals("GET") && isToBeShown(request) && isOurs(wanted)) {
            var value = Base64.getUrlEncoder().withoutPadding().encodeToString(wanted.getBytes(StandardCharsets.UTF_8));
            set(request, response, value, KEPT);
        }
    }

    /** Browsers tell a page that is gone to from what a page fetches; programs say that they take anything. */
    private static boolean isToBeShown(HttpServletRequest request) {
        var mode = request.getHeader("Sec-Fetch-Mode");
        var accepts = request.getHeader("Accept");
        return mode != null
                ? mode.equals("navigate")
                : accepts == null || accepts.equals("*/*") || accepts.contains("text/html");
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie == null) {
            return null;
        }
        try {
            var wanted = new String(Base64.getUrlDecoder().decode(cookie.getValue()), StandardCharsets.UTF_8);
            return isOurs(wanted) ? new SimpleSavedRequest(wanted) : null;
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }

    /** The address of the page that was wanted, which is forgotten by that. */
    public Optional<String> take(HttpServletRequest request, HttpServletResponse response) {
        var wanted = Optional.ofNullable(getRequest(request, response)).map(SavedRequest::getRedirectUrl);
        removeRequest(request, response);
        return wanted;
    }

    /** Uses up at sign-in what that was for; whoever must change the password first is led there afterwards. */
    public void signedIn(HttpServletRequest request, HttpServletResponse response, boolean changesFirst) {
        var ledTo = changesFirst && getRequest(request, response) != null;
        request.getSession().setAttribute(COOKIE, ledTo ? Boolean.TRUE : null);
        if (!changesFirst) {
            removeRequest(request, response);
        }
    }

    /** Whether the page is still to come that the sign-in was for; no other takes its place. */
    public boolean isStillToCome(HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        return session != null
                && Boolean.TRUE.equals(session.getAttribute(COOKIE))
                && getRequest(request, response) != null;
    }

    /** Where the wanted page is asked for again, it is answered as any other. */
    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        if (WebUtils.getCookie(request, COOKIE) != null) {
            set(request, response, "", Duration.ZERO);
        }
    }

    /** A second slash or a backslash would lead to another host. */
    private static boolean isOurs(String wanted) {
        return wanted.length() <= LONGEST && wanted.matches("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");
    }

    private static void set(HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, value)
                        .path("/")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .maxAge(age)
                        .build()
                        .toString());
    }
}
