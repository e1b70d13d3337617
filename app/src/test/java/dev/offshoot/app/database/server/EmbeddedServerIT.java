package dev.offshoot.app.database.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.offshoot.app.database.folder.DataFolderInUseException;
import dev.offshoot.app.database.folder.ForeignDataException;
import dev.offshoot.app.database.folder.Ownership;
import dev.offshoot.app.database.folder.ServerAddress;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerIT {

    @TempDir
    Path data;

    @Test
    void keeps_what_was_written_over_a_restart() throws Exception {
        try (var server = start(data)) {
            assertThat(ask(server, "create table kept as select 42 as n; select n from kept"))
                    .isEqualTo("42");
        }
        try (var server = start(data)) {
            assertThat(ask(server, "select n from kept")).isEqualTo("42");
        }
    }

    @Test
    void writes_to_disk_before_it_says_so() throws Exception {
        try (var server = start(data)) {
            assertThat(ask(server, "show fsync")).isEqualTo("on");
            assertThat(ask(server, "show synchronous_commit")).isEqualTo("on");
        }
    }

    @Test
    void refuses_a_folder_that_another_one_holds_and_leaves_its_database_alone() throws Exception {
        try (var server = start(data)) {
            assertThatThrownBy(() -> start(data))
                    .isInstanceOf(DataFolderInUseException.class)
                    .hasMessageContaining(data.toString());
            assertThat(ask(server, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void is_reached_however_long_the_name_of_its_folder_is() throws Exception {
        var deep = data.resolve("d".repeat(90)).resolve("e".repeat(90));
        Path behind;
        try (var server = start(deep)) {
            assertThat(ask(server, "select 1")).isEqualTo("1");
            behind = ServerAddress.of(deep).folder();
            assertThat(mode(behind)).isEqualTo("rwx------");
        }
        try (var server = start(deep)) {
            assertThat(ask(server, "select 1")).isEqualTo("1");
            assertThat(behind).doesNotExist();
        }
        ServerAddress.forget(deep.resolve("socket"));
    }

    @Test
    void an_answer_that_does_not_come_in_time_is_not_waited_for_and_the_next_one_is() throws Exception {
        try (var server = start(data);
                var connection = connect(server)) {
            connection.setNetworkTimeout(Runnable::run, 200);
            var started = System.nanoTime();
            assertThatThrownBy(() -> ask(connection, "select pg_sleep(60)")).isInstanceOf(SQLException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(20));
            try (var other = connect(server)) {
                other.setNetworkTimeout(Runnable::run, 20_000);
                assertThat(other.isValid(5)).isTrue();
                assertThat(ask(other, "select pg_sleep(0.3)::text || 'slept'")).isEqualTo("slept");
                other.setNetworkTimeout(Runnable::run, 0);
                assertThat(ask(other, "select repeat('x', 3000000)")).hasSize(3_000_000);
            }
        }
    }

    @Nested
    class Nobody_but_the_application {

        @Test
        void comes_in_over_the_network_or_without_the_secret() throws Exception {
            try (var server = start(data)) {
                assertThat(ask(server, "show listen_addresses")).isEmpty();
                assertThat(mode(data.resolve("socket"))).isEqualTo("rwx------");
                for (var role : new String[] {ServerAddress.NAME, Ownership.SUPERUSER, "nobody"}) {
                    for (var password : new String[] {"", "postgres", role}) {
                        assertThatThrownBy(() -> DriverManager.getConnection(server.getJdbcUrl(), role, password))
                                .isInstanceOf(SQLException.class);
                    }
                }
                assertThatThrownBy(() -> DriverManager.getConnection(
                                server.getJdbcUrl(), Ownership.SUPERUSER, server.getPassword()))
                        .isInstanceOf(SQLException.class);
                assertThat(Files.readString(data.resolve("postgres/pg_hba.conf")))
                        .doesNotContain("trust");
            }
        }

        @Test
        void runs_a_program_through_it_and_the_application_cannot_either() throws Exception {
            try (var server = start(data)) {
                var proof = data.resolve("proof");
                for (var attack : new String[] {
                    "create table t (line text); copy t from program 'touch %s'".formatted(proof),
                    "copy (select 1) to program 'touch %s'".formatted(proof),
                    "copy (select 1) to '%s'".formatted(proof),
                    "select pg_read_file('/etc/passwd')",
                    "select lo_import('/etc/passwd')",
                    "alter system set archive_command = 'touch %s'".formatted(proof),
                    "create role other superuser",
                    "set role postgres",
                    "alter role offshoot superuser",
                    "create function f() returns int language c as '/lib/libc.so.6', 'getpid'"
                }) {
                    assertThatThrownBy(() -> ask(server, attack))
                            .as(attack)
                            .isInstanceOfSatisfying(
                                    SQLException.class,
                                    e -> assertThat(e.getSQLState()).isEqualTo("42501"));
                }
                assertThat(proof).doesNotExist();
                assertThat(ask(server, "select rolsuper from pg_roles where rolname = current_user"))
                        .isEqualTo("f");
            }
        }

        @Test
        void opens_a_file_of_it_whatever_the_modes_were_before() throws Exception {
            Files.createDirectories(data.resolve("binaries/PG-old/bin"));
            var planted = data.resolve("binaries/PG-old/bin/postgres");
            Files.writeString(planted, "planted");
            Files.writeString(data.resolve("postgres.log"), "");
            Files.writeString(data.resolve("lock"), "");
            open(data, "rwxrwxrwx");
            open(data.resolve("binaries"), "rwxrwxrwx");
            open(data.resolve("postgres.log"), "rw-rw-rw-");
            open(data.resolve("lock"), "rw-r--r--");
            try (var server = start(data)) {
                assertThat(ask(server, "select 1")).isEqualTo("1");
                assertThat(planted).as("what others could write to is not run").doesNotExist();
                assertThat(mode(data)).isEqualTo("rwx------");
                try (var entries = Files.list(data)) {
                    assertThat(entries)
                            .isNotEmpty()
                            .allSatisfy(entry ->
                                    assertThat(mode(entry)).as(entry.toString()).isIn("rwx------", "rw-------"));
                }
            }
        }
    }

    @Nested
    class A_folder_of_somebody_else {

        @Test
        void is_refused_and_left_as_it_is() throws Exception {
            var foreign = foreign();
            var before = mode(foreign);
            assertThatThrownBy(() -> start(foreign))
                    .isInstanceOf(ForeignDataException.class)
                    .hasMessageContaining(foreign.toString())
                    .hasMessageContaining("belongs to another user");
            assertThat(mode(foreign)).isEqualTo(before);
        }

        private Path foreign() throws IOException {
            if (!ServerProgram.byRoot()) {
                return Path.of("/usr");
            }
            var folder = Files.createDirectory(data.resolve("foreign"));
            Files.setAttribute(folder, "unix:uid", 4711);
            return folder;
        }
    }

    @Nested
    class A_folder_of_the_version_before {

        @Test
        void keeps_everything_and_trusts_nobody_any_more() throws Exception {
            try (var before = before();
                    var connection = before.getPostgresDatabase().getConnection()) {
                run(connection, """
                        create table event (position bigint generated always as identity primary key, said text);
                        insert into event (said) values ('first'), ('second');
                        create schema readmodel;
                        create table readmodel.line (key text primary key, n bigserial);
                        insert into readmodel.line (key) values ('a');
                        create view seen as select * from event;
                        create sequence alone;
                        create type colour as enum ('red');
                        create function one() returns int language sql as 'select 1'""");
            }
            for (var start = 0; start < 2; start++) {
                try (var server = start(data)) {
                    assertThat(ask(server, "select string_agg(said, ', ' order by position) from event"))
                            .startsWith("first, second");
                    run(server, "insert into event (said) values ('third')");
                    run(server, "alter table readmodel.line add column more%d text".formatted(start));
                    run(server, "insert into readmodel.line (key) values ('b%d')".formatted(start));
                    run(server, "create table readmodel.other%d (n int)".formatted(start));
                    run(
                            server,
                            "select nextval('alone'), one(), 'red'::colour; drop view seen; create view seen as"
                                    + " select 1 as one");
                    assertThat(ask(
                                    server,
                                    "select count(*) from pg_class c join pg_namespace n on n.oid = relnamespace"
                                            + " where nspname in ('public', 'readmodel')"
                                            + " and relowner <> 'offshoot'::regrole"))
                            .isEqualTo("0");
                    assertThatThrownBy(() -> ask(server, "copy event (said) from program 'echo owned'"))
                            .isInstanceOf(SQLException.class);
                }
            }
            assertThat(Files.readString(data.resolve("postgres/pg_hba.conf"))).doesNotContain("trust");
        }

        /** As it was started: on a port, superuser for the application, everybody believed. */
        private EmbeddedPostgres before() throws IOException {
            return EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(data.resolve("binaries").toFile())
                    .setDataDirectory(data.resolve("postgres"))
                    .setCleanDataDirectory(false)
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .start();
        }
    }

    @Nested
    class A_server_that_dies {

        @Test
        void is_started_again_and_loses_nothing() throws Exception {
            try (var server = start(data)) {
                run(server, "create table kept as select 42 as n");
                for (var round = 0; round < 3; round++) {
                    kill(data);
                    assertThat(askUntilAnswered(server, "select n from kept")).isEqualTo("42");
                }
            }
            assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
        }

        private static String askUntilAnswered(EmbeddedServer server, String question) {
            return await().atMost(Duration.ofSeconds(30))
                    .ignoreExceptionsInstanceOf(SQLException.class)
                    .until(() -> ask(server, question), _ -> true);
        }
    }

    static void kill(Path data) throws IOException, InterruptedException {
        var pid = Long.parseLong(Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                .getFirst()
                .strip());
        var process = ProcessHandle.of(pid).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static void open(Path path, String mode) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
    }

    private static EmbeddedServer start(Path data) throws IOException, InterruptedException {
        return EmbeddedServer.start(data, why -> {
            throw new AssertionError(why);
        });
    }

    private static Connection connect(EmbeddedServer server) throws SQLException {
        return DriverManager.getConnection(server.getJdbcUrl(), server.getUsername(), server.getPassword());
    }

    private static void run(EmbeddedServer server, String sql) throws SQLException {
        try (var connection = connect(server)) {
            run(connection, sql);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(EmbeddedServer server, String sql) throws SQLException {
        try (var connection = connect(server)) {
            return ask(connection, sql);
        }
    }

    private static String ask(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
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
