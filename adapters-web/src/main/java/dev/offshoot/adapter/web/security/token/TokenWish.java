package dev.offshoot.adapter.web.security.token;

import dev.offshoot.access.TokenScope;
import dev.offshoot.adapter.web.security.access.AccessSettings;
import dev.offshoot.command.form.FieldError;
import dev.offshoot.command.form.value.Characters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody wants of a new access token, as it was typed or sent.
 *
 * @param scope what it may do; may be left out, and then it reads
 * @param days how long it lives; may be left out
 */
public record TokenWish(String label, String scope, String days) {

    private static final int LONGEST_LABEL = 100;

    public TokenWish {
        label = label.strip();
        scope = scope.strip().toLowerCase(Locale.ROOT);
        days = days.strip();
    }

    Optional<TokenScope> read() {
        return scope.isEmpty()
                ? Optional.of(TokenScope.READ)
                : Arrays.stream(TokenScope.values())
                        .filter(s -> s.name().toLowerCase(Locale.ROOT).equals(scope))
                        .findFirst();
    }

    int days(AccessSettings settings) {
        return days.isEmpty() ? settings.tokenDays() : Integer.parseInt(days);
    }

    List<FieldError> flaws(AccessSettings settings) {
        var flaws = new ArrayList<FieldError>();
        if (label.isEmpty()
                || label.length() > LONGEST_LABEL
                || Characters.flaw(label).isPresent()) {
            flaws.add(new FieldError(
                    "label",
                    "Say in at most %s characters, all of which can be seen, what the token is for."
                            .formatted(LONGEST_LABEL)));
        }
        if (read().isEmpty()) {
            flaws.add(new FieldError("scope", "Choose what the token may do: read, import or write."));
        }
        if (!days.isEmpty() && !isLife(settings)) {
            flaws.add(new FieldError(
                    "days",
                    "Give the days until the token expires as a whole number from 1 to %s."
                            .formatted(settings.mostTokenDays())));
        }
        return List.copyOf(flaws);
    }

    private boolean isLife(AccessSettings settings) {
        return days.matches("[0-9]{1,6}")
                && Integer.parseInt(days) >= 1
                && Integer.parseInt(days) <= settings.mostTokenDays();
    }
}
