package dev.offshoot.adapter.web.server;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/**
 * Finds the client behind proxies. Only what a trusted proxy adds is believed: <code>X-Forwarded-For</code> is read
 * from its right end, leftwards as long as who added it is trusted. What any other client sends is ignored.
 */
final class TrustedProxies extends ValveBase {

    private static final int HTTPS = 443;

    private final List<IpAddressMatcher> trusted;

    TrustedProxies(List<String> proxies) {
        super(true);
        trusted = proxies.stream().map(TrustedProxies::matcher).toList();
    }

    private static IpAddressMatcher matcher(String proxy) {
        try {
            return new IpAddressMatcher(proxy.strip());
        } catch (IllegalArgumentException malformed) {
            throw new IllegalArgumentException(
                    "offshoot.access.trusted-proxies: “%s” is neither an address nor a network such as 10.0.0.0/8."
                            .formatted(proxy),
                    malformed);
        }
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        var peer = request.getRemoteAddr();
        if (!isTrusted(peer)) {
            getNext().invoke(request, response);
            return;
        }
        var secure = request.isSecure();
        var port = request.getServerPort();
        var scheme = request.getScheme();
        try {
            var client = client(peer, all(request, "X-Forwarded-For"));
            request.setRemoteAddr(client);
            request.setRemoteHost(client);
            if (last(all(request, "X-Forwarded-Proto"))
                    .filter("https"::equalsIgnoreCase)
                    .isPresent()) {
                request.setSecure(true);
                request.getCoyoteRequest().scheme().setString("https");
                request.setServerPort(HTTPS);
            }
            getNext().invoke(request, response);
        } finally {
            request.setRemoteAddr(peer);
            request.setRemoteHost(peer);
            request.setSecure(secure);
            request.getCoyoteRequest().scheme().setString(scheme);
            request.setServerPort(port);
        }
    }

    /** The first from the right that is no trusted proxy; where one is no address, whoever passed it on. */
    private String client(String peer, List<String> forwarded) {
        var client = peer;
        for (var address : forwarded.reversed()) {
            var literal = literal(address);
            if (!isTrusted(client) || literal == null) {
                break;
            }
            client = literal;
        }
        return client;
    }

    private boolean isTrusted(String address) {
        return trusted.stream().anyMatch(proxies -> proxies.matches(address));
    }

    private static @Nullable String literal(String address) {
        var bare = address.startsWith("[")
                ? address.replaceFirst("^\\[([^\\]]*)\\].*$", "$1")
                : address.replaceFirst("^([0-9.]+):[0-9]+$", "$1");
        try {
            return InetAddress.ofLiteral(bare).getHostAddress();
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }

    private static List<String> all(Request request, String header) {
        var values = new ArrayList<String>();
        request.getHeaders(header)
                .asIterator()
                .forEachRemaining(line ->
                        Arrays.stream(line.split(",", -1)).map(String::strip).forEach(values::add));
        return values;
    }

    private static Optional<String> last(List<String> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(values.getLast());
    }
}
