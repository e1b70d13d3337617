package dev.offshoot.app.database.folder;

import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;

/** Something in the data folder belongs to another user of this machine. */
public final class ForeignDataException extends RuntimeException {

    ForeignDataException(Path path, UserPrincipal owner) {
        super("%s belongs to another user of this machine, %s.".formatted(path, owner.getName()));
    }
}
