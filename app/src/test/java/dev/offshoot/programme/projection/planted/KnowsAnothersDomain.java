package dev.offshoot.programme.projection.planted;

import dev.offshoot.importing.domain.Batch;

record KnowsAnothersDomain(Batch batch) {}
