package dev.offshoot.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What is counted of requests, whoever sends them. */
class MetricsTest extends PlatformTest {

    @Autowired
    private MeterRegistry meters;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private Set<String> told(String tag) {
        return meters.find("http.server.requests").meters().stream()
                .map(Meter::getId)
                .map(id -> String.valueOf(id.getTag(tag)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void strangers_add_nothing_of_their_own() {
        var stranger = visitor();
        stranger.get("/nothing-here");
        stranger.get("/api/v1/nothing-here");
        stranger.send("MADEUP", "/nothing-here", new byte[0]);
        var known = visitor().signedIn(name, PASSWORD);
        known.get("/nothing-here");
        var addresses = told("uri");
        for (var i = 0; i < 150; i++) {
            stranger.get("/strange-" + i + "?a=" + i);
            stranger.get("/api/v1/strange-" + i, "Authorization", "Bearer strange-" + i);
            stranger.get("/webjars/strange-" + i + "/x.css");
            stranger.send("STRANGE" + i, "/", new byte[0]);
            known.get("/strange/" + i);
        }
        assertThat(told("uri")).noneMatch(uri -> uri.contains("strange")).hasSizeLessThan(addresses.size() + 5);
        assertThat(told("method")).noneMatch(method -> method.startsWith("STRANGE"));
    }

    @Test
    void every_address_that_there_is_is_counted() {
        var known = visitor().signedIn(account(true), PASSWORD);
        var patterns = requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .filter(info -> info.getMethodsCondition().getMethods().stream()
                        .anyMatch(method -> method.name().equals("GET")))
                .flatMap(info -> info.getPatternValues().stream())
                .filter(pattern -> !pattern.contains("*"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(patterns).hasSizeGreaterThan(100);
        patterns.forEach(pattern -> known.get(pattern.replaceAll("\\{[^}]+}", "x")));
        assertThat(told("uri")).containsAll(patterns);
    }
}
