package dev.offshoot.award.projection;

import static dev.offshoot.command.form.Field.line;

import dev.offshoot.award.event.AwardEvent.AwardMade;
import dev.offshoot.award.view.AwardView;
import dev.offshoot.award.view.AwardView.VariationLine;
import dev.offshoot.date.Dated;
import dev.offshoot.time.EntryProvenance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What was promised of an award, and how that was varied. */
final class TermsProjection {

    private TermsProjection() {}

    static AwardView made(AwardView a, AwardMade e, EntryProvenance provenance) {
        return amounts(
                new AwardView(
                        a.key(),
                        e.title(),
                        e.funder(),
                        e.amount(),
                        a.amount(),
                        e.currency(),
                        e.purpose(),
                        e.ends(),
                        Optional.of(provenance),
                        a.variations(),
                        a.tranches(),
                        a.claims(),
                        a.closed()),
                a.variations());
    }

    static AwardView varied(AwardView a, VariationLine variation) {
        return amounts(
                a, Stream.concat(a.variations().stream(), Stream.of(variation)).toList());
    }

    /** Each variation begins with the amount before it, by the order in which they occurred. */
    private static AwardView amounts(AwardView a, List<VariationLine> said) {
        var amount = a.firstAmount();
        var variations = new ArrayList<VariationLine>();
        for (var v : Dated.inOrder(said, line -> line.provenance().dated())) {
            variations.add(new VariationLine(amount, v.to(), v.reason(), v.provenance()));
            amount = Optional.of(v.to());
        }
        return new AwardView(
                a.key(),
                a.title(),
                a.funder(),
                a.firstAmount(),
                amount,
                a.currency(),
                a.purpose(),
                a.ends(),
                a.made(),
                variations,
                a.tranches(),
                a.claims(),
                a.closed());
    }
}
