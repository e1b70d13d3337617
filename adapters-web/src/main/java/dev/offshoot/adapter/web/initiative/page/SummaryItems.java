package dev.offshoot.adapter.web.initiative.page;

import dev.offshoot.adapter.web.format.Item;
import dev.offshoot.adapter.web.format.ProvenanceText;
import dev.offshoot.command.form.value.ConstantWords;
import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.view.Design.AdoptionDefinitionLine;
import dev.offshoot.initiative.view.Design.CoreComponentsLine;
import dev.offshoot.initiative.view.Design.TargetPopulationLine;
import dev.offshoot.initiative.view.part.EvidenceLine;
import dev.offshoot.initiative.view.part.FindingLine;
import dev.offshoot.initiative.view.part.HappeningLine;
import dev.offshoot.portfolio.view.WholeInitiative;
import dev.offshoot.programme.view.ProgrammeView;
import dev.offshoot.projection.Titles;
import dev.offshoot.provenance.OnBehalfOf;
import dev.offshoot.quantity.Digits;
import dev.offshoot.quantity.Quantity;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.EntryProvenance;
import java.util.Optional;

/** The single things of a summary, each as an item. */
final class SummaryItems {

    private SummaryItems() {}

    static Item charter(InitiativePage subject) {
        var charter = subject.initiative().charter();
        var item = Item.of(charter.title())
                .fact(
                        "Innovation",
                        charter.innovation()
                                + charter.kind()
                                        .map(k -> " (" + ConstantWords.inside(k) + ")")
                                        .orElse(""))
                .fact("Aim", charter.aim().orElse("not stated"))
                .fact("Owner", charter.owner().orElse("not named"))
                .fact("Programme", programme(subject.whole()))
                .fact(
                        "To be reached by",
                        charter.targetDate().map(PartialDate::words).orElse("no date set"));
        var changed = subject.initiative().standing().change();
        var whole = changed.map(c -> item.fact(
                        ConstantWords.said(c.to()),
                        c.provenance().occurred().words()
                                + c.reason().map(r -> ": " + r).orElse("")))
                .orElse(item);
        return charter.provenance().map(p -> whole.from(ProvenanceText.of(p))).orElse(whole);
    }

    private static String programme(WholeInitiative whole) {
        return whole.line()
                .body()
                .charter()
                .programme()
                .map(key -> whole.programme()
                        .map(ProgrammeView::title)
                        .orElseGet(() -> StreamId.isKey(key) ? Titles.PLAIN.of(key) : key))
                .orElse("none");
    }

    static Item core(CoreComponentsLine line) {
        return Item.of("Version " + line.version(), ProvenanceText.of(line.provenance()))
                .fact("Must stay as they are", String.join("; ", line.core()))
                .fact("May be fitted to the place", String.join("; ", line.adaptable()));
    }

    static Item definition(AdoptionDefinitionLine line, boolean inForce) {
        var item = Item.of(
                        "Version %s, from %s"
                                .formatted(line.version(), line.from().words()),
                        ProvenanceText.of(line.provenance()))
                .fact("A site counts as adopted when", line.rule())
                .fact("It is embedded when", line.sustainmentTest().orElse("no test is written"));
        return inForce ? item.marked("in force") : item;
    }

    static Item population(TargetPopulationLine line) {
        return Item.of(
                        "%s %s, as of %s"
                                .formatted(
                                        Digits.words(line.sites()),
                                        line.unit(),
                                        line.asOf().words()),
                        ProvenanceText.of(line.provenance()))
                .fact("Counted by", line.source());
    }

    static Item evidence(InitiativePage subject, EvidenceLine line) {
        return Item.of(line.title(), ProvenanceText.of(line.provenance()))
                .marked(ConstantWords.inside(line.kind()))
                .fact("Strength", ConstantWords.inside(line.strength()))
                .fact("Reference", line.source())
                .fact("To be reviewed by", line.reviewBy().map(PartialDate::words))
                .fact(
                        "About",
                        line.enabler()
                                .flatMap(e -> subject.initiative().readiness().enabler(e))
                                .map(e -> e.title()));
    }

    static Item happening(HappeningLine line) {
        return Item.of(line.text(), ProvenanceText.of(line.provenance()))
                .fact("How many", number(line.quantity(), line.unit()));
    }

    static Item finding(FindingLine line) {
        return plain(
                        line.text(),
                        "Concluded by",
                        line.concludedBy()
                                .map(by ->
                                        OnBehalfOf.words(by, line.provenance().actor())),
                        line.provenance())
                .fact("How many", number(line.quantity(), line.unit()));
    }

    private static Optional<String> number(Optional<Quantity> quantity, Optional<String> unit) {
        return quantity.map(q -> q.in(unit.orElse("")));
    }

    static Item plain(String head, EntryProvenance from) {
        return Item.of(head, ProvenanceText.of(from));
    }

    static Item plain(String head, String label, Optional<String> text, EntryProvenance from) {
        return plain(head, from).fact(label, text);
    }
}
