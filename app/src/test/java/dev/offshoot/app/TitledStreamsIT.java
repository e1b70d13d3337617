package dev.offshoot.app;

import dev.offshoot.importing.TitledStreamsContract;
import dev.offshoot.importing.port.out.TitledStreams;
import dev.offshoot.store.Store;

final class TitledStreamsIT extends TitledStreamsContract {

    private final SqlStore store = SqlStore.withSample();

    @Override
    protected Store store() {
        return store;
    }

    @Override
    protected TitledStreams titles() {
        return new CoreConfiguration().titledStreams(store.heads());
    }
}
