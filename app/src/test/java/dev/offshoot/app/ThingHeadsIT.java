package dev.offshoot.app;

import dev.offshoot.chronicle.ThingHeadsContract;
import dev.offshoot.chronicle.port.out.ThingHeads;
import dev.offshoot.store.Store;

final class ThingHeadsIT extends ThingHeadsContract {

    private final SqlStore store = SqlStore.withSample();

    @Override
    protected Store store() {
        return store;
    }

    @Override
    protected ThingHeads heads() {
        return store.heads();
    }
}
