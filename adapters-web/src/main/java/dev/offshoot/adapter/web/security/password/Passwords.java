package dev.offshoot.adapter.web.security.password;

import java.security.SecureRandom;
import java.util.Map;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are kept and made up. */
public final class Passwords {

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

    /** Nothing longer is worth hashing. */
    public static boolean isPlausible(String password) {
        return !password.isEmpty() && password.length() <= PasswordPolicy.LONGEST;
    }
}
