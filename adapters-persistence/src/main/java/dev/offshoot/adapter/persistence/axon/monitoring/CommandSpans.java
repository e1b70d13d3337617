package dev.offshoot.adapter.persistence.axon.monitoring;

import io.opentelemetry.api.OpenTelemetry;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandBusSpanFactory;
import org.axonframework.commandhandling.DefaultCommandBusSpanFactory;
import org.axonframework.messaging.Message;
import org.axonframework.tracing.NoOpSpanFactory;
import org.axonframework.tracing.SpanFactory;
import org.axonframework.tracing.opentelemetry.OpenTelemetrySpanFactory;

/** A span for each command, named after it, with its stream; none where tracing is off. */
public final class CommandSpans {

    private CommandSpans() {}

    public static CommandBusSpanFactory in(OpenTelemetry telemetry) {
        return DefaultCommandBusSpanFactory.builder()
                .spanFactory(telemetry.equals(OpenTelemetry.noop()) ? NoOpSpanFactory.INSTANCE : traced(telemetry))
                .build();
    }

    private static SpanFactory traced(OpenTelemetry telemetry) {
        return OpenTelemetrySpanFactory.builder()
                .tracer(telemetry.getTracer("dev.offshoot"))
                .contextPropagators(telemetry.getPropagators().getTextMapPropagator())
                .addSpanAttributeProviders(List.of(CommandSpans::stream))
                .build();
    }

    private static Map<String, String> stream(Message<?> message) {
        return message.getMetaData().get(CommandContext.STREAM) instanceof String stream
                        && message.getMetaData().get(CommandContext.STREAM_TYPE) instanceof String streamType
                ? Map.of("offshoot.stream", stream, "offshoot.stream.type", streamType)
                : Map.of();
    }
}
