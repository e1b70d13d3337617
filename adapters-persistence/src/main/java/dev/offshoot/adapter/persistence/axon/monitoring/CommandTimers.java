package dev.offshoot.adapter.persistence.axon.monitoring;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.micrometer.MessageTimerMonitor;

/** How long commands take, by their name and by how they ended; a refusal is an answer, and so a success. */
public final class CommandTimers {

    private CommandTimers() {}

    public static MessageTimerMonitor in(MeterRegistry meters) {
        return MessageTimerMonitor.builder()
                .meterNamePrefix("offshoot.commands")
                .meterRegistry(meters)
                .tagsBuilder(message -> Tags.of(
                        "command", message instanceof CommandMessage<?> command ? command.getCommandName() : "none"))
                .build();
    }
}
