package dev.offshoot.adapter.web.api;

import dev.offshoot.adapter.web.problem.Problem;
import dev.offshoot.adapter.web.problem.TurnedDown;
import dev.offshoot.kernel.History;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Which version of a stream the sender last saw, as the header If-Match says it. */
sealed interface IfMatch {

    /** A version, and after a full stop what else was said in the answer: only the version guards a write. */
    Pattern ENTITY_TAG = Pattern.compile("\"(\\d{1,18})(?:\\.[0-9a-f]{1,8})?\"");

    record NotGiven() implements IfMatch {}

    record Any() implements IfMatch {}

    record Version(long version) implements IfMatch {}

    static IfMatch read(@Nullable String header) {
        if (header == null) {
            return new NotGiven();
        }
        if (header.strip().equals("*")) {
            return new Any();
        }
        var tag = ENTITY_TAG.matcher(header.strip());
        if (tag.matches()) {
            return new Version(Long.parseLong(tag.group(1)));
        }
        throw new TurnedDown(Problem.of(
                HttpStatus.BAD_REQUEST,
                "malformed-if-match",
                "If-Match takes the ETag of what you read, like \"7\" in its quotes, or *."));
    }

    /**
     * The version the stream must still have; throws where the header does not suit the stream.
     *
     * @param opens whether it is meant for what is not there, and so needs no header
     * @param otherwise what else the sender may have meant who gave none; may be empty
     */
    default OptionalLong expected(Optional<History.Standing> standing, boolean opens, String otherwise) {
        return switch (this) {
            case NotGiven _ -> {
                if (standing.isPresent() && !opens) {
                    throw new TurnedDown(missing(otherwise));
                }
                yield OptionalLong.empty();
            }
            case Any _ -> {
                if (standing.isEmpty()) {
                    throw new TurnedDown(stale("There is nothing here yet, so no version of it matches."));
                }
                yield OptionalLong.empty();
            }
            case Version(var version) -> {
                if (standing.isEmpty()) {
                    throw new TurnedDown(stale("There is nothing here yet, so no version of it matches."));
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

    private static Problem stale(String detail) {
        return Problem.of(HttpStatus.PRECONDITION_FAILED, "moved-on", detail);
    }
}
