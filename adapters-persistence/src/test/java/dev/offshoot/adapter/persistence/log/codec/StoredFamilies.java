package dev.offshoot.adapter.persistence.log.codec;

import dev.offshoot.OffshootContexts;
import dev.offshoot.decider.StreamTypes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The families whose events are stored for good, and the list of their names as it lies in the sources. */
public final class StoredFamilies {

    static final StreamTypes ALL = OffshootContexts.streamTypes();
    static final Path LIST = Path.of("src/main/resources/dev/offshoot/adapter/persistence/log/codec/event-types.csv");

    private StoredFamilies() {}

    static EventTypeList list() {
        try {
            return EventTypeList.parse(Files.readString(LIST));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Under the names listed, and the names that will be listed. */
    public static EventTypes types() {
        var text =
                Stream.concat(list().entries().stream().map(EventTypeList.Entry::line), list().missing(ALL).stream());
        return new EventTypes(
                EventTypeList.parse(text.collect(Collectors.joining("\n"))).match(ALL), Upcasters.SHIPPED);
    }
}
