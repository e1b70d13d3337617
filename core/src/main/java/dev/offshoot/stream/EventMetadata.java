package dev.offshoot.stream;

import dev.offshoot.date.PartialDate;
import dev.offshoot.provenance.KnownSince;
import dev.offshoot.provenance.Provenance;
import java.util.Optional;

/**
 * What is said of a fact beside the fact itself.
 *
 * @param occurred when it was true
 * @param known since when the programme knew it, where that is claimed to be before it was entered
 * @param actor who entered it
 * @param fact the id under which a file brought it
 * @param batch the import that brought it
 */
public record EventMetadata(
        PartialDate occurred,
        Optional<KnownSince> known,
        Provenance provenance,
        String actor,
        Optional<String> fact,
        Optional<String> batch) {

    public static EventMetadata of(PartialDate occurred, String actor) {
        return new EventMetadata(
                occurred, Optional.empty(), Provenance.notStated(), actor, Optional.empty(), Optional.empty());
    }

    public EventMetadata with(Provenance provenance) {
        return new EventMetadata(occurred, known, provenance, actor, fact, batch);
    }

    public EventMetadata knownSince(KnownSince claim) {
        return new EventMetadata(occurred, Optional.of(claim), provenance, actor, fact, batch);
    }

    public EventMetadata broughtBy(String fact, String batch) {
        return new EventMetadata(occurred, known, provenance, actor, Optional.of(fact), Optional.of(batch));
    }

    /** The same in the place of another: known since when that claims, under its fact id and batch, unless it says so. */
    EventMetadata insteadOf(EventMetadata other) {
        return new EventMetadata(
                occurred, known.or(other::known), provenance, actor, fact.or(other::fact), batch.or(other::batch));
    }
}
