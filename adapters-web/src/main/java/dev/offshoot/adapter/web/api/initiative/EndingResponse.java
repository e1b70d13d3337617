package dev.offshoot.adapter.web.api.initiative;

import dev.offshoot.adapter.web.api.plain.ProvenanceResponse;

/** That something ended, and why. */
record EndingResponse(String reason, ProvenanceResponse provenance) {}
