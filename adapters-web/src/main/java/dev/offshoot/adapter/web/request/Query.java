package dev.offshoot.adapter.web.request;

import dev.offshoot.adapter.web.problem.BadQuery;
import dev.offshoot.adapter.web.problem.NotThere;
import dev.offshoot.command.form.value.ConstantWords;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of a question, and says plainly what is wrong with them. */
public final class Query {

    /** No page is longer than this. */
    public static final int MOST = 200;

    private Query() {}

    public static BadQuery wrong(String parameter, String message) {
        return new BadQuery(parameter, message);
    }

    /** It is there now, and was not at the moment asked for. */
    public static NotThere notYet(String category, String key) {
        return NotThere.yet(
                "The %s “%s” was not there yet: nothing of it had happened, or was known. Leave out known and was to see it as it is now."
                        .formatted(category, key));
    }

    public static NotThere missing(String category, String key) {
        return new NotThere("There is no %s “%s”. Check the name.".formatted(category, key));
    }

    public static <T extends Enum<T>> Optional<T> choice(String parameter, @Nullable String text, Class<T> type) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        var constants = type.getEnumConstants();
        return Optional.of(Arrays.stream(constants)
                .filter(c -> ConstantWords.kebab(c).equals(text.strip()))
                .findFirst()
                .orElseThrow(() -> wrong(
                        parameter,
                        "“%s” is not one of: %s."
                                .formatted(
                                        text,
                                        Arrays.stream(constants)
                                                .map(ConstantWords::kebab)
                                                .collect(Collectors.joining(", "))))));
    }

    /** Yes, no, or neither: then it is not asked. */
    public static Optional<Boolean> yesOrNo(String parameter, @Nullable String text) {
        return switch (text == null ? "" : text.strip()) {
            case "true", "yes" -> Optional.of(true);
            case "false", "no" -> Optional.of(false);
            case "" -> Optional.empty();
            default -> throw wrong(parameter, "“%s” is neither true nor false.".formatted(text));
        };
    }
}
