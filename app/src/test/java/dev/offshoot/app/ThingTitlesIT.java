package dev.offshoot.app;

import dev.offshoot.chronicle.ThingTitlesContract;
import dev.offshoot.store.Store;

final class ThingTitlesIT extends ThingTitlesContract {

    @Override
    protected Store store() {
        return SqlStore.withSample();
    }
}
