package dev.offshoot.adapter.web.security.access;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What may be set of the way in.
 *
 * @param trustedProxies the proxies whose <code>X-Forwarded-For</code> and <code>X-Forwarded-Proto</code> are believed, as addresses or networks such as <code>10.0.0.0/8</code>, with commas between them
 * @param sessions how many sessions there may be at once; who comes later is asked to wait
 * @param sessionsEach how many sessions of one account; the oldest ends when another begins
 * @param tokenDays how many days an access token lives if its maker does not say
 * @param mostTokenDays the most days an access token may live
 * @param headerTime how long a client may take to send the head of a request
 * @param bodyTime how long it may take to send a body; a second more for each kilobyte that has come
 */
@ConfigurationProperties("offshoot.access")
public record AccessSettings(
        @DefaultValue List<String> trustedProxies,
        @DefaultValue("5000") int sessions,
        @DefaultValue("20") int sessionsEach,
        @DefaultValue("90") int tokenDays,
        @DefaultValue("365") int mostTokenDays,
        @DefaultValue("15s") Duration headerTime,
        @DefaultValue("20s") Duration bodyTime) {

    public AccessSettings {
        trustedProxies = List.copyOf(trustedProxies);
        if (mostTokenDays < 1 || tokenDays < 1 || tokenDays > mostTokenDays) {
            throw new IllegalArgumentException(
                    "offshoot.access.token-days must be from 1 to offshoot.access.most-token-days");
        }
    }
}
