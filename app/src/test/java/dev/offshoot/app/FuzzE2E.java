package dev.offshoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.laws.Laws;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Thousands of requests that a seed makes up, sound and unsound, over the API, the forms and the reader of files: none is
 * answered with a fault of ours, none that asks the API with a page, none is slow, and afterwards all views equal a rebuild.
 */
class FuzzE2E {

    private static final int REQUESTS = Integer.getInteger("offshoot.fuzz.requests", 5_000);

    /** The same in every build. */
    private static final long SEED = -6_655_987_474_836_143_038L;

    private static final Duration LONGEST = Duration.ofSeconds(2);

    /** What a small file takes on a machine with nothing else to do. On a busier one the bound is wider to match. */
    private static final Duration CONTROL = Duration.ofMillis(25);

    private static final Pattern VERSION = Pattern.compile("name=\"_version\" value=\"(\\d*)\"");

    @TempDir
    Path folder;

    @Test
    void nothing_that_is_sent_breaks_it() {
        Laws.once(SEED, this::isNotBroken);
    }

    private void isNotBroken(Random chances) throws Exception {
        var data = folder.resolve("data");
        try (var offshoot = RunningOffshoot.start(data)) {
            offshoot.signIn();
            var fuzz = new Fuzz(chances, offshoot.get("/api/v1/openapi"));
            var csrf = RunningOffshoot.csrf(offshoot.page("/account").body());
            var broken = new ArrayList<String>();
            var statuses = new TreeMap<Integer, Integer>();
            for (var i = 0; i < REQUESTS; i++) {
                var request = asFromItsPage(offshoot, fuzz.next());
                var began = System.nanoTime();
                var answer = sent(offshoot, request, csrf);
                var took = Duration.ofNanos(System.nanoTime() - began);
                statuses.merge(answer.statusCode(), 1, Integer::sum);
                if (answer.statusCode() >= 500) {
                    broken.add("fault: " + answer.statusCode() + " to " + request + "\n" + answer.body());
                }
                if (request.path().startsWith("/api/") && isPage(answer)) {
                    broken.add("a page: " + answer.statusCode() + " to " + request);
                }
                if (took.compareTo(LONGEST) > 0 && isSlow(offshoot, request, csrf)) {
                    broken.add("slow: " + took + " for " + request);
                }
            }
            System.out.printf("Answers by status: %s%n", statuses);
            assertThat(broken).isEmpty();
            Load.awaitNoLag(offshoot);
            assertThat(Load.rebuild(Load.database(data)).compare()).isEmpty();
        }
    }

    /** Most forms say which version they were opened at, so that something is recorded with them. */
    private static Fuzz.Request asFromItsPage(RunningOffshoot offshoot, Fuzz.Request request) throws Exception {
        if (!request.saysNoVersion()) {
            return request;
        }
        var version = VERSION.matcher(
                offshoot.send("GET", request.path(), "", "", false).body());
        return version.find() ? request.at(version.group(1)) : request;
    }

    private static boolean isPage(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").contains("html")
                || answer.body().startsWith("<!doctype");
    }

    private static HttpResponse<String> sent(RunningOffshoot offshoot, Fuzz.Request request, String csrf)
            throws Exception {
        var body = request.form() && request.method().equals("POST")
                ? request.body() + "&_csrf=" + URLEncoder.encode(csrf, StandardCharsets.UTF_8)
                : request.body();
        return offshoot.send(request.method(), request.path(), request.contentType(), body, !request.form());
    }

    /** One slow answer may be the machine's doing: the best of three must be slow too, measured against a small file. */
    private static boolean isSlow(RunningOffshoot offshoot, Fuzz.Request request, String csrf) throws Exception {
        var best = Duration.ofDays(1);
        var control = Duration.ofDays(1);
        for (var i = 0; i < 3; i++) {
            control = least(control, timed(() -> offshoot.send("GET", "/offshoot.css", "", "", false)));
            best = least(best, timed(() -> sent(offshoot, request, csrf)));
        }
        var busy = Math.max(1, (double) control.toMillis() / CONTROL.toMillis());
        return best.toMillis() > LONGEST.toMillis() * busy;
    }

    private interface Sending {
        void send() throws Exception;
    }

    private static Duration timed(Sending sending) throws Exception {
        var began = System.nanoTime();
        sending.send();
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private static Duration least(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
