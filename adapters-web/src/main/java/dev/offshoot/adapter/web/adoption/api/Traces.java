package dev.offshoot.adapter.web.adoption.api;

import dev.offshoot.adapter.web.api.response.Plain;
import dev.offshoot.adapter.web.api.response.ProvenanceResponse;
import dev.offshoot.adoption.view.Trace;
import org.springframework.stereotype.Component;

/** The provenance of what a site did. */
@Component
class Traces {

    private final Plain plain;

    Traces(Plain plain) {
        this.plain = plain;
    }

    ProvenanceResponse provenance(Trace t) {
        return plain.provenance(
                t.version(), t.occurred(), t.knownSince().toString(), null, t.actor(), t.provenance(), null);
    }
}
