package dev.offshoot.chronicle;

import dev.offshoot.OffshootContexts;
import dev.offshoot.store.InMemoryStore;
import dev.offshoot.store.Store;

class InMemoryTitlesTest extends ThingTitlesContract {

    private final InMemoryStore store = new InMemoryStore(OffshootContexts.streamTypes());

    @Override
    protected Store store() {
        return store;
    }
}
