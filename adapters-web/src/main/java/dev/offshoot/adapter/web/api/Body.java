package dev.offshoot.adapter.web.api;

import dev.offshoot.adapter.web.problem.Problem;
import dev.offshoot.adapter.web.problem.RefusedRequestException;
import dev.offshoot.quantity.Digits;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The body of a request: a JSON object in UTF-8.
 *
 * @param text as it was sent
 */
public record Body(String text, ObjectNode json) {

    private static final int MOST_BYTES = 1_000_000;

    /** Exact with numbers, and intolerant of what only looks like JSON. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    public static Body of(HttpServletRequest request) throws IOException {
        var charset = request.getContentType() == null
                ? null
                : MediaType.parseMediaType(request.getContentType()).getCharset();
        if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
            throw no(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type", "Send the body in UTF-8.");
        }
        var bytes = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw no(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "too-large",
                    "The body is too large: %s bytes at most.".formatted(Digits.words(MOST_BYTES)));
        }
        var text = text(bytes);
        return new Body(text, json(text));
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException malformed) {
            throw no(HttpStatus.BAD_REQUEST, "not-utf-8", "The body is not UTF-8. Save or send it in UTF-8.");
        }
    }

    private static ObjectNode json(String text) {
        try {
            if (JSON.readTree(text) instanceof ObjectNode object) {
                return object;
            }
            throw no(
                    HttpStatus.BAD_REQUEST,
                    "malformed-json",
                    "The body must be a JSON object, like {\"title\": \"…\"}.");
        } catch (NumberFormatException boundless) {
            throw no(HttpStatus.BAD_REQUEST, "malformed-json", "The body holds a number too large to be read.");
        } catch (JacksonException malformed) {
            var at = malformed.getLocation();
            throw no(
                    HttpStatus.BAD_REQUEST,
                    "malformed-json",
                    at == null
                            ? "The body is not JSON that can be read."
                            : "The body is not JSON that can be read: look at line %s, column %s."
                                    .formatted(at.getLineNr(), at.getColumnNr()));
        }
    }

    private static RefusedRequestException no(HttpStatus status, String slug, String detail) {
        return new RefusedRequestException(Problem.of(status, slug, detail));
    }
}
