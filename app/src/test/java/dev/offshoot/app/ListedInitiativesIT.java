package dev.offshoot.app;

import dev.offshoot.portfolio.ListedInitiativesContract;
import dev.offshoot.store.Store;

final class ListedInitiativesIT extends ListedInitiativesContract {

    @Override
    protected Store store() {
        return SqlStore.withSample();
    }
}
