package dev.offshoot.app.database;

import dev.offshoot.app.database.folder.DataFolderInUseException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in two lines, instead of a stack trace, that the data folder is taken and what to do. */
final class DataFolderInUseAnalyzer extends AbstractFailureAnalyzer<DataFolderInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, DataFolderInUseException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Stop it, or start this one with another folder: --offshoot.data=<folder>, or OFFSHOOT_DATA.",
                cause);
    }
}
