package dev.offshoot.app.database.folder;

import java.nio.file.Path;

/** What is given as the data folder holds things that Offshoot did not make, and no data of its own. */
public final class OtherThingsInDataFolderException extends RuntimeException {

    OtherThingsInDataFolderException(Path folder, Path entry) {
        super("The folder %s holds no data of Offshoot, but other things, such as %s."
                .formatted(folder, entry.getFileName()));
    }
}
