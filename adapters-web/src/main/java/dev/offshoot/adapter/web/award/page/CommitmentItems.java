package dev.offshoot.adapter.web.award.page;

import dev.offshoot.adapter.web.format.Aim;
import dev.offshoot.adapter.web.format.Formats;
import dev.offshoot.adapter.web.format.Item;
import dev.offshoot.adapter.web.format.ProvenanceText;
import dev.offshoot.adapter.web.initiative.page.InitiativePage;
import dev.offshoot.commissioning.event.CommissioningEvent.CommissioningLapsed;
import dev.offshoot.commissioning.event.CommissioningEvent.CommissioningRenewed;
import dev.offshoot.commissioning.view.CommissioningView;
import dev.offshoot.date.PartialDate;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.stream.StreamId;
import java.time.LocalDate;
import java.util.Optional;

/** A commissioning commitment as an item: its term, renewals and lapses. */
final class CommitmentItems {

    private CommitmentItems() {}

    static Item of(ReadModel<CommissioningView> line, InitiativePage subject) {
        var view = line.body();
        var item = Item.of(view.title())
                .marked(standing(view, subject.today()))
                .marked(subject.notYet(line, "committed"))
                .fact("Commissioner", view.commissioner().orElse("not named"))
                .fact("Term", term(view))
                .fact(
                        "Paid for",
                        view.recurrent().map(r -> r ? "every year" : "once").orElse("not stated"))
                .fact(
                        "Value",
                        view.value().map(v -> Formats.money(v, view.currency())).orElse("not stated"));
        var told = spells(item, view, line.toldFrom().isEmpty());
        var own = StreamId.ownKey(view.key());
        var aim = Aim.at("commitment", own);
        return from(told, view)
                .leading(
                        view.lapsed()
                                ? subject.record().links(aim, CommissioningRenewed.class)
                                : subject.record().links(aim, CommissioningRenewed.class, CommissioningLapsed.class));
    }

    /** By what had occurred: a renewal or a lapse may be dated more surely than the commitment. */
    private static Optional<String> standing(CommissioningView view, LocalDate day) {
        return view.spells().isEmpty() ? Optional.empty() : Optional.of(view.lapsed() ? "lapsed" : term(view, day));
    }

    private static String term(CommissioningView view, LocalDate day) {
        var starts = view.starts();
        var ends = view.ends();
        if (starts.flatMap(PartialDate::earliest).filter(day::isBefore).isPresent()) {
            return "agreed, not begun";
        }
        if (ends.flatMap(PartialDate::latest).filter(day::isAfter).isPresent()) {
            return "past its term, neither renewed nor lapsed";
        }
        if (starts.flatMap(PartialDate::latest).filter(day::isBefore).isPresent()) {
            return "perhaps not begun";
        }
        return ends.flatMap(PartialDate::earliest).filter(day::isAfter).isPresent()
                ? "perhaps past its term"
                : "in force";
    }

    private static String term(CommissioningView view) {
        return view.starts().map(PartialDate::words).orElse("start not stated")
                + " to "
                + view.ends().map(PartialDate::words).orElse("no end stated");
    }

    /** The first term is told above; what follows it is told here. */
    private static Item spells(Item item, CommissioningView view, boolean committed) {
        var told = item;
        var first = committed;
        for (var spell : view.spells()) {
            for (var end : spell.ends()) {
                if (!first) {
                    told = told.fact(
                            "Renewed " + end.provenance().occurred().words(),
                            "to " + end.end().map(PartialDate::words).orElse("no end stated"));
                }
                first = false;
            }
            if (spell.lapse().isPresent()) {
                var lapse = spell.lapse().get();
                told = told.fact(
                        "Lapsed " + lapse.provenance().occurred().words(),
                        lapse.reason().orElse("no reason stated"));
            }
        }
        return told;
    }

    private static Item from(Item item, CommissioningView view) {
        return view.spells().stream()
                .flatMap(s -> s.ends().stream())
                .findFirst()
                .map(t -> item.from(ProvenanceText.of(t.provenance())))
                .orElse(item);
    }
}
