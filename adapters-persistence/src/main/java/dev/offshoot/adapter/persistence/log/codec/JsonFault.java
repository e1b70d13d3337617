package dev.offshoot.adapter.persistence.log.codec;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;

/** What is wrong with JSON, in words that name the member and no class. */
final class JsonFault {

    private static final String MISSING = "Null value for creator property";

    private static final String NO_OBJECT = "it is not a JSON object with the members of its type";

    private JsonFault() {}

    /**
     * @param where begins the sentence, where it is not the event itself
     * @throws IllegalArgumentException where what is read is not in its form
     */
    static <T> T saying(String where, Supplier<T> read) {
        try {
            return Optional.ofNullable(read.get()).orElseThrow(() -> new IllegalArgumentException(where + NO_OBJECT));
        } catch (MismatchedInputException mismatch) {
            throw new IllegalArgumentException(where + said(mismatch));
        } catch (DatabindException refused) {
            throw new IllegalArgumentException(where + said(refused));
        } catch (StreamReadException | StreamConstraintsException noJson) {
            throw new IllegalArgumentException(where + "it is no JSON that can be read");
        }
    }

    private static String said(MismatchedInputException mismatch) {
        var member = member(mismatch);
        if (member.isEmpty()) {
            return NO_OBJECT;
        }
        return "“%s” %s"
                .formatted(
                        member,
                        mismatch.getOriginalMessage().startsWith(MISSING)
                                ? "is missing"
                                : "is there, but not in the form that belongs there");
    }

    /** What a value refuses of its own, which it says itself. */
    private static String said(DatabindException refused) {
        return refused.getCause() instanceof IllegalArgumentException refusal
                ? "“%s” is there, but not in the form that belongs there: %s"
                        .formatted(member(refused), refusal.getMessage())
                : NO_OBJECT;
    }

    private static String member(JacksonException fault) {
        return fault.getPath().stream()
                .map(at -> at.getPropertyName() == null ? "[%s]".formatted(at.getIndex()) : at.getPropertyName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }
}
