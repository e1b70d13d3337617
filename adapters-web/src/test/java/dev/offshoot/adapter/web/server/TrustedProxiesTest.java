package dev.offshoot.adapter.web.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.junit.jupiter.api.Test;

/** Who the client is behind proxies. */
class TrustedProxiesTest {

    private final StringBuilder seen = new StringBuilder();

    private String seen(String peer, List<String> trusted, String... headers) throws Exception {
        var coyote = new org.apache.coyote.Request();
        for (var i = 0; i < headers.length; i += 2) {
            coyote.getMimeHeaders().addValue(headers[i]).setString(headers[i + 1]);
        }
        var request = new Request(new Connector(), coyote);
        request.setRemoteAddr(peer);
        var valve = new TrustedProxies(trusted);
        valve.setNext(new ValveBase(true) {
            @Override
            public void invoke(Request inside, Response response) {
                seen.setLength(0);
                seen.append(inside.getRemoteAddr()).append(inside.isSecure() ? " secure" : "");
            }
        });
        valve.invoke(request, new Response(new org.apache.coyote.Response()));
        assertThat(request.getRemoteAddr()).isEqualTo(peer);
        assertThat(request.isSecure()).isFalse();
        return seen.toString();
    }

    @Test
    void nobody_is_believed_who_is_not_named() throws Exception {
        assertThat(seen("127.0.0.1", List.of(), "X-Forwarded-For", "192.0.2.7", "X-Forwarded-Proto", "https"))
                .isEqualTo("127.0.0.1");
        assertThat(seen("198.51.100.9", List.of("10.0.0.0/8"), "X-Forwarded-For", "192.0.2.7"))
                .isEqualTo("198.51.100.9");
    }

    @Test
    void what_the_trusted_proxy_added_is_read_from_the_right() throws Exception {
        assertThat(seen("10.0.0.1", List.of("10.0.0.0/8"), "X-Forwarded-For", "192.0.2.7, 198.51.100.9"))
                .isEqualTo("198.51.100.9");
        assertThat(seen("10.0.0.1", List.of("10.0.0.0/8"), "X-Forwarded-For", "192.0.2.7, 198.51.100.9, 10.0.0.2"))
                .isEqualTo("198.51.100.9");
        assertThat(seen(
                        "10.0.0.1",
                        List.of("10.0.0.0/8"),
                        "X-Forwarded-For",
                        "192.0.2.7",
                        "X-Forwarded-For",
                        "198.51.100.9:4711"))
                .isEqualTo("198.51.100.9");
        assertThat(seen("10.0.0.1", List.of("10.0.0.1"), "X-Forwarded-For", "[2001:db8::1]:80"))
                .isEqualTo("2001:db8:0:0:0:0:0:1");
    }

    @Test
    void what_is_no_address_is_not_the_client() throws Exception {
        assertThat(seen("10.0.0.1", List.of("10.0.0.0/8"), "X-Forwarded-For", "192.0.2.7, unknown"))
                .isEqualTo("10.0.0.1");
        assertThat(seen("10.0.0.1", List.of("10.0.0.0/8"))).isEqualTo("10.0.0.1");
    }

    @Test
    void the_trusted_proxy_says_whether_it_was_https() throws Exception {
        assertThat(seen(
                        "10.0.0.1",
                        List.of("10.0.0.0/8"),
                        "X-Forwarded-For",
                        "192.0.2.7",
                        "X-Forwarded-Proto",
                        "https"))
                .isEqualTo("192.0.2.7 secure");
    }

    @Test
    void a_proxy_that_is_no_address_is_refused_at_the_start() {
        assertThatThrownBy(() -> new TrustedProxies(List.of("10.0.0.0/99")))
                .hasMessageContaining("offshoot.access.trusted-proxies");
        assertThatThrownBy(() -> new TrustedProxies(List.of("proxy.example.org")))
                .hasMessageContaining("offshoot.access.trusted-proxies");
    }
}
