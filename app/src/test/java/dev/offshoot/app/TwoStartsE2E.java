package dev.offshoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adapter.persistence.TestDatabase;
import java.nio.file.Path;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two processes start at once on one empty database: both come up, and what is made at the first start is made once. */
class TwoStartsE2E {

    private static final int NODES = 2;

    @TempDir
    Path folder;

    @Test
    void on_one_empty_database_both_come_up_and_bring_everything_once() throws Exception {
        var database = TestDatabase.fresh();
        Callable<RunningOffshoot> node = () -> RunningOffshoot.start(
                folder.resolve("unused"),
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.username(),
                "--spring.datasource.password=" + database.password(),
                "--offshoot.sample=true");
        try (var starting = Executors.newFixedThreadPool(NODES)) {
            var nodes = starting.invokeAll(Collections.nCopies(NODES, node));
            try {
                for (var started : nodes) {
                    assertThat(started.get()
                                    .signIn()
                                    .get("/api/v1/initiatives")
                                    .path("items")
                                    .size())
                            .isPositive();
                }
                var jdbc = new JdbcTemplate(database.dataSource());
                assertThat(count(jdbc, "select count(*) from account")).isEqualTo(1);
                assertThat(count(jdbc, "select count(*) from event where type = 'batch.applied'"))
                        .isEqualTo(2);
                assertThat(count(
                                jdbc,
                                "select count(*) - count(distinct stream) from event"
                                        + " where type = 'framework.published'"))
                        .isZero();
            } finally {
                for (var started : nodes) {
                    started.get().close();
                }
            }
        }
    }

    private static int count(JdbcTemplate jdbc, String question) {
        return jdbc.queryForObject(question, Integer.class);
    }
}
