package dev.offshoot.adapter.web.initiative.api;

import dev.offshoot.adapter.web.api.response.ProvenanceResponse;

/** That something ended, and why. */
record EndingResponse(String reason, ProvenanceResponse provenance) {}
