package dev.offshoot.app;

import dev.offshoot.importing.NewestImportsContract;
import dev.offshoot.importing.port.out.NewestImports;
import dev.offshoot.store.Store;

final class NewestImportsIT extends NewestImportsContract {

    private final SqlStore store = SqlStore.withSample();

    @Override
    protected Store store() {
        return store;
    }

    @Override
    protected NewestImports imports() {
        return store.imports();
    }
}
