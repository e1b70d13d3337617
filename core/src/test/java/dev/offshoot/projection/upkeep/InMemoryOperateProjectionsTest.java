package dev.offshoot.projection.upkeep;

import dev.offshoot.projection.upkeep.RebuildRun.Stage;

final class InMemoryOperateProjectionsTest extends OperateProjectionsContract {

    private final InMemoryOperateProjections projections = new InMemoryOperateProjections("sites");

    @Override
    protected OperateProjections projections() {
        return projections;
    }

    @Override
    protected String group() {
        return "sites";
    }

    @Override
    protected void awaitStage(Stage stage) {
        // it is there at once
    }
}
