package dev.offshoot.initiative.projection;

import dev.offshoot.initiative.event.MilestoneEvent.MilestoneProposed;
import dev.offshoot.initiative.event.milestone.MilestoneId;
import dev.offshoot.initiative.view.part.MilestoneDates;
import dev.offshoot.initiative.view.part.MilestoneLine;
import dev.offshoot.initiative.view.part.MilestoneLine.ProposalLine;
import dev.offshoot.initiative.view.part.MilestoneStage;
import dev.offshoot.time.Entries;
import dev.offshoot.time.EntryProvenance;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What a milestone was proposed as: one that is told of without its proposal is shown by its title. */
final class ProposalProjection {

    private ProposalProjection() {}

    static List<MilestoneLine> proposed(List<MilestoneLine> lines, MilestoneProposed e, EntryProvenance at) {
        var proposal = new ProposalLine(
                e.title(), e.acceptanceTest(), e.planned(), e.requiredEnablers(), e.requiredMilestones(), at);
        return change(
                lines,
                e.milestone(),
                e.title(),
                at,
                m -> new MilestoneLine(
                        m.id(),
                        m.called(),
                        ListChanges.with(m.proposals(), proposal),
                        m.stage(),
                        m.dates(),
                        m.achievement(),
                        m.reversals(),
                        m.cancelled(),
                        m.past(),
                        m.told()));
    }

    static List<MilestoneLine> change(
            List<MilestoneLine> lines,
            MilestoneId id,
            String title,
            EntryProvenance at,
            UnaryOperator<MilestoneLine> change) {
        var known = lines.stream().anyMatch(m -> m.id().equals(id));
        return ListChanges.change(
                known ? lines : ListChanges.with(lines, bare(id, title, at)), m -> m.id().equals(id), change);
    }

    private static MilestoneLine bare(MilestoneId id, String title, EntryProvenance at) {
        return new MilestoneLine(
                id,
                title,
                Entries.none(),
                MilestoneStage.PROPOSED,
                MilestoneDates.NONE,
                Optional.empty(),
                Entries.none(),
                Optional.empty(),
                List.of(),
                at);
    }
}
