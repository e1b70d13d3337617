package dev.offshoot.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Uploads that the server does not take apart, of whatever they are. */
class UploadLimitsTest extends PlatformTest {

    private static final String BOUNDARY = "a-line-between";
    private static final String MULTIPART = "multipart/form-data; boundary=" + BOUNDARY;
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private static String part(String name, String file, String content) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n"
                .formatted(BOUNDARY, name, file.isEmpty() ? "" : "; filename=\"" + file + "\"", content);
    }

    private static byte[] body(String... parts) {
        var body = new ByteArrayOutputStream();
        for (var part : parts) {
            body.writeBytes(part.getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private static String parts(int many) {
        var parts = new StringBuilder();
        for (var i = 0; i < many; i++) {
            parts.append(part("p" + i, "f" + i, "x"));
        }
        return parts.toString();
    }

    private HttpResponse<String> toApi(String... parts) {
        return visitor()
                .send("POST", "/api/v1/programmes", body(parts), "Content-Type", MULTIPART, "Authorization", bearer);
    }

    private HttpResponse<String> toPage(String... parts) {
        var member = visitor().signedIn(name, PASSWORD);
        var token = CSRF.matcher(member.get("/account").body());
        assertThat(token.find()).isTrue();
        return member.send(
                "POST",
                "/account/tokens",
                body(part("_csrf", "", token.group(1)), String.join("", parts)),
                "Content-Type",
                MULTIPART);
    }

    @Test
    void with_very_many_parts_are_told_so() {
        var told = "The upload has more than 50 parts. Send one file, as the part called “file”.";
        var problem = toApi(parts(60));
        assertThat(problem.statusCode()).isEqualTo(413);
        assertThat(problem.body()).contains("/problems/too-large", told, "\"field\":\"file\"");
        var page = toPage(parts(60));
        assertThat(page.statusCode()).isEqualTo(413);
        assertThat(page.body()).contains("govuk-error-summary", told);
    }

    @Test
    void with_a_name_that_is_too_long_are_told_so() {
        var told = "The name of the file is too long. Give it a name of at most 200 characters.";
        var problem = toApi(part("file", "a".repeat(3_000) + ".csv", "x"));
        assertThat(problem.statusCode()).isEqualTo(413);
        assertThat(problem.body()).contains("/problems/too-large", told, "\"field\":\"file\"");
        var page = toPage(part("file", "a".repeat(3_000) + ".csv", "x"));
        assertThat(page.statusCode()).isEqualTo(413);
        assertThat(page.body()).contains("govuk-error-summary", told);
    }

    @Test
    void that_are_too_large_are_told_how_large_they_may_be() {
        var told = "The file is larger than 5 MB. Split it into several files and import them one after the other.";
        var problem = toApi(part("file", "a.csv", "x".repeat(10_500_000)));
        assertThat(problem.statusCode()).isEqualTo(413);
        assertThat(problem.body()).contains("/problems/too-large", told, "\"field\":\"file\"");
        var page = toPage(part("file", "a.csv", "x".repeat(10_500_000)));
        assertThat(page.statusCode()).isEqualTo(413);
        assertThat(page.body()).contains("govuk-error-summary", told);
    }

    @Test
    void that_are_many_times_too_large_are_told_too() {
        var told = "The file is larger than 5 MB. Split it into several files and import them one after the other.";
        var whole = "x".repeat(60_000_000);
        var problem = toApi(part("file", "a.csv", whole));
        assertThat(problem.statusCode()).isEqualTo(413);
        assertThat(problem.body()).contains("/problems/too-large", told, "\"field\":\"file\"");
        var page = toPage(part("file", "a.csv", whole));
        assertThat(page.statusCode()).isEqualTo(413);
        assertThat(page.body()).contains("govuk-error-summary", told);
        var json = visitor().postJson("/api/v1/programmes", "{\"title\":\"" + whole, "Authorization", bearer);
        assertThat(json.statusCode()).isEqualTo(413);
        assertThat(json.body()).contains("/problems/too-large", "1,000,000 bytes at most");
    }

    @Test
    void that_break_off_are_told_so() {
        var broken = visitor()
                .send(
                        "POST",
                        "/api/v1/programmes",
                        part("file", "a.csv", "x").getBytes(StandardCharsets.UTF_8),
                        "Content-Type",
                        MULTIPART,
                        "Authorization",
                        bearer);
        assertThat(broken.statusCode()).isEqualTo(400);
        assertThat(broken.body()).contains("/problems/malformed-upload", "The upload broke off. Send it again.");
    }

    @Test
    void where_none_is_taken_are_told_what_is() {
        assertThat(toApi(part("file", "a.csv", "x")).body())
                .contains("unsupported-media-type", "Send the body as application/json in UTF-8.");
    }
}
