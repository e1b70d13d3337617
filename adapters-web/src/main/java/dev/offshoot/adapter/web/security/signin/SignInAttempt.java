package dev.offshoot.adapter.web.security.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/**
 * Where an attempt to sign in comes from.
 *
 * @param address the client's network address
 * @param device the mark of the browser, whatever it is worth; may be empty
 */
public record SignInAttempt(String address, String device) {

    private static final int NETWORK_BYTES = 8;

    public static SignInAttempt of(HttpServletRequest request) {
        return new SignInAttempt(request.getRemoteAddr(), DeviceCookies.brought(request));
    }

    /** What counts as one client: an address, or of IPv6 the network that one customer is given. */
    public String client() {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(six.getAddress(), 0, NETWORK_BYTES)
                    : address;
        } catch (IllegalArgumentException noLiteral) {
            return address;
        }
    }
}
