package dev.offshoot.adapter.web.security;

import dev.offshoot.intake.Flaw;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are kept, made up and judged. */
public final class Passwords {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;
    /** No letter that is taken for a digit. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {}

    /** Argon2id for new ones; each hash names its algorithm, so that a better one can follow. */
    public static PasswordEncoder encoder() {
        return new DelegatingPasswordEncoder(
                "argon2",
                Map.of(
                        "argon2",
                        Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8(),
                        "bcrypt",
                        new BCryptPasswordEncoder()));
    }

    /** Twenty letters and digits in groups: about 99 bits. */
    public static String madeUp() {
        var password = new StringBuilder();
        for (var i = 0; i < 20; i++) {
            password.append(i > 0 && i % 5 == 0 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return password.toString();
    }

    /** What is wrong with a new password; length is all that counts. */
    public static Optional<Flaw> flaw(String field, String password) {
        if (password.length() < SHORTEST) {
            return Optional.of(new Flaw(field, "The password must have at least %d characters.".formatted(SHORTEST)));
        }
        return password.length() > LONGEST
                ? Optional.of(new Flaw(field, "The password may have at most %d characters.".formatted(LONGEST)))
                : Optional.empty();
    }

    /** Nothing longer is worth hashing. */
    static boolean isPlausible(String password) {
        return !password.isEmpty() && password.length() <= LONGEST;
    }
}
