package dev.offshoot.importing;

import dev.offshoot.OffshootContexts;
import dev.offshoot.importing.port.out.TitledStreams;
import dev.offshoot.store.InMemoryStore;
import dev.offshoot.store.Store;

class InMemoryTitledStreamsTest extends TitledStreamsContract {

    private final InMemoryStore store = new InMemoryStore(OffshootContexts.streamTypes());

    @Override
    protected Store store() {
        return store;
    }

    @Override
    protected TitledStreams titles() {
        return new InMemoryTitledStreams(store.streams());
    }
}
