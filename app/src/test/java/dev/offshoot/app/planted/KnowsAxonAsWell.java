package dev.offshoot.app.planted;

import org.axonframework.commandhandling.CommandBus;

record KnowsAxonAsWell(CommandBus bus) {}
