package dev.offshoot.importing;

import dev.offshoot.command.form.ResourcePath;
import dev.offshoot.command.gateway.BoundedContext;
import dev.offshoot.execution.Preparation;
import dev.offshoot.importing.domain.Batch;
import dev.offshoot.importing.domain.BatchCommand;
import dev.offshoot.importing.domain.BatchDecider;
import dev.offshoot.importing.domain.BatchRejection;
import dev.offshoot.importing.event.BatchEvent;
import dev.offshoot.importing.projection.BatchNarrator;
import dev.offshoot.importing.projection.BatchProjection;
import dev.offshoot.importing.view.BatchView;
import java.util.List;

/** Imports, assembled. Its commands come from files only, so it has no actions. */
public final class ImportingContext {

    public static final BoundedContext<BatchCommand, Batch, BatchEvent, BatchRejection, BatchView> CONTEXT =
            new BoundedContext<>(
                    BatchDecider.STREAM_TYPE,
                    ResourcePath.of("batch", "imports", "batch"),
                    List.of(),
                    new BatchProjection(),
                    BatchView.class,
                    new BatchNarrator(),
                    Preparation.NONE);

    private ImportingContext() {}
}
