package dev.offshoot.adapter.web.security.password;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which passwords are taken. */
class PasswordPolicyTest {

    private static String said(String password) {
        return PasswordPolicy.flaw("wanted", password, "ada.lovelace")
                .map(flaw -> flaw.message())
                .orElse("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "Password1234!",
                "P4$$w0rd2026",
                "123456789012",
                "0123456789012345",
                "aaaaaaaaaaaa",
                "abcabcabcabc",
                "qwertyuiopas",
                "lkjhgfdsapoiuytrewq",
                "passwordpassword",
                "liverpool2024",
                "........1.....",
                "1q2w3e4r5t6y"
            })
    void one_that_is_guessed_first_is_refused(String password) {
        assertThat(said(password)).contains("guessed first");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada.lovelace", "ada.lovelace1", "My ada.lovelace 7", "adalovelace2026", "4d4.l0vel4ce"})
    void one_with_the_name_is_refused(String password) {
        assertThat(said(password)).contains("name of the account");
    }

    @ParameterizedTest
    @CsvSource({
        "cal, my-cal-name-12345",
        "bea, Bea was here in 2026",
        "cal, nobody knows c4l well",
        "j.d, the words of j.d himself",
        "007, agent 007 at the harbour"
    })
    void one_with_a_name_of_three_letters_is_refused(String account, String password) {
        assertThat(PasswordPolicy.flaw("wanted", password, account))
                .hasValueSatisfying(flaw -> assertThat(flaw.message()).contains("name of the account"));
    }

    @ParameterizedTest
    @CsvSource({"jo, a journey over the hills", "cal, magic alps in spring"})
    void one_with_only_letters_of_a_short_name_is_taken(String account, String password) {
        assertThat(PasswordPolicy.flaw("wanted", password, account)).isEmpty();
    }

    @Test
    void one_that_is_too_short_or_too_long_is_refused() {
        assertThat(said("a")).contains("at least 12");
        assertThat(said("x1$Kp9!vQz2")).contains("at least 12");
        assertThat(said("x7".repeat(101))).contains("at most 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery",
                "correct-horse-battery",
                "483920175839",
                "x7$kQ!p09zLm",
                "Der Fluss ist tief",
                "пароль из моих слов",
                "sunshine over the harbour"
            })
    void others_are_taken(String password) {
        assertThat(said(password)).isEmpty();
    }

    @Test
    void one_that_is_made_up_is_taken() {
        for (var i = 0; i < 100; i++) {
            assertThat(said(Passwords.madeUp())).isEmpty();
        }
    }
}
