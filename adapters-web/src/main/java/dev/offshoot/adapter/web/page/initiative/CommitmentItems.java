package dev.offshoot.adapter.web.page.initiative;

import dev.offshoot.adapter.web.page.shown.Aim;
import dev.offshoot.adapter.web.page.shown.Item;
import dev.offshoot.adapter.web.page.shown.Shown;
import dev.offshoot.adapter.web.page.shown.Whence;
import dev.offshoot.commissioning.event.CommissioningEvent.CommissioningLapsed;
import dev.offshoot.commissioning.event.CommissioningEvent.CommissioningRenewed;
import dev.offshoot.commissioning.view.CommissioningView;
import dev.offshoot.kernel.PartialDate;

/** A commissioning commitment as an item: its term, renewals and lapses. */
final class CommitmentItems {

    private CommitmentItems() {}

    static Item of(CommissioningView view, Subject subject) {
        var item = Item.of(view.title())
                .marked(view.lapsed() ? "lapsed" : "in force")
                .fact("Commissioner", view.commissioner().orElse("not named"))
                .fact("Term", term(view))
                .fact(
                        "Paid for",
                        view.recurrent().map(r -> r ? "every year" : "once").orElse("not stated"))
                .fact(
                        "Value",
                        view.value().map(v -> Shown.money(v, view.currency())).orElse("not stated"));
        var told = spells(item, view);
        var own = view.key().substring(view.key().indexOf('~') + 1);
        var aim = Aim.at("commitment", own);
        return from(told, view)
                .leading(
                        view.lapsed()
                                ? subject.record().links(aim, CommissioningRenewed.class)
                                : subject.record().links(aim, CommissioningRenewed.class, CommissioningLapsed.class));
    }

    private static String term(CommissioningView view) {
        return view.starts().map(PartialDate::words).orElse("start not stated")
                + " to "
                + view.ends().map(PartialDate::words).orElse("no end stated");
    }

    /** The first term is told above; what follows it is told here. */
    private static Item spells(Item item, CommissioningView view) {
        var told = item;
        var first = true;
        for (var spell : view.spells()) {
            for (var end : spell.ends()) {
                if (!first) {
                    told = told.fact(
                            "Renewed " + end.origin().occurred().words(),
                            "to " + end.end().map(PartialDate::words).orElse("no end stated"));
                }
                first = false;
            }
            if (spell.lapse().isPresent()) {
                var lapse = spell.lapse().get();
                told = told.fact(
                        "Lapsed " + lapse.origin().occurred().words(),
                        lapse.reason().orElse("no reason stated"));
            }
        }
        return told;
    }

    private static Item from(Item item, CommissioningView view) {
        return view.spells().stream()
                .flatMap(s -> s.ends().stream())
                .findFirst()
                .map(t -> item.from(Whence.of(t.origin())))
                .orElse(item);
    }
}
