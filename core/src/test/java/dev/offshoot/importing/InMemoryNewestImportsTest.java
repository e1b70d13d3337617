package dev.offshoot.importing;

import dev.offshoot.OffshootContexts;
import dev.offshoot.importing.port.out.NewestImports;
import dev.offshoot.store.InMemoryStore;
import dev.offshoot.store.Store;

class InMemoryNewestImportsTest extends NewestImportsContract {

    private final InMemoryStore store = new InMemoryStore(OffshootContexts.streamTypes());

    @Override
    protected Store store() {
        return store;
    }

    @Override
    protected NewestImports imports() {
        return new InMemoryNewestImports(store.lines(ImportingContext.CONTEXT));
    }
}
