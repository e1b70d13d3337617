package dev.offshoot.adapter.web.adoption.page;

import dev.offshoot.adapter.web.format.Formats;
import dev.offshoot.adapter.web.format.Item;
import dev.offshoot.adapter.web.format.ProvenanceText;
import dev.offshoot.adoption.event.StageTransition;
import dev.offshoot.adoption.view.AdoptionView.ReachedLine;
import dev.offshoot.adoption.view.SiteWork.ActivityLine;
import dev.offshoot.adoption.view.SiteWork.AdaptationLine;
import dev.offshoot.adoption.view.SiteWork.FidelityLine;
import dev.offshoot.adoption.view.SiteWork.KnockOnLine;
import dev.offshoot.adoption.view.SiteWork.SupportLine;
import dev.offshoot.adoption.view.SpellLine;
import dev.offshoot.command.form.value.ConstantWords;
import dev.offshoot.date.PartialDate;
import dev.offshoot.provenance.OnBehalfOf;
import java.time.LocalDate;

/** The single things of an adoption, each as an item. */
final class AdoptionItems {

    private AdoptionItems() {}

    static Item reached(ReachedLine line, boolean unread) {
        var item = Item.of(turn(line.step()), ProvenanceText.of(line.provenance()))
                .fact("Adoption definition", line.step().definition().map(d -> "version " + d))
                .fact("In words", line.step().words());
        return unread ? item.marked("makes no sense at this date, and counts for nothing") : item;
    }

    private static String turn(StageTransition step) {
        return ConstantWords.said(step.turn());
    }

    static Item spell(SpellLine spell, LocalDate today) {
        var item = Item.of("From %s to %s"
                        .formatted(
                                spell.start().words(),
                                spell.end().map(PartialDate::words).orElse("now")))
                .fact("Lasted", spell.lasting(today).map(Formats::span).orElse("not known, for want of dates"))
                .fact("Adoption definition", "version " + spell.definition())
                .fact("Embedded", spell.embeddedOn().map(PartialDate::words))
                .fact("Ended because", spell.reason());
        var again = spell.again() ? item.marked("returned") : item;
        return spell.open() ? again.marked("open") : again;
    }

    static Item activity(ActivityLine line) {
        var item = Item.of(line.activity(), ProvenanceText.of(line.provenance()))
                .fact("Part of", line.stage())
                .fact("People trained", line.people().map(q -> q.in("")));
        return line.training() ? item.marked("training") : item;
    }

    static Item adaptation(AdaptationLine line) {
        var a = line.adaptation();
        return Item.of(a.change(), ProvenanceText.of(line.provenance()))
                .fact("When in the process", a.phase().map(ConstantWords::inside))
                .fact("Planned or reactive", a.planning().map(ConstantWords::inside))
                .fact("Decided by", a.decidedBy())
                .fact("What was changed", a.subject().map(ConstantWords::inside))
                .fact("Level", a.level())
                .fact("Nature", a.nature())
                .fact("Core components kept", ConstantWords.inside(a.fidelityConsistent()))
                .fact("Meant to be", a.duration().map(ConstantWords::inside))
                .fact("Reasons", String.join("; ", a.reasons()));
    }

    static Item fidelity(FidelityLine line) {
        return Item.of(
                        line.finding().map(ConstantWords::said).orElse("Reviewed, finding not stated"),
                        ProvenanceText.of(line.provenance()))
                .fact("In words", line.words())
                .fact("Against core components", line.coreComponents().map(v -> "version " + v))
                .fact(
                        "Reviewed by",
                        line.reviewer()
                                .map(by ->
                                        OnBehalfOf.words(by, line.provenance().actor())));
    }

    static Item support(SupportLine line) {
        return Item.of(ConstantWords.said(line.kind()), ProvenanceText.of(line.provenance()))
                .fact(
                        "How much",
                        line.quantity().map(q -> q.in(line.unit().orElse(""))).orElse("not stated"))
                .fact("In words", line.description());
    }

    static Item knockOn(KnockOnLine line) {
        return Item.of(line.change(), ProvenanceText.of(line.provenance())).fact("Where", line.where());
    }
}
