package dev.offshoot.app;

import dev.offshoot.command.form.KnownFactsContract;
import dev.offshoot.store.Store;

final class KnownFactsIT extends KnownFactsContract {

    @Override
    protected Store store() {
        return SqlStore.withSample();
    }
}
