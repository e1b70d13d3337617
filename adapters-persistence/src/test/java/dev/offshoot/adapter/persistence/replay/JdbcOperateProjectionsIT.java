package dev.offshoot.adapter.persistence.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adapter.persistence.TestStore;
import dev.offshoot.projection.upkeep.OperateProjections;
import dev.offshoot.projection.upkeep.OperateProjectionsContract;
import dev.offshoot.projection.upkeep.RebuildRun.Stage;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;

final class JdbcOperateProjectionsIT extends OperateProjectionsContract {

    private final TestStore store = TestStore.fresh().running();

    @AfterEach
    void close() {
        store.close();
    }

    @Override
    protected OperateProjections projections() {
        return store.operated;
    }

    @Override
    protected String group() {
        return "counters";
    }

    @Override
    protected void awaitStage(Stage stage) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                store.operated.group(group()).orElseThrow().rebuild())
                        .hasValueSatisfying(run -> {
                            assertThat(run.stage()).isEqualTo(stage);
                            assertThat(store.jdbc.queryForObject(
                                            "select wanted from projection_run order by id desc limit 1", String.class))
                                    .satisfies(wanted -> assertThat(stage.isEnd() || wanted.isEmpty())
                                            .isTrue());
                        }));
    }
}
