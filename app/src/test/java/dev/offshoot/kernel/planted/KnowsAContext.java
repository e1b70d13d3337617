package dev.offshoot.kernel.planted;

import dev.offshoot.programme.event.ProgrammeId;

record KnowsAContext(ProgrammeId programme) {}
