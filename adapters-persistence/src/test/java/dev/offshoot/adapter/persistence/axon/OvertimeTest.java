package dev.offshoot.adapter.persistence.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offshoot.command.NotKnownWhetherRecorded;
import dev.offshoot.command.TookTooLong;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionSystemException;

final class OvertimeTest {

    private static SQLException told() {
        return new SQLException("terminating connection", "25P04");
    }

    private static SQLException closed() {
        return new SQLException("an I/O error occurred while sending", "08006");
    }

    @Test
    void is_what_the_database_says_at_any_time() {
        assertThatThrownBy(() -> Overtime.named(() -> {
                    throw new IllegalStateException(told());
                }))
                .isInstanceOf(TookTooLong.class);
    }

    @Test
    void is_said_still_where_a_rollback_failed_in_its_turn() {
        var hiding = new TransactionSystemException("rollback failed", closed());
        hiding.initApplicationException(new IllegalStateException(told()));
        assertThat(Overtime.isCauseOf(hiding, Duration.ZERO)).isTrue();
    }

    @Test
    void is_a_connection_that_was_closed_after_the_limit() {
        var lost = new IllegalStateException(closed());
        assertThat(Overtime.isCauseOf(lost, TookTooLong.LIMIT)).isTrue();
        assertThat(Overtime.isCauseOf(lost, TookTooLong.LIMIT.minusMillis(1))).isFalse();
    }

    @Test
    void is_not_a_commit_that_broke_off_unless_the_database_says_so() {
        assertThat(Overtime.isCauseOf(new NotKnownWhetherRecorded(closed()), TookTooLong.LIMIT))
                .isFalse();
        assertThat(Overtime.isCauseOf(new NotKnownWhetherRecorded(told()), Duration.ZERO))
                .isTrue();
    }

    @Test
    void is_no_other_failure() {
        var other = new IllegalStateException(new SQLException("no such table", "42P01"));
        assertThat(Overtime.isCauseOf(other, TookTooLong.LIMIT)).isFalse();
    }
}
