package dev.offshoot.adapter.web.planted;

import org.axonframework.commandhandling.CommandBus;

record KnowsAxon(CommandBus bus) {}
