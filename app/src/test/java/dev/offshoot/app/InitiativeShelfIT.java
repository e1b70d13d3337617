package dev.offshoot.app;

import dev.offshoot.portfolio.InitiativeShelfContract;
import dev.offshoot.store.Store;

final class InitiativeShelfIT extends InitiativeShelfContract {

    @Override
    protected Store store() {
        return SqlStore.withSample();
    }
}
