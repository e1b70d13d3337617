package dev.offshoot.app;

import dev.offshoot.portfolio.InitiativeSearchContract;
import dev.offshoot.store.Store;

final class InitiativeSearchIT extends InitiativeSearchContract {

    @Override
    protected Store store() {
        return SqlStore.withSample();
    }
}
