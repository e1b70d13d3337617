package dev.offshoot.adapter.web.format;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Sources that are addresses, and are shown as links. */
public final class Addresses {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s/]\\S*", Pattern.CASE_INSENSITIVE);

    private Addresses() {}

    public static boolean isOne(String source) {
        return ADDRESS.matcher(source).matches();
    }

    /** The host of an address: enough to know it by. */
    public static String host(String address) {
        try {
            var host = Optional.ofNullable(URI.create(address).getHost()).orElse(address);
            return host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException unreadable) {
            return address;
        }
    }
}
