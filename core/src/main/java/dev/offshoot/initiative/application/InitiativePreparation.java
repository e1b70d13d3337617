package dev.offshoot.initiative.application;

import dev.offshoot.command.Command;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.execution.Fault;
import dev.offshoot.execution.Preparation;
import dev.offshoot.execution.Preparation.Prepared;
import dev.offshoot.framework.event.FrameworkEvent.FrameworkPublished;
import dev.offshoot.framework.event.FrameworkId;
import dev.offshoot.framework.event.FrameworkStory;
import dev.offshoot.initiative.domain.command.EnablerCommand.AdoptFramework;
import dev.offshoot.initiative.domain.command.FrameworkOffer;
import dev.offshoot.initiative.domain.command.MilestoneCommand.ApproveRebaseline;
import dev.offshoot.initiative.event.MilestoneEvent.RebaselineRequested;
import dev.offshoot.initiative.event.enabler.AdoptedEnabler;
import dev.offshoot.initiative.event.enabler.EnablerId;
import dev.offshoot.initiative.event.enabler.RatingPoint;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.History;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks up the framework version that an initiative is to adopt, and who counts by its adoption definition. */
public final class InitiativePreparation implements Preparation {

    @Override
    public Prepared prepare(CommandEnvelope<? extends Command> asked, History history) {
        return new Prepared.Ready(
                asked.command() instanceof AdoptFramework c
                        ? new AdoptFramework(c.initiative(), c.framework(), offer(c.framework(), asked, history))
                        : asked.command());
    }

    /** An approval by the account of the request can only have been recorded with it, as given elsewhere. */
    @Override
    public Prepared prepareAgain(
            CommandEnvelope<? extends Command> asked, RecordedEvent<? extends Event> recorded, History history) {
        return asked.command() instanceof ApproveRebaseline c && withItsRequest(recorded, history)
                ? new Prepared.Ready(new ApproveRebaseline(c.initiative(), c.milestone(), c.approvedBy(), true))
                : prepare(asked, history);
    }

    private static boolean withItsRequest(RecordedEvent<? extends Event> approval, History history) {
        return history.of(approval.stream()).stream()
                .filter(entry -> entry.version() == approval.version() - 1)
                .anyMatch(entry -> entry.event() instanceof RebaselineRequested
                        && entry.recorded().equals(approval.recorded())
                        && entry.metadata().actor().equals(approval.metadata().actor()));
    }

    @Override
    public Set<StreamId> leansOn(Command command, History history) {
        return command instanceof AdoptFramework c ? Set.of(new FrameworkId(c.framework()).stream()) : Set.of();
    }

    @Override
    public Set<String> heeds() {
        return Set.of("initiative");
    }

    @Override
    public List<Fault> faults(StreamId stream, List<RecordedEvent<? extends Event>> news, History history) {
        return DefinitionsInUse.faults(stream, news, history);
    }

    private static Optional<FrameworkOffer> offer(String framework, CommandEnvelope<?> asked, History history) {
        var story = FrameworkStory.of(history.of(new FrameworkId(framework).stream()));
        var retired = story.retiredBefore(asked.dated()).isPresent();
        return story.published()
                .map(published -> new FrameworkOffer(published.title(), enablers(framework, published), retired));
    }

    private static List<AdoptedEnabler> enablers(String framework, FrameworkPublished published) {
        return published.enablers().stream()
                .map(e -> new AdoptedEnabler(EnablerId.of(framework, e.key()), e.title(), points(e.scale(), published)))
                .toList();
    }

    private static List<RatingPoint> points(String scale, FrameworkPublished published) {
        return published.scales().stream()
                .filter(s -> s.key().equals(scale))
                .flatMap(s -> s.points().stream())
                .map(p -> new RatingPoint(p.key(), p.label(), p.rank()))
                .toList();
    }
}
