package dev.offshoot.kernel;

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
public record Stamp(
        PartialDate occurred,
        Optional<KnownSince> known,
        Provenance provenance,
        String actor,
        Optional<String> fact,
        Optional<String> batch) {

    public static Stamp of(PartialDate occurred, String actor) {
        return new Stamp(occurred, Optional.empty(), Provenance.notStated(), actor, Optional.empty(), Optional.empty());
    }

    public Stamp with(Provenance provenance) {
        return new Stamp(occurred, known, provenance, actor, fact, batch);
    }

    public Stamp knownSince(KnownSince claim) {
        return new Stamp(occurred, Optional.of(claim), provenance, actor, fact, batch);
    }

    public Stamp broughtBy(String fact, String batch) {
        return new Stamp(occurred, known, provenance, actor, Optional.of(fact), Optional.of(batch));
    }

    /** The same in the place of another: known since when that claims, under its fact id and batch, unless it says so. */
    Stamp insteadOf(Stamp other) {
        return new Stamp(
                occurred, known.or(other::known), provenance, actor, fact.or(other::fact), batch.or(other::batch));
    }
}
