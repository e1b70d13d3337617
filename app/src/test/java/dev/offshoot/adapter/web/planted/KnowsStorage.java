package dev.offshoot.adapter.web.planted;

import dev.offshoot.adapter.persistence.planted.Stored;

record KnowsStorage(Stored stored) {}
