package dev.offshoot.app;

import dev.offshoot.portfolio.WholeInitiativesContract;
import dev.offshoot.store.Store;

final class WholeInitiativesIT extends WholeInitiativesContract {

    @Override
    protected Store store() {
        return SqlStore.withSample();
    }
}
