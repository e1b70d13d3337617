package dev.offshoot.app;

import dev.offshoot.framework.FrameworkContext;
import dev.offshoot.importing.TitledStreamsContract;
import dev.offshoot.importing.port.out.TitledStreams;
import dev.offshoot.initiative.InitiativeContext;
import dev.offshoot.programme.ProgrammeContext;
import dev.offshoot.site.SiteContext;
import dev.offshoot.store.Store;

final class TitledStreamsIT extends TitledStreamsContract {

    private final Store store = SqlStore.withSample();

    @Override
    protected Store store() {
        return store;
    }

    @Override
    protected TitledStreams titles() {
        return new CoreConfiguration()
                .titledStreams(
                        store.lines(InitiativeContext.CONTEXT),
                        store.lines(SiteContext.CONTEXT),
                        store.lines(FrameworkContext.CONTEXT),
                        store.lines(ProgrammeContext.CONTEXT));
    }
}
