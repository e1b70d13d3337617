package dev.offshoot.app.database;

import dev.offshoot.app.database.folder.UnusableDataFolderException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why the data folder cannot be used, and how to go on. */
public final class UnusableDataFolderAnalyzer extends AbstractFailureAnalyzer<UnusableDataFolderException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, UnusableDataFolderException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Give a folder in which the user who runs Offshoot may write: --offshoot.data=<folder>, or"
                        + " OFFSHOOT_DATA.",
                cause);
    }
}
