package dev.offshoot.app;

import dev.offshoot.intake.KnownFactsContract;
import dev.offshoot.store.Store;

final class KnownFactsIT extends KnownFactsContract {

    @Override
    protected Store store() {
        return SqlStore.withSample();
    }
}
