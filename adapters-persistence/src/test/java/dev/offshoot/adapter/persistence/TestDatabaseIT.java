package dev.offshoot.adapter.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class TestDatabaseIT {

    @Test
    void gives_each_caller_a_database_of_its_own() throws SQLException {
        var first = TestDatabase.fresh();
        var second = TestDatabase.fresh();

        assertThat(major(first)).isEqualTo(18);
        assertThat(major(second)).isEqualTo(18);
        assertThat(first.url()).isNotEqualTo(second.url());
    }

    private static int major(TestDatabase database) throws SQLException {
        try (var connection = database.dataSource().getConnection()) {
            return connection.getMetaData().getDatabaseMajorVersion();
        }
    }
}
