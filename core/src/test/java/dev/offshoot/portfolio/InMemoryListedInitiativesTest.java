package dev.offshoot.portfolio;

import dev.offshoot.OffshootContexts;
import dev.offshoot.store.InMemoryStore;
import dev.offshoot.store.Store;

class InMemoryListedInitiativesTest extends ListedInitiativesContract {

    private final InMemoryStore store = new InMemoryStore(OffshootContexts.streamTypes());

    @Override
    protected Store store() {
        return store;
    }
}
