package dev.offshoot.portfolio.port.in;

import dev.offshoot.portfolio.view.WholeInitiative;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads initiatives with what belongs to them, all of it in one go. */
public interface WholeInitiatives {

    /** Those of these initiatives that there were, in their order. */
    List<WholeInitiative> of(Collection<StreamId> initiatives, AsOf asOf);

    default Optional<WholeInitiative> of(StreamId initiative, AsOf asOf) {
        return of(List.of(initiative), asOf).stream().findFirst();
    }
}
