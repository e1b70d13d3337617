package dev.offshoot.projection;

import dev.offshoot.OffshootContexts;
import dev.offshoot.store.InMemoryStore;
import dev.offshoot.store.Store;

class InMemoryReadModelsTest extends ReadModelsContract {

    private final Store store = new InMemoryStore(OffshootContexts.streamTypes());

    @Override
    protected Store store() {
        return store;
    }
}
