package dev.offshoot.app;

import dev.offshoot.chronicle.ChronicleContract;
import dev.offshoot.store.Store;

final class ChronicleIT extends ChronicleContract {

    @Override
    protected Store store() {
        return SqlStore.withSample();
    }
}
