package dev.offshoot.app;

import dev.offshoot.projection.ReadModelsContract;
import dev.offshoot.store.Store;

final class ReadModelsIT extends ReadModelsContract {

    @Override
    protected Store store() {
        return SqlStore.withSample();
    }
}
