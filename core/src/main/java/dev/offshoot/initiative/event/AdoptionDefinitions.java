package dev.offshoot.initiative.event;

import dev.offshoot.initiative.event.CharterEvent.AdoptionDefinitionSet;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The versions of an initiative's adoption definition, by their number, each as it was set last. */
public record AdoptionDefinitions(Map<Integer, AdoptionDefinitionSet> versions) {

    public AdoptionDefinitions {
        versions = Map.copyOf(versions);
    }

    /** @param settled what counts of an initiative's events */
    public static AdoptionDefinitions in(Collection<RecordedEvent<? extends Event>> settled) {
        var versions = new HashMap<Integer, AdoptionDefinitionSet>();
        settled.forEach(entry -> {
            if (entry.event() instanceof AdoptionDefinitionSet set) {
                versions.put(set.version(), set);
            }
        });
        return new AdoptionDefinitions(versions);
    }

    public Optional<AdoptionDefinitionSet> version(int version) {
        return Optional.ofNullable(versions.get(version));
    }

    /** The numbers of those that others no longer hold. */
    public Set<Integer> gone(AdoptionDefinitions others) {
        var gone = new HashSet<>(versions.keySet());
        gone.removeAll(others.versions.keySet());
        return gone;
    }
}
