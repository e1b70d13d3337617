package dev.offshoot.app.database.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.unit.DataSize;

/**
 * The room that is left on the disk of the data folder.
 *
 * @param floor what must be left for anything to be recorded
 */
public record FreeSpace(Path folder, DataSize floor) {

    /** What the server needs to start: it writes two segments of its log before anything else. */
    private static final DataSize TO_START = DataSize.ofMegabytes(48);

    public DataSize left() {
        try {
            return DataSize.ofBytes(Files.getFileStore(folder).getUsableSpace());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether there is enough to go on recording. */
    public boolean isEnough() {
        return left().compareTo(floor) >= 0;
    }

    public boolean isEnoughToStart() {
        return left().compareTo(TO_START) >= 0;
    }
}
