package dev.offshoot.framework.domain;

import dev.offshoot.command.Command;
import dev.offshoot.framework.event.FrameworkEvent.PublishedEnabler;
import dev.offshoot.framework.event.FrameworkEvent.PublishedScale;
import dev.offshoot.framework.event.FrameworkId;
import dev.offshoot.stream.StreamId;
import java.util.List;
import java.util.Optional;

/** What may be asked of one version of a framework. */
public sealed interface FrameworkCommand extends Command {

    FrameworkId framework();

    @Override
    default StreamId stream() {
        return framework().stream();
    }

    record PublishFramework(
            FrameworkId framework,
            String title,
            String description,
            Optional<String> source,
            String scaleNote,
            List<PublishedEnabler> enablers,
            List<PublishedScale> scales)
            implements FrameworkCommand {
        public PublishFramework {
            enablers = List.copyOf(enablers);
            scales = List.copyOf(scales);
        }
    }

    record RetireFramework(FrameworkId framework, String why) implements FrameworkCommand {
        @Override
        public boolean endsWhatBelongs() {
            return true;
        }
    }
}
