package dev.offshoot.app;

import dev.offshoot.kernel.LinesContract;
import dev.offshoot.store.Store;

final class LinesIT extends LinesContract {

    @Override
    protected Store store() {
        return SqlStore.withSample();
    }
}
