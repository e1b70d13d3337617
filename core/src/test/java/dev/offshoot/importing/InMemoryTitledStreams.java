package dev.offshoot.importing;

import dev.offshoot.execution.InMemoryStreams;
import dev.offshoot.framework.event.FrameworkEvent.FrameworkPublished;
import dev.offshoot.importing.port.out.TitledStreams;
import dev.offshoot.initiative.event.CharterEvent.InitiativeChartered;
import dev.offshoot.programme.event.ProgrammeEvent.ProgrammeOpened;
import dev.offshoot.site.event.SiteEvent.SiteRegistered;
import dev.offshoot.site.event.SiteEvent.SiteRenamed;
import dev.offshoot.stream.Corrections;
import dev.offshoot.stream.StreamId;
import java.util.LinkedHashMap;
import java.util.Map;

/** The titles of a log in memory, looked through from end to end. */
public record InMemoryTitledStreams(InMemoryStreams streams) implements TitledStreams {

    @Override
    public Map<StreamId, String> titles(String category) {
        var titles = new LinkedHashMap<StreamId, String>();
        streams.all().stream()
                .filter(stream -> stream.category().equals(category))
                .flatMap(stream -> Corrections.settle(streams.of(stream)).stream())
                .forEach(recorded -> {
                    switch (recorded.event()) {
                        case InitiativeChartered e -> titles.put(recorded.stream(), e.title());
                        case SiteRegistered e -> titles.put(recorded.stream(), e.name());
                        case SiteRenamed e -> titles.put(recorded.stream(), e.to());
                        case ProgrammeOpened e -> titles.put(recorded.stream(), e.title());
                        case FrameworkPublished e -> titles.put(recorded.stream(), e.title());
                        default -> {}
                    }
                });
        return titles;
    }
}
