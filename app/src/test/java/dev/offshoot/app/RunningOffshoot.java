package dev.offshoot.app;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.awaitility.core.ConditionTimeoutException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The packaged jar as a process of its own, with a data folder of its own. */
final class RunningOffshoot implements AutoCloseable {

    /** The administrator's, once {@link #signIn} has changed the one of the first start. */
    static final String PASSWORD = "correct-horse-battery";

    private static final String FIRST_PASSWORD = "a staple for the first evening";

    private static final Pattern READY = Pattern.compile("Offshoot is ready: (http://localhost:\\d+)");
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final Path output;
    private final URI address;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final JsonMapper json = JsonMapper.builder().build();
    private String token = "";

    private RunningOffshoot(Process process, Path output, URI address) {
        this.process = process;
        this.output = output;
        this.address = address;
    }

    /** Starts it and waits until it says that it is ready. */
    static RunningOffshoot start(Path data, String... settings) throws IOException, InterruptedException {
        return start(List.of(), data, settings);
    }

    /** @param machine what the Java machine is told */
    static RunningOffshoot start(List<String> machine, Path data, String... settings)
            throws IOException, InterruptedException {
        return start(Path.of(System.getProperty("offshoot.jar")), machine, data, settings);
    }

    /** @param jar where it is started from, too */
    static RunningOffshoot start(Path jar, List<String> machine, Path data, String... settings)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Daxoniq.update-checker.disabled=true"));
        command.addAll(machine);
        command.addAll(List.of("-jar", jar.getFileName().toString(), "--server.port=0", "--offshoot.data=" + data));
        command.addAll(List.of(settings));
        var output = Files.createTempFile("offshoot", ".log");
        var builder = new ProcessBuilder(command)
                .directory(jar.getParent().toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("OFFSHOOT_ADMIN_PASSWORD", FIRST_PASSWORD);
        var process = builder.start();
        try {
            var ready = await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(50))
                    .until(
                            () -> READY.matcher(Files.readString(output))
                                    .results()
                                    .findFirst(),
                            found -> found.isPresent() || !process.isAlive());
            return new RunningOffshoot(
                    process, output, URI.create(ready.orElseThrow().group(1)));
        } catch (ConditionTimeoutException | NoSuchElementException notStarted) {
            process.destroyForcibly();
            throw new IllegalStateException("Offshoot did not start:\n" + Files.readString(output), notStarted);
        }
    }

    URI address() {
        return address;
    }

    /** What its Java machine has had of the processors: tells starts apart on a machine that is busy, too. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    String output() throws IOException {
        return Files.readString(output);
    }

    /** Opens the door on the sign-in page, and makes a token on the way for the API. */
    RunningOffshoot signIn() throws IOException, InterruptedException {
        return signIn("admin", FIRST_PASSWORD);
    }

    /** For the API alone, with the token that another run of the same data folder was given. */
    RunningOffshoot signedInAs(RunningOffshoot other) {
        token = other.token;
        return this;
    }

    /** The same application for a second account, which the one that is signed in opens. */
    RunningOffshoot another(String name) throws IOException, InterruptedException {
        var people = page("/people");
        var opened = post("/people", Map.of("_csrf", csrf(people.body()), "name", name, "displayName", name));
        var password = Pattern.compile("<code class=\"token\"[^>]*>([^<]+)<").matcher(opened.body());
        if (!password.find()) {
            throw new IllegalStateException("no password on the page: " + opened.statusCode() + "\n" + opened.body());
        }
        return new RunningOffshoot(process, output, address).signIn(name, password.group(1));
    }

    private RunningOffshoot signIn(String name, String first) throws IOException, InterruptedException {
        if (sentPassword(name, PASSWORD).statusCode() != 200) {
            var change = sentPassword(name, first);
            post(
                    "/account/new-password",
                    Map.of("_csrf", csrf(change.body()), "current", first, "wanted", PASSWORD, "again", PASSWORD));
        }
        var account = page("/account");
        var made = post("/account/tokens", Map.of("_csrf", csrf(account.body()), "label", "test", "scope", "write"));
        var secret = Pattern.compile("offshoot_[A-Za-z0-9_-]{43}").matcher(made.body());
        if (!secret.find()) {
            throw new IllegalStateException("no token on the page: " + made.statusCode() + "\n" + made.body());
        }
        token = secret.group();
        return this;
    }

    private HttpResponse<String> sentPassword(String name, String password) throws IOException, InterruptedException {
        var form = page("/sign-in");
        return post("/sign-in", Map.of("_csrf", csrf(form.body()), "name", name, "password", password));
    }

    String token() {
        return token;
    }

    /** The session of whoever has signed in, as a browser sends it. */
    String cookies() throws IOException {
        return String.join(
                "; ", http.cookieHandler().orElseThrow().get(address, Map.of()).get("Cookie"));
    }

    static String csrf(String page) {
        var found = CSRF.matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("no form on the page:\n" + page);
        }
        return found.group(1);
    }

    HttpResponse<String> page(String path) throws IOException, InterruptedException {
        return follow(http.send(
                HttpRequest.newBuilder(address.resolve(path))
                        .header("Accept", "text/html")
                        .GET()
                        .build(),
                BodyHandlers.ofString()));
    }

    HttpResponse<String> post(String path, Map<String, String> form) throws IOException, InterruptedException {
        var body = new StringBuilder();
        form.forEach((name, value) -> body.append(body.isEmpty() ? "" : "&")
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return follow(http.send(
                HttpRequest.newBuilder(address.resolve(path))
                        .header("Accept", "text/html")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                        .build(),
                BodyHandlers.ofString()));
    }

    private HttpResponse<String> follow(HttpResponse<String> answer) throws IOException, InterruptedException {
        var next = answer.headers().firstValue("Location");
        return answer.statusCode() / 100 == 3 && next.isPresent()
                ? page(answer.uri().resolve(next.get()).toString())
                : answer;
    }

    HttpResponse<String> api(String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address.resolve(path))
                .header("Authorization", "Bearer " + token)
                .timeout(Duration.ofSeconds(30))
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        for (var i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    /** Sends exactly this and follows nothing: with the token to the API, with the session alone to a page. */
    HttpResponse<String> send(String method, String path, String contentType, String body, boolean withToken)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (withToken) {
            request.header("Authorization", "Bearer " + token).header("If-Match", "*");
        }
        if (!contentType.isEmpty()) {
            request.header("Content-Type", contentType);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        var answer = api("GET", path, "");
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return json.readTree(answer.body());
    }

    JsonNode read(String text) {
        return json.readTree(text);
    }

    /** As when the power fails: the application has no chance to say good-bye. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(10, TimeUnit.SECONDS);
    }

    /** The code it left with, if it left of its own accord in time. */
    OptionalInt awaitExit(Duration patience) throws InterruptedException {
        return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)
                ? OptionalInt.of(process.exitValue())
                : OptionalInt.empty();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
