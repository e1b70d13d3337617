package dev.offshoot.app.database;

import dev.offshoot.app.database.folder.OtherThingsInDataFolderException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what is the matter with the folder, and how to go on. */
final class OtherThingsInDataFolderAnalyzer extends AbstractFailureAnalyzer<OtherThingsInDataFolderException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, OtherThingsInDataFolderException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Nothing in it was touched. Name an empty folder, or one that is not there yet: --offshoot.data=<folder>, or"
                        + " OFFSHOOT_DATA.",
                cause);
    }
}
