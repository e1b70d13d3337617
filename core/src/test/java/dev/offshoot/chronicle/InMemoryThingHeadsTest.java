package dev.offshoot.chronicle;

import dev.offshoot.OffshootContexts;
import dev.offshoot.chronicle.port.out.ThingHeads;
import dev.offshoot.store.InMemoryStore;
import dev.offshoot.store.Store;

class InMemoryThingHeadsTest extends ThingHeadsContract {

    private final InMemoryStore store = new InMemoryStore(OffshootContexts.streamTypes());

    @Override
    protected Store store() {
        return store;
    }

    @Override
    protected ThingHeads heads() {
        return new InMemoryThingHeads(store);
    }
}
