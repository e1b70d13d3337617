package dev.offshoot.programme.application;

import dev.offshoot.command.Command;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.command.Rejection;
import dev.offshoot.command.StreamRejection.HasEnded;
import dev.offshoot.command.StreamRejection.NoSuchStream;
import dev.offshoot.execution.Preparation;
import dev.offshoot.framework.event.FrameworkId;
import dev.offshoot.framework.event.FrameworkStory;
import dev.offshoot.programme.domain.ProgrammeCommand.OpenProgramme;
import dev.offshoot.stream.Ended;
import dev.offshoot.stream.History;
import dev.offshoot.stream.StreamId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks up the framework version that the initiatives of a programme are to start with: whatever its mark, it is there. */
public final class ProgrammePreparation implements Preparation {

    @Override
    public Prepared prepare(CommandEnvelope<? extends Command> asked, History history) {
        return framework(asked.command())
                .flatMap(framework -> refusal(framework, asked, history))
                .<Prepared>map(Prepared.Lacking::new)
                .orElseGet(() -> new Prepared.Ready(asked.command()));
    }

    @Override
    public Set<StreamId> leansOn(Command command, History history) {
        return framework(command).stream().collect(Collectors.toSet());
    }

    private static Optional<StreamId> framework(Command command) {
        return command instanceof OpenProgramme c
                ? c.defaultFramework().map(key -> new FrameworkId(key).stream())
                : Optional.empty();
    }

    private static Optional<Rejection> refusal(StreamId framework, CommandEnvelope<?> asked, History history) {
        var story = FrameworkStory.of(history.of(framework));
        return story.published().isEmpty()
                ? Optional.of(new NoSuchStream(framework))
                : story.retiredBefore(asked.dated())
                        .map(retired -> new HasEnded(framework, new Ended(retired, "was retired")));
    }
}
