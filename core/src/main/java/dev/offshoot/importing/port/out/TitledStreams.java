package dev.offshoot.importing.port.out;

import dev.offshoot.stream.StreamId;
import java.util.Map;

/** What the streams of a category are called: initiatives, sites, programmes, frameworks. */
@FunctionalInterface
public interface TitledStreams {

    /** The present title of each; one that was opened a moment ago may be missing. */
    Map<StreamId, String> titles(String category);
}
