package dev.offshoot.app;

import dev.offshoot.portfolio.SiteSearchContract;
import dev.offshoot.store.Store;

final class SiteSearchIT extends SiteSearchContract {

    @Override
    protected Store store() {
        return SqlStore.withSample();
    }
}
