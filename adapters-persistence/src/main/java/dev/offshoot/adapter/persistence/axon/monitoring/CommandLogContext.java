package dev.offshoot.adapter.persistence.axon.monitoring;

import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.slf4j.MDC;

/**
 * Marks the log lines of a command, those of its commit included, with its id and its actor. The id is what its events
 * carry as their <code>correlationId</code>.
 */
public final class CommandLogContext implements MessageHandlerInterceptor<CommandMessage<?>> {

    public static final String CORRELATION = "correlationId";

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unit, InterceptorChain chain) throws Exception {
        var command = unit.getMessage();
        var said = Map.of(
                CORRELATION,
                command.getIdentifier(),
                CommandContext.ACTOR,
                command.getMetaData().getOrDefault(CommandContext.ACTOR, "").toString());
        said.forEach(MDC::put);
        unit.onCleanup(_ -> said.keySet().forEach(MDC::remove));
        return chain.proceed();
    }
}
