package dev.offshoot.adapter.persistence.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class RebuildFaultTest {

    private static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(new SQLException("could not extend file", "53100"), "no room left", "Free some room"),
                Arguments.of(new SQLException("too many", "53300"), "no connection left", "Try again"),
                Arguments.of(new SQLException("terminating", "57P01"), "lost in the middle", "Once it is there again"),
                Arguments.of(new SQLException("broken pipe", "08006"), "lost in the middle", "Once it is there again"),
                Arguments.of(new SQLException("Connection is closed"), "lost in the middle", "Once it is there again"),
                Arguments.of(new SQLTransientConnectionException("no"), "lost in the middle", "Once it is there again"),
                Arguments.of(new SQLException("lock timeout", "55P03"), "for too long", "Try again"),
                Arguments.of(new IllegalStateException("a column too many"), "a column too many", "Mend what it says"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void says_what_stands_and_what_to_do(Exception fault, String happened, String remedy) {
        assertThat(RebuildFault.said(new IllegalStateException("outside", new IOException("between", fault))))
                .contains(happened, "What pages read stands as it was.", remedy);
    }

    @Test
    void is_cut_where_it_would_fill_the_page() {
        assertThat(RebuildFault.said(new IllegalStateException("x".repeat(10_000))))
                .hasSizeLessThan(700);
    }
}
