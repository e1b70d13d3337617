package dev.offshoot.chronicle;

import dev.offshoot.OffshootContexts;
import dev.offshoot.store.InMemoryStore;
import dev.offshoot.store.Store;

class InMemoryChronicleTest extends ChronicleContract {

    private final Store store = new InMemoryStore(OffshootContexts.streamTypes());

    @Override
    protected Store store() {
        return store;
    }
}
