package dev.offshoot.stream.planted;

import dev.offshoot.programme.event.ProgrammeId;

record KnowsAContext(ProgrammeId programme) {}
