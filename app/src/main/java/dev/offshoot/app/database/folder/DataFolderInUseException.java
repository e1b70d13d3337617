package dev.offshoot.app.database.folder;

import java.nio.file.Path;

/** Another running Offshoot holds the data folder. */
public final class DataFolderInUseException extends RuntimeException {

    DataFolderInUseException(Path folder) {
        super("Another Offshoot is running on the data folder " + folder + ".");
    }
}
