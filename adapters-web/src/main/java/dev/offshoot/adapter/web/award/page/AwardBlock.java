package dev.offshoot.adapter.web.award.page;

import dev.offshoot.adapter.web.format.Aim;
import dev.offshoot.adapter.web.format.Cell;
import dev.offshoot.adapter.web.format.Formats;
import dev.offshoot.adapter.web.format.Item;
import dev.offshoot.adapter.web.format.Link;
import dev.offshoot.adapter.web.format.ProvenanceText;
import dev.offshoot.adapter.web.initiative.page.InitiativePage;
import dev.offshoot.award.event.AwardEvent.AwardClosed;
import dev.offshoot.award.event.AwardEvent.AwardVaried;
import dev.offshoot.award.event.AwardEvent.TrancheScheduled;
import dev.offshoot.award.view.AwardView;
import dev.offshoot.date.PartialDate;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.quantity.Quantity;
import dev.offshoot.stream.StreamId;
import java.math.BigDecimal;
import java.util.List;

/**
 * One award, with its tranches and claims.
 *
 * @param left what is promised and not paid; a dash where the promise is not an exact number
 */
record AwardBlock(
        String key,
        Item item,
        Cell promised,
        Cell scheduled,
        Cell approved,
        Cell paid,
        Cell left,
        List<TrancheRow> tranches,
        List<Item> claims,
        List<Link> links) {

    static AwardBlock of(ReadModel<AwardView> line, InitiativePage subject) {
        var award = line.body();
        var own = StreamId.ownKey(award.key());
        var aim = Aim.at("award", own);
        return new AwardBlock(
                own,
                item(award).marked(subject.notYet(line, "made")),
                award.amount()
                        .map(a -> Cell.of(Formats.money(a, award.currency())))
                        .orElseGet(() -> Cell.missing("the amount is not known")),
                sum(award, award.tranches().isEmpty(), award.scheduled(), "no tranche is scheduled"),
                sum(award, award.claims().isEmpty(), award.approved(), "nothing has been claimed"),
                sum(award, award.claims().isEmpty(), award.paid(), "nothing has been claimed"),
                left(award),
                award.tranches().stream()
                        .map(t -> TrancheRow.of(t, award, aim, subject.record()))
                        .toList(),
                award.claims().stream()
                        .map(c -> ClaimItems.of(c, award, aim, subject.record()))
                        .toList(),
                award.closed().isPresent()
                        ? subject.record().links(aim, TrancheScheduled.class, AwardVaried.class)
                        : subject.record().links(aim, TrancheScheduled.class, AwardVaried.class, AwardClosed.class));
    }

    private static Item item(AwardView award) {
        var item = Item.of(award.title())
                .fact("Funder", award.funder().orElse("not named"))
                .fact("For", award.purpose())
                .fact("Ends", award.ends().map(PartialDate::words));
        for (var v : award.variations()) {
            item = item.fact(
                    "Varied " + v.provenance().occurred().words(),
                    "from %s to %s: %s"
                            .formatted(
                                    v.from()
                                            .map(f -> Formats.money(f, award.currency()))
                                            .orElse("an unknown amount"),
                                    Formats.money(v.to(), award.currency()),
                                    v.reason()));
        }
        if (award.closed().isPresent()) {
            var closed = award.closed().get();
            item = item.marked("closed")
                    .fact(
                            "Closed " + closed.provenance().occurred().words(),
                            closed.reason().orElse("no reason stated"))
                    .fact("Still welcome", "what happened before it was closed");
        }
        var whole = item;
        return award.made().map(o -> whole.from(ProvenanceText.of(o))).orElse(whole);
    }

    private static Cell sum(AwardView award, boolean none, BigDecimal sum, String reason) {
        return none ? Cell.missing(reason) : Cell.of(Formats.money(sum, award.currency()));
    }

    private static Cell left(AwardView award) {
        return award.amount()
                .filter(Quantity::exact)
                .flatMap(Quantity::numeric)
                .map(a -> Cell.of(Formats.money(a.amount().subtract(award.paid()), award.currency())))
                .orElseGet(() -> Cell.missing(
                        award.amount().isPresent()
                                ? "the amount promised is not exact"
                                : "the amount promised is not known"));
    }
}
