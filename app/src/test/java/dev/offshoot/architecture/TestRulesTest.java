package dev.offshoot.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TestRulesTest {

    static Stream<Arguments> rules() {
        return TestRules.all().entrySet().stream().map(e -> Arguments.of(e.getKey(), e.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holds(String name, ArchRule rule) {
        rule.check(Imported.TESTS);
    }

    @Test
    void the_tests_of_every_module_are_looked_at() {
        assertThat(Imported.TESTS).isNotEmpty();
    }

    /** A name that nobody has allows nothing today, and something else tomorrow. */
    @Test
    void who_may_is_there() {
        assertThat(Stream.of(TestRules.TIMEKEEPERS, TestRules.SAME_EVERY_TIME)
                        .flatMap(named -> named.keySet().stream())
                        .map("dev.offshoot."::concat))
                .allMatch(Imported.TESTS::contain);
    }
}
