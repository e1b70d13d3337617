package dev.offshoot.command.form;

import dev.offshoot.OffshootContexts;
import dev.offshoot.store.InMemoryStore;
import dev.offshoot.store.Store;

class InMemoryFactsTest extends KnownFactsContract {

    private final Store store = new InMemoryStore(OffshootContexts.streamTypes());

    @Override
    protected Store store() {
        return store;
    }
}
