package dev.offshoot.projection.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.projection.upkeep.OperateProjections.Answer;
import dev.offshoot.projection.upkeep.OperateProjections.Operation;
import dev.offshoot.projection.upkeep.RebuildRun.Stage;
import org.junit.jupiter.api.Test;

/** What whoever operates projections may rely on. */
public abstract class OperateProjectionsContract {

    private static final Answer ACCEPTED = new Answer.Accepted();

    protected abstract OperateProjections projections();

    /** A group there is. */
    protected abstract String group();

    /** Returns once the rebuild of the group is at a stage. */
    protected abstract void awaitStage(Stage stage);

    @Test
    void what_there_is_not_is_said_so() {
        for (var operation : Operation.values()) {
            assertThat(projections().operate("nonsense", operation, "ada")).isEqualTo(new Answer.NoSuchGroup());
        }
        assertThat(projections().group("nonsense")).isEmpty();
    }

    @Test
    void an_event_that_is_not_there_was_never_recorded() {
        assertThat(projections().recorded(1_000_000)).isEmpty();
    }

    @Test
    void a_group_is_paused_once_and_resumed_once() {
        assertThat(operate(Operation.RESUME)).isInstanceOf(Answer.Refused.class);
        assertThat(operate(Operation.PAUSE)).isEqualTo(ACCEPTED);
        assertThat(shown().state()).isEqualTo(ProjectionGroup.State.PAUSED);
        assertThat(operate(Operation.PAUSE)).isInstanceOf(Answer.Refused.class);
        assertThat(operate(Operation.RESUME)).isEqualTo(ACCEPTED);
        assertThat(shown().state()).isEqualTo(ProjectionGroup.State.RUNNING);
    }

    @Test
    void a_rebuild_is_compared_and_switched_to() {
        assertThat(operate(Operation.REBUILD)).isEqualTo(ACCEPTED);
        assertThat(operate(Operation.REBUILD))
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.why()).contains("already"));
        awaitStage(Stage.READY);
        assertThat(shown().rebuild().orElseThrow().percent()).isEqualTo(100);
        assertThat(operate(Operation.COMPARE)).isEqualTo(ACCEPTED);
        awaitStage(Stage.READY);
        assertThat(shown().rebuild().orElseThrow().comparison())
                .hasValueSatisfying(found -> assertThat(found.differences()).isZero());
        assertThat(operate(Operation.SWITCH)).isEqualTo(ACCEPTED);
        awaitStage(Stage.SWITCHED);
        assertThat(shown().running()).isEmpty();
    }

    @Test
    void a_rebuild_is_cancelled_and_another_may_begin() {
        assertThat(operate(Operation.REBUILD)).isEqualTo(ACCEPTED);
        awaitStage(Stage.READY);
        assertThat(operate(Operation.CANCEL)).isEqualTo(ACCEPTED);
        awaitStage(Stage.CANCELLED);
        assertThat(operate(Operation.REBUILD)).isEqualTo(ACCEPTED);
        awaitStage(Stage.READY);
        assertThat(operate(Operation.CANCEL)).isEqualTo(ACCEPTED);
        awaitStage(Stage.CANCELLED);
    }

    @Test
    void where_nothing_is_rebuilt_nothing_is_held_compared_switched_to_or_cancelled() {
        for (var operation : new Operation[] {
            Operation.HOLD, Operation.CONTINUE, Operation.COMPARE, Operation.SWITCH, Operation.CANCEL
        }) {
            assertThat(operate(operation)).as(operation.name()).isInstanceOf(Answer.Refused.class);
        }
    }

    private Answer operate(Operation operation) {
        return projections().operate(group(), operation, "ada");
    }

    private ProjectionGroup shown() {
        return projections().group(group()).orElseThrow();
    }
}
