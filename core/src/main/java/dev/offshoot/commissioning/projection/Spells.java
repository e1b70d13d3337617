package dev.offshoot.commissioning.projection;

import dev.offshoot.commissioning.view.CommissioningView.LapseLine;
import dev.offshoot.commissioning.view.CommissioningView.SpellLine;
import dev.offshoot.commissioning.view.CommissioningView.TermLine;
import dev.offshoot.date.Dated;
import dev.offshoot.time.EntryProvenance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Terms and lapses put in the order in which they occurred, and cut into spells at each lapse. */
final class Spells {

    /** Either a term agreed or a lapse. */
    private record Turn(Optional<TermLine> term, Optional<LapseLine> lapse, EntryProvenance provenance) {
        static Turn of(TermLine term) {
            return new Turn(Optional.of(term), Optional.empty(), term.provenance());
        }

        static Turn of(LapseLine lapse) {
            return new Turn(Optional.empty(), Optional.of(lapse), lapse.provenance());
        }
    }

    private Spells() {}

    /** The first term opens the first spell, whatever its date. */
    static List<SpellLine> beginning(List<SpellLine> spells, TermLine first) {
        return cut(Stream.concat(Stream.of(Turn.of(first)), turns(spells)).toList());
    }

    static List<SpellLine> renewed(List<SpellLine> spells, TermLine term) {
        return cut(with(turns(spells).toList(), Turn.of(term)));
    }

    static List<SpellLine> lapsed(List<SpellLine> spells, LapseLine lapse) {
        return cut(with(turns(spells).toList(), Turn.of(lapse)));
    }

    private static Stream<Turn> turns(List<SpellLine> spells) {
        return spells.stream()
                .flatMap(s -> Stream.concat(
                        s.ends().stream().map(Turn::of), s.lapse().stream().map(Turn::of)));
    }

    /** The first turn stays where it is; later ones go by the order in which they occurred. */
    private static List<Turn> with(List<Turn> turns, Turn newcomer) {
        if (turns.isEmpty()) {
            return List.of(newcomer);
        }
        var later = Stream.concat(turns.stream().skip(1), Stream.of(newcomer)).toList();
        return Stream.concat(
                        Stream.of(turns.getFirst()),
                        Dated.inOrder(later, t -> t.provenance().dated()).stream())
                .toList();
    }

    private static List<SpellLine> cut(List<Turn> turns) {
        var spells = new ArrayList<SpellLine>();
        var terms = new ArrayList<TermLine>();
        for (var turn : turns) {
            turn.term().ifPresent(terms::add);
            turn.lapse().ifPresent(lapse -> {
                spells.add(new SpellLine(terms, Optional.of(lapse)));
                terms.clear();
            });
        }
        if (!terms.isEmpty()) {
            spells.add(new SpellLine(terms, Optional.empty()));
        }
        return spells;
    }
}
