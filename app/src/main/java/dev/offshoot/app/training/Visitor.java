package dev.offshoot.app.training;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who signs in and follows the links of the pages. Every answer that is none is an {@link IOException}. */
final class Visitor {

    private static final int PAGES = 60;
    private static final List<String> BEGIN =
            List.of("/portfolio", "/sites", "/programmes", "/actuator/health/readiness");
    private static final Pattern LINK =
            Pattern.compile("href=\"(/(?:portfolio|initiatives|sites|programmes)[^\"#&]*)\"");
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final URI address;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    Visitor(URI address) {
        this.address = address;
    }

    /** The first password is good for choosing another and for nothing else. */
    void signIn(String name, String password) throws IOException, InterruptedException {
        send("/sign-in", Map.of("name", name, "password", password), read("/sign-in"));
        var wanted = UUID.randomUUID().toString();
        send(
                "/account/new-password",
                Map.of("current", password, "wanted", wanted, "again", wanted),
                read("/account/new-password"));
    }

    /** Reads the lists, then what they link to, and so on, up to a number of pages. */
    void readAround() throws IOException, InterruptedException {
        var known = new LinkedHashSet<>(BEGIN);
        var unread = new ArrayDeque<>(BEGIN);
        for (var read = 0; read < PAGES && !unread.isEmpty(); read++) {
            LINK.matcher(read(unread.remove()))
                    .results()
                    .map(link -> link.group(1))
                    .filter(known::add)
                    .forEach(unread::add);
        }
    }

    private String read(String path) throws IOException, InterruptedException {
        return answer(HttpRequest.newBuilder(address.resolve(path)).GET());
    }

    private void send(String path, Map<String, String> fields, String page) throws IOException, InterruptedException {
        var csrf = CSRF.matcher(page);
        if (!csrf.find()) {
            throw new IOException("no form at " + path);
        }
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "_csrf=" + csrf.group(1) + "&", ""));
        answer(HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private String answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(request.header("Accept", "text/html, */*").build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(answer.uri() + " answered " + answer.statusCode());
        }
        return answer.body();
    }
}
