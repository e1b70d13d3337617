package dev.offshoot.adapter.web.security.password;

import dev.offshoot.command.form.FieldError;
import dev.offshoot.command.form.value.Characters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which passwords are taken: long ones that nobody would guess first. */
public final class PasswordPolicy {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    private static final int SHORTEST_CORE = 4;
    private static final int SHORTEST_NAME = 3;
    private static final List<String> ROWS =
            List.of("abcdefghijklmnopqrstuvwxyz", "01234567890123456789", "qwertyuiopasdfghjklzxcvbnm");
    private static final Set<String> COMMON = common();

    private PasswordPolicy() {}

    /** What is wrong with a new password of an account; the flaw names the field it was typed in. */
    public static Optional<FieldError> flaw(String field, String password, String account) {
        return wrong(password, account).map(message -> new FieldError(field, message));
    }

    private static Optional<String> wrong(String password, String account) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("The password must have at least %s characters.".formatted(SHORTEST));
        }
        if (password.length() > LONGEST) {
            return Optional.of("The password may have at most %s characters.".formatted(LONGEST));
        }
        var unkept = Characters.flaw(password);
        if (unkept.isPresent()) {
            return unkept.map(flaw -> flaw + ".");
        }
        var lower = password.toLowerCase(Locale.ROOT);
        if (hasName(lower, account)) {
            return Optional.of("The password must not contain the name of the account. Choose a few words in a row.");
        }
        return isCommon(lower)
                ? Optional.of("The password is one of those that are guessed first. Choose a few words in a row.")
                : Optional.empty();
    }

    /** The name however it is written; one of three letters as a whole, and a shorter one may be part of a word. */
    private static boolean hasName(String lower, String account) {
        var name = letters(account);
        return (name.length() >= SHORTEST_CORE && letters(lower).contains(name))
                || (account.length() >= SHORTEST_NAME
                        && (lower.contains(account) || spelt(lower).contains(account)))
                || lower.equals(account)
                || (!name.isEmpty() && letters(lower).equals(name));
    }

    /** A common one, with digits or signs around it or for letters, said several times over, or a row of keys. */
    private static boolean isCommon(String lower) {
        var core = lower.replaceAll("^[^a-z]+|[^a-z]+$", "");
        return COMMON.contains(lower)
                || repeats(lower)
                || isRow(lower)
                || (core.length() < SHORTEST_CORE && lower.chars().distinct().count() <= 4)
                || Stream.of(core, letters(lower), letters(core)).anyMatch(COMMON::contains);
    }

    private static boolean repeats(String text) {
        for (var size = 1; size <= text.length() / 2; size++) {
            var piece = text.substring(0, size);
            var said = piece.repeat(text.length() / size + 1);
            if (said.startsWith(text) && (size < SHORTEST || COMMON.contains(piece))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRow(String text) {
        var back = new StringBuilder(text).reverse().toString();
        return ROWS.stream().anyMatch(row -> row.contains(text) || row.contains(back));
    }

    /** The letters alone, digits and signs that stand for one read as it. */
    private static String letters(String text) {
        return spelt(text).replaceAll("[^a-z]", "");
    }

    private static String spelt(String text) {
        return text.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('@', 'a')
                .replace('5', 's')
                .replace('$', 's')
                .replace('7', 't');
    }

    private static Set<String> common() {
        try (var in = Objects.requireNonNull(PasswordPolicy.class.getResourceAsStream("common-passwords.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") || line.length() < 20)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
