package dev.offshoot.planted;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class AssertsNothing {

    @Test
    void looks_and_says_nothing() {
        var _ = look();
    }

    private static Object look() {
        return assertThat(1 + 1).as("two");
    }
}
