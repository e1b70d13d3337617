package dev.offshoot.app.database;

import dev.offshoot.app.database.folder.ForeignDataException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says whose the data folder is, and how to go on. */
final class ForeignDataAnalyzer extends AbstractFailureAnalyzer<ForeignDataException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, ForeignDataException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Run Offshoot as that user, or give the whole data folder to the user who runs it (chown -R), or start"
                        + " with another folder: --offshoot.data=<folder>, or OFFSHOOT_DATA.",
                cause);
    }
}
