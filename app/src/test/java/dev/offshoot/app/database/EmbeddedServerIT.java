package dev.offshoot.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerIT {

    @TempDir
    Path data;

    @Test
    void keeps_what_was_written_over_a_restart() throws Exception {
        try (var server = EmbeddedServer.start(data)) {
            assertThat(ask(server, "create table kept as select 42 as n; select n from kept"))
                    .isEqualTo("42");
        }
        try (var server = EmbeddedServer.start(data)) {
            assertThat(ask(server, "select n from kept")).isEqualTo("42");
        }
    }

    @Test
    void writes_to_disk_before_it_says_so() throws Exception {
        try (var server = EmbeddedServer.start(data)) {
            assertThat(ask(server, "show fsync")).isEqualTo("on");
            assertThat(ask(server, "show synchronous_commit")).isEqualTo("on");
        }
    }

    @Test
    void refuses_a_folder_that_another_one_holds_and_leaves_its_database_alone() throws Exception {
        try (var server = EmbeddedServer.start(data)) {
            assertThatThrownBy(() -> EmbeddedServer.start(data))
                    .isInstanceOf(DataFolderInUseException.class)
                    .hasMessageContaining(data.toString());
            assertThat(ask(server, "select 1")).isEqualTo("1");
        }
    }

    private static String ask(EmbeddedServer server, String sql) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(server.getJdbcUrl(), server.getUsername(), server.getPassword());
                var statement = connection.createStatement()) {
            var rows = statement.execute(sql);
            while (!rows) {
                rows = statement.getMoreResults();
            }
            try (var result = statement.getResultSet()) {
                result.next();
                return result.getString(1);
            }
        }
    }
}
