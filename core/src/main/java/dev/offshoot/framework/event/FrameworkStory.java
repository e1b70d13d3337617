package dev.offshoot.framework.event;

import dev.offshoot.date.Dated;
import dev.offshoot.framework.event.FrameworkEvent.FrameworkPublished;
import dev.offshoot.framework.event.FrameworkEvent.FrameworkRetired;
import dev.offshoot.stream.Corrections;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A version of a framework as its events tell it, corrections heeded.
 *
 * @param published as it was published last; empty where nothing of it counts
 * @param retirements when it was retired
 */
public record FrameworkStory(Optional<FrameworkPublished> published, List<Dated> retirements) {

    public FrameworkStory {
        retirements = List.copyOf(retirements);
    }

    public static FrameworkStory of(List<RecordedEvent<? extends Event>> stream) {
        var published = Optional.<FrameworkPublished>empty();
        var retirements = new ArrayList<Dated>();
        for (var recorded : Corrections.settle(stream)) {
            switch (recorded.event()) {
                case FrameworkPublished event -> published = Optional.of(event);
                case FrameworkRetired _ -> retirements.add(recorded.dated());
                default -> {}
            }
        }
        return new FrameworkStory(published, retirements);
    }

    /** The retirement that something surely came after, if there was one. */
    public Optional<Dated> retiredBefore(Dated dated) {
        return retirements.stream().filter(dated::surelyAfter).findFirst();
    }
}
