package dev.offshoot.adapter.web.api;

import dev.offshoot.adapter.web.problem.Problem;
import dev.offshoot.adapter.web.problem.RefusedRequestException;
import dev.offshoot.stream.History;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;

/** Which version of a stream the sender last saw, as the header If-Match says it. */
sealed interface IfMatch {

    /** As RFC 9110 has it, in a list or alone. */
    Pattern ENTITY_TAG = Pattern.compile("\\h*(W/)?\"([^\"\\x00-\\x20\\x7F]*)\"\\h*(?:,|$)");

    /** Of ours: a version, and after a full stop what else was said in the answer: only the version guards a write. */
    Pattern OURS = Pattern.compile("(\\d{1,18})(?:\\.[0-9a-f]{1,8})?");

    record NotGiven() implements IfMatch {}

    record Any() implements IfMatch {}

    /** @param weak whether a tag among them was weak, and so matches nothing */
    record Versions(Set<Long> versions, boolean weak) implements IfMatch {}

    /** If-None-Match: * and nothing else: only where nothing is there. */
    record Nothing() implements IfMatch {}

    static IfMatch read(HttpServletRequest request) {
        var header = String.join(",", Collections.list(request.getHeaders("If-Match")))
                .strip();
        if (header.isEmpty()) {
            return "*".equals(request.getHeader("If-None-Match")) ? new Nothing() : new NotGiven();
        }
        return header.equals("*") ? new Any() : versions(header);
    }

    private static IfMatch versions(String header) {
        var versions = new HashSet<Long>();
        var weak = false;
        var tags = ENTITY_TAG.matcher(header);
        var read = 0;
        while (read < header.length() && tags.find() && tags.start() == read) {
            read = tags.end();
            var ours = OURS.matcher(tags.group(2));
            if (tags.group(1) != null) {
                weak = true;
            } else if (ours.matches()) {
                versions.add(Long.parseLong(ours.group(1)));
            }
        }
        if (read < header.length()) {
            throw new RefusedRequestException(Problem.of(
                    HttpStatus.BAD_REQUEST,
                    "malformed-if-match",
                    "If-Match takes the ETag of what you read, like \"7\" in its quotes, or *."));
        }
        return new Versions(versions, weak);
    }

    /**
     * The version the stream must still have; throws where the header does not suit the stream.
     *
     * @param opens whether it is meant for what is not there, and so needs no header
     * @param otherwise what else the sender may have meant who gave none; may be empty
     */
    default OptionalLong expected(Optional<History.StreamHead> standing, boolean opens, String otherwise) {
        return switch (this) {
            case NotGiven _ -> {
                if (standing.isPresent() && !opens) {
                    throw new RefusedRequestException(missing(otherwise));
                }
                yield OptionalLong.empty();
            }
            case Any _ -> {
                if (standing.isEmpty()) {
                    throw new RefusedRequestException(stale("There is nothing here yet, so no version of it matches."));
                }
                yield OptionalLong.empty();
            }
            case Nothing _ -> {
                if (standing.isPresent()) {
                    throw new RefusedRequestException(Problem.of(
                            HttpStatus.PRECONDITION_FAILED,
                            "there-already",
                            "This is there already, and If-None-Match: * is for what is not." + otherwise));
                }
                yield OptionalLong.empty();
            }
            case Versions(var versions, var weak) -> {
                if (standing.isEmpty()) {
                    throw new RefusedRequestException(stale("There is nothing here yet, so no version of it matches."));
                }
                var version = standing.get().version();
                if (!versions.contains(version)) {
                    throw new RefusedRequestException(weak ? weak(version) : moved(version));
                }
                yield OptionalLong.of(version);
            }
        };
    }

    private static Problem missing(String otherwise) {
        return Problem.of(
                HttpStatus.PRECONDITION_REQUIRED,
                "if-match-missing",
                "Say which version you saw: read it, and send its ETag as If-Match (or * for any)." + otherwise);
    }

    static Problem moved(long version) {
        return stale("This has moved on to version %1$s since you read it. Read it again, and send If-Match: \"%1$s\"."
                .formatted(version));
    }

    private static Problem weak(long version) {
        return stale(
                "A weak ETag guards no write. Send it as it was given, without W/ before it; this is at version %1$s, If-Match: \"%1$s\"."
                        .formatted(version));
    }

    private static Problem stale(String detail) {
        return Problem.of(HttpStatus.PRECONDITION_FAILED, "moved-on", detail);
    }
}
