package dev.offshoot.adapter.web.milestone.page;

import dev.offshoot.adapter.web.format.Aim;
import dev.offshoot.adapter.web.format.Item;
import dev.offshoot.adapter.web.format.Link;
import dev.offshoot.adapter.web.format.ProvenanceText;
import dev.offshoot.adapter.web.format.RecordMenu;
import dev.offshoot.command.form.Field;
import dev.offshoot.command.form.value.ConstantWords;
import dev.offshoot.initiative.event.MilestoneEvent.AchievementReversed;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneAchieved;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneBaselined;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneCancelled;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneRebaselined;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneReforecast;
import dev.offshoot.initiative.event.MilestoneEvent.RebaselineRejected;
import dev.offshoot.initiative.event.MilestoneEvent.RebaselineRequested;
import dev.offshoot.initiative.view.part.DateLines.BaselineLine;
import dev.offshoot.initiative.view.part.DateLines.RequestLine;
import dev.offshoot.initiative.view.part.MilestoneLine;
import dev.offshoot.provenance.OnBehalfOf;
import dev.offshoot.time.EntryProvenance;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What was ever said of a milestone's date, and what may be recorded next. */
final class MilestoneItems {

    private record Told(EntryProvenance when, Item item) {}

    private MilestoneItems() {}

    static Item pending(MilestoneLine m, RequestLine p, RecordMenu record) {
        var aim = Aim.on(Field.Kind.MILESTONE, m.id().value()).and(Field.Kind.REBASELINE_REQUEST, m.id().value());
        var item = Item.of(
                        "A new baseline is asked for: %s instead of %s"
                                .formatted(p.to().words(), p.from().words()),
                        ProvenanceText.of(p.provenance()))
                .marked(m.outstanding() ? "waits for approval" : "never decided")
                .fact("Cause", ConstantWords.inside(p.cause()))
                .fact("Reason", p.reason());
        if (!m.outstanding()) {
            return item.fact("Asked by", asker(p));
        }
        return item.fact("Asked by", asker(p) + "; somebody else approves or rejects it")
                .leading(Stream.of(MilestoneRebaselined.class, RebaselineRejected.class)
                        .flatMap(e -> record.picking(Field.Kind.REBASELINE_REQUEST, aim, e).stream())
                        .toList());
    }

    /** Newest first. */
    static List<Item> history(MilestoneLine m) {
        var told = new ArrayList<Told>();
        var dates = m.dates().lines();
        dates.baselines().forEach(b -> told.add(new Told(b.provenance(), baseline(b))));
        dates.reforecasts()
                .forEach(f -> told.add(new Told(
                        f.provenance(),
                        Item.of(
                                        "Forecast moved from %s to %s"
                                                .formatted(f.from().words(), f.to().words()),
                                        ProvenanceText.of(f.provenance()))
                                .fact("Cause", ConstantWords.inside(f.cause()))
                                .fact("Reason", f.reason()))));
        dates.rejected()
                .forEach(r -> told.add(new Told(
                        r.rejection().provenance(),
                        Item.of(
                                        "New baseline %s rejected by %s"
                                                .formatted(
                                                        r.to().words(),
                                                        OnBehalfOf.words(
                                                                r.rejectedBy(),
                                                                r.rejection()
                                                                        .provenance()
                                                                        .actor())),
                                        ProvenanceText.of(r.rejection().provenance()))
                                .fact("Reason", r.rejection().reason())
                                .fact("Asked for by", r.request().map(q -> asker(q) + ": " + q.reason())))));
        m.achievement()
                .ifPresent(a -> told.add(new Told(
                        a.provenance(),
                        Item.of("Achieved on " + a.actual().words(), ProvenanceText.of(a.provenance())))));
        m.reversals()
                .forEach(r -> told.add(new Told(
                        r.provenance(),
                        Item.of("Achievement reversed", ProvenanceText.of(r.provenance()))
                                .fact("Reason", r.reason()))));
        m.cancelled()
                .ifPresent(c -> told.add(new Told(
                        c.provenance(),
                        Item.of("Cancelled", ProvenanceText.of(c.provenance())).fact("Reason", c.reason()))));
        return EntryProvenance.inOrder(told, Told::when).reversed().stream()
                .map(Told::item)
                .toList();
    }

    private static Item baseline(BaselineLine b) {
        return b.request()
                .map(r -> Item.of(
                                "Baseline moved from %s to %s"
                                        .formatted(r.from().words(), b.date().words()),
                                ProvenanceText.of(b.provenance()))
                        .fact("Cause", ConstantWords.inside(r.cause()))
                        .fact("Reason", r.reason())
                        .fact("Asked by", asker(r))
                        .fact(
                                "Approved by",
                                b.approvedBy()
                                        .map(a -> OnBehalfOf.words(
                                                a, b.provenance().actor()))))
                .orElseGet(() -> Item.of("First baseline: " + b.date().words(), ProvenanceText.of(b.provenance())));
    }

    private static String asker(RequestLine request) {
        return OnBehalfOf.words(request.askedBy(), request.provenance().actor());
    }

    static List<Link> links(MilestoneLine m, RecordMenu record) {
        var aim = Aim.on(Field.Kind.MILESTONE, m.id().value());
        return switch (m.stage()) {
            case PROPOSED ->
                record.links(aim, MilestoneBaselined.class, MilestoneAchieved.class, MilestoneCancelled.class);
            case BASELINED ->
                m.dates().asked().isPresent()
                        ? record.links(
                                aim, MilestoneReforecast.class, MilestoneAchieved.class, MilestoneCancelled.class)
                        : record.links(
                                aim,
                                MilestoneReforecast.class,
                                MilestoneAchieved.class,
                                RebaselineRequested.class,
                                MilestoneCancelled.class);
            case ACHIEVED -> record.links(aim, AchievementReversed.class);
            case CANCELLED -> List.of();
        };
    }
}
