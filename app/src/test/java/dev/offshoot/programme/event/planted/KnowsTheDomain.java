package dev.offshoot.programme.event.planted;

import dev.offshoot.programme.domain.Programme;

record KnowsTheDomain(Programme programme) {}
