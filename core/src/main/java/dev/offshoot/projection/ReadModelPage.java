package dev.offshoot.projection;

import java.util.List;
import java.util.Optional;

/**
 * Some lines of a list that goes by the keys of streams.
 *
 * @param next the key after which the next page begins; empty on the last
 */
public record ReadModelPage<L>(List<ReadModel<L>> lines, Optional<String> next) {
    public ReadModelPage {
        lines = List.copyOf(lines);
    }
}
