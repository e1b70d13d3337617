package dev.offshoot.initiative.domain.command;

import dev.offshoot.initiative.event.enabler.AdoptedEnabler;
import java.util.List;

/** A published framework version, as an initiative may take it over. */
public record FrameworkOffer(String title, List<AdoptedEnabler> enablers, boolean retired) {
    public FrameworkOffer {
        enablers = List.copyOf(enablers);
    }

    FrameworkOffer whileInUse() {
        return new FrameworkOffer(title, enablers, false);
    }
}
