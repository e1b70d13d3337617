package dev.offshoot.initiative.projection;

import dev.offshoot.initiative.event.MilestoneEvent;
import dev.offshoot.initiative.event.MilestoneEvent.AchievementReversed;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneAchieved;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneBaselined;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneCancelled;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneProposed;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneRebaselined;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneReforecast;
import dev.offshoot.initiative.event.MilestoneEvent.RebaselineRejected;
import dev.offshoot.initiative.event.MilestoneEvent.RebaselineRequested;
import dev.offshoot.initiative.view.part.Ending;
import dev.offshoot.initiative.view.part.MilestoneDates;
import dev.offshoot.initiative.view.part.MilestoneLine;
import dev.offshoot.initiative.view.part.MilestoneLine.AchievedLine;
import dev.offshoot.initiative.view.part.MilestoneLine.PastLine;
import dev.offshoot.initiative.view.part.MilestoneStage;
import dev.offshoot.time.Entries;
import dev.offshoot.time.EntryProvenance;
import java.util.List;
import java.util.Optional;

/** Milestones, as shown. */
final class MilestoneProjection {

    private MilestoneProjection() {}

    static List<MilestoneLine> evolve(List<MilestoneLine> lines, MilestoneEvent event, EntryProvenance at) {
        return switch (event) {
            case MilestoneProposed e -> ProposalProjection.proposed(lines, e, at);
            case MilestoneBaselined e ->
                ProposalProjection.change(
                        lines,
                        e.milestone(),
                        e.title(),
                        at,
                        m -> baselined(m, DateProjection.baselined(m.dates(), e, at)));
            case MilestoneReforecast e ->
                ProposalProjection.change(
                        lines,
                        e.milestone(),
                        e.title(),
                        at,
                        m -> dated(m, DateProjection.reforecast(m.dates(), e, at)));
            case RebaselineRequested e ->
                ProposalProjection.change(
                        lines, e.milestone(), e.title(), at, m -> dated(m, DateProjection.requested(m.dates(), e, at)));
            case MilestoneRebaselined e ->
                ProposalProjection.change(
                        lines,
                        e.milestone(),
                        e.title(),
                        at,
                        m -> baselined(m, DateProjection.rebaselined(m.dates(), e, at)));
            case RebaselineRejected e ->
                ProposalProjection.change(
                        lines, e.milestone(), e.title(), at, m -> dated(m, DateProjection.rejected(m.dates(), e, at)));
            case MilestoneAchieved e ->
                ProposalProjection.change(lines, e.milestone(), e.title(), at, m -> achieved(m, e, at));
            case AchievementReversed e ->
                ProposalProjection.change(
                        lines, e.milestone(), e.title(), at, m -> reversed(m, new Ending(e.reason(), at)));
            case MilestoneCancelled e ->
                ProposalProjection.change(
                        lines, e.milestone(), e.title(), at, m -> cancelled(m, new Ending(e.reason(), at)));
        };
    }

    private static MilestoneLine with(
            MilestoneLine m,
            MilestoneStage stage,
            MilestoneDates dates,
            Optional<AchievedLine> achievement,
            Entries<Ending> reversals,
            Optional<Ending> cancelled) {
        return new MilestoneLine(
                m.id(), m.called(), m.proposals(), stage, dates, achievement, reversals, cancelled, m.past(), m.told());
    }

    private static MilestoneLine dated(MilestoneLine m, MilestoneDates dates) {
        return with(m, m.stage(), dates, m.achievement(), m.reversals(), m.cancelled());
    }

    private static MilestoneLine baselined(MilestoneLine m, MilestoneDates dates) {
        var stage = m.stage() == MilestoneStage.PROPOSED ? MilestoneStage.BASELINED : m.stage();
        return with(m, stage, dates, m.achievement(), m.reversals(), m.cancelled());
    }

    private static MilestoneLine achieved(MilestoneLine m, MilestoneAchieved e, EntryProvenance at) {
        var achievement = new AchievedLine(e.actual(), e.evidence(), e.waiver(), e.unmet(), at);
        return with(m, MilestoneStage.ACHIEVED, m.dates(), Optional.of(achievement), m.reversals(), m.cancelled());
    }

    private static MilestoneLine reversed(MilestoneLine m, Ending reversal) {
        var stage = m.dates().agreed().isEmpty() ? MilestoneStage.PROPOSED : MilestoneStage.BASELINED;
        var past = m.actual()
                .map(actual -> ListChanges.with(m.past(), new PastLine(actual, reversal.provenance())))
                .orElse(m.past());
        return new MilestoneLine(
                m.id(),
                m.called(),
                m.proposals(),
                stage,
                m.dates(),
                Optional.empty(),
                ListChanges.with(m.reversals(), reversal),
                m.cancelled(),
                past,
                m.told());
    }

    private static MilestoneLine cancelled(MilestoneLine m, Ending cancellation) {
        return with(
                m,
                MilestoneStage.CANCELLED,
                m.dates(),
                m.achievement(),
                m.reversals(),
                Optional.of(Ending.newest(m.cancelled(), cancellation)));
    }
}
