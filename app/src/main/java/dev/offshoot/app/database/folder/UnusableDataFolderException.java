package dev.offshoot.app.database.folder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The data folder cannot be one, or cannot be written to. */
public final class UnusableDataFolderException extends RuntimeException {

    UnusableDataFolderException(Path folder, IOException cause) {
        super("The data folder %s cannot be used: %s.".formatted(folder, why(folder, cause)), cause);
    }

    private static String why(Path folder, IOException cause) {
        return switch (cause) {
            case FileAlreadyExistsException _ when Files.isRegularFile(folder) -> "it is a file";
            case AccessDeniedException _ -> "the user who runs Offshoot may not write to it";
            case FileSystemException refused when refused.getReason() != null -> refused.getReason();
            default -> String.valueOf(cause.getMessage());
        };
    }
}
