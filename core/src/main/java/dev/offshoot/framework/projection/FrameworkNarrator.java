package dev.offshoot.framework.projection;

import dev.offshoot.framework.event.FrameworkEvent;
import dev.offshoot.framework.event.FrameworkEvent.FrameworkPublished;
import dev.offshoot.framework.event.FrameworkEvent.FrameworkRetired;
import dev.offshoot.projection.EventNarrator;
import dev.offshoot.projection.Titles;

/** A framework's events in plain words. */
public final class FrameworkNarrator implements EventNarrator<FrameworkEvent> {

    @Override
    public String tell(FrameworkEvent event, Titles names) {
        return switch (event) {
            case FrameworkPublished e ->
                "framework “%s” published with %s %s"
                        .formatted(e.title(), e.enablers().size(), e.enablers().size() == 1 ? "enabler" : "enablers");
            case FrameworkRetired e -> "framework retired: %s".formatted(e.reason());
        };
    }
}
