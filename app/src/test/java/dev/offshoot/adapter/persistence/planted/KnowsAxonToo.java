package dev.offshoot.adapter.persistence.planted;

import org.axonframework.commandhandling.CommandBus;

record KnowsAxonToo(CommandBus bus) {}
