package dev.offshoot.adapter.web.award.page;

import dev.offshoot.adapter.web.format.Aim;
import dev.offshoot.adapter.web.format.Cell;
import dev.offshoot.adapter.web.format.Formats;
import dev.offshoot.adapter.web.format.Link;
import dev.offshoot.adapter.web.format.RecordMenu;
import dev.offshoot.award.event.AwardEvent.ConditionMet;
import dev.offshoot.award.event.AwardEvent.ConditionWaived;
import dev.offshoot.award.event.AwardEvent.DrawdownClaimed;
import dev.offshoot.award.view.AwardView;
import dev.offshoot.award.view.AwardView.ConditionLine;
import dev.offshoot.award.view.AwardView.Settled;
import dev.offshoot.award.view.AwardView.TrancheLine;
import dev.offshoot.command.form.Field;
import dev.offshoot.provenance.OnBehalfOf;
import java.util.List;

/** A part of an award, when it is due, and on which conditions. */
record TrancheRow(String title, String amount, Cell due, List<Condition> conditions, List<Link> links) {

    record Condition(String words, String state, List<Link> links) {}

    static TrancheRow of(TrancheLine tranche, AwardView award, Aim aim, RecordMenu record) {
        var on = aim.and(Field.Kind.TRANCHE, tranche.key());
        return new TrancheRow(
                tranche.title(),
                Formats.money(tranche.amount(), award.currency()),
                tranche.due().map(d -> Cell.of(d.words())).orElseGet(() -> Cell.missing("no date is set")),
                tranche.conditions().stream().map(c -> condition(c, on, record)).toList(),
                record.links(on, DrawdownClaimed.class));
    }

    private static Condition condition(ConditionLine c, Aim aim, RecordMenu record) {
        return new Condition(
                c.words(),
                c.settled().map(TrancheRow::state).orElse("not met yet"),
                c.settled().isPresent()
                        ? List.of()
                        : record.links(
                                aim.and(Field.Kind.CONDITION, c.key()), ConditionMet.class, ConditionWaived.class));
    }

    private static String state(Settled s) {
        var when = s.provenance().occurred().words();
        return s.waivedBy()
                .map(by -> "waived by %s, %s%s"
                        .formatted(
                                OnBehalfOf.words(by, s.provenance().actor()),
                                when,
                                s.reason().map(r -> ": " + r).orElse("")))
                .orElse("met, " + when);
    }
}
