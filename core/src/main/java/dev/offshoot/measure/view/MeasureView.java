package dev.offshoot.measure.view;

import dev.offshoot.date.Dated;
import dev.offshoot.date.PartialDate;
import dev.offshoot.measure.event.Definition;
import dev.offshoot.measure.event.Figure;
import dev.offshoot.quantity.Quantity;
import dev.offshoot.time.EntryProvenance;
import java.util.List;
import java.util.Optional;

/**
 * What is shown of a measure.
 *
 * @param definitions the one in force first, then those it replaced
 * @param observations one per period and site, by period; undated ones last
 * @param targets the one in force first, then those it replaced
 * @param rebases by date
 */
public record MeasureView(
        String key,
        List<DefinitionLine> definitions,
        List<ObservationLine> observations,
        List<TargetLine> targets,
        List<RebaseLine> rebases,
        Optional<RetiredLine> retired) {

    /** @param version from 1; observations name the one they were made under */
    public record DefinitionLine(int version, Definition definition, EntryProvenance provenance) {}

    /**
     * @param current the value that counts
     * @param superseded what it replaced, the latest first
     */
    public record ObservationLine(
            PartialDate period, Optional<String> site, ValueLine current, List<ValueLine> superseded) {
        public ObservationLine {
            superseded = List.copyOf(superseded);
        }

        /** The period it is of, and when the value that counts was known. */
        public Dated dated() {
            var told = current.provenance().dated();
            return new Dated(period, told.known(), told.version());
        }
    }

    /**
     * @param definition the version of the definition it was made under
     * @param reason why it was restated; empty for the first value
     */
    public record ValueLine(
            Figure figure, String unit, int definition, Optional<String> reason, EntryProvenance provenance) {
        public boolean restated() {
            return reason.isPresent();
        }
    }

    public record TargetLine(
            Quantity value,
            String unit,
            Optional<PartialDate> by,
            Optional<String> words,
            EntryProvenance provenance) {}

    public record RebaseLine(PartialDate from, String reason, EntryProvenance provenance) {}

    public record RetiredLine(String reason, EntryProvenance provenance) {}

    public MeasureView {
        definitions = List.copyOf(definitions);
        observations = List.copyOf(observations);
        targets = List.copyOf(targets);
        rebases = List.copyOf(rebases);
    }

    /** The definition in force; empty where none is known. */
    public Optional<Definition> definition() {
        return definitions.stream().findFirst().map(DefinitionLine::definition);
    }

    /** The title, or the key where no definition is known. */
    public String title() {
        return definition().map(Definition::title).orElse(key);
    }

    public Optional<TargetLine> target() {
        return targets.stream().findFirst();
    }

    /** The newest observation for the initiative as a whole, by the periods that they are of. */
    public Optional<ObservationLine> latest() {
        return Dated.newest(
                observations.stream().filter(o -> o.site().isEmpty()).toList(), ObservationLine::dated);
    }
}
