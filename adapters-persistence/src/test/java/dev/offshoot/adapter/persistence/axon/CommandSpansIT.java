package dev.offshoot.adapter.persistence.axon;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;

import dev.offshoot.adapter.persistence.Counters;
import dev.offshoot.adapter.persistence.TestStore;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import org.junit.jupiter.api.Test;

final class CommandSpansIT {

    @Test
    void a_command_is_a_span_with_its_stream_under_that_of_whoever_asked() {
        var spans = InMemorySpanExporter.create();
        try (var telemetry = OpenTelemetrySdk.builder()
                        .setTracerProvider(SdkTracerProvider.builder()
                                .addSpanProcessor(SimpleSpanProcessor.create(spans))
                                .build())
                        .setPropagators(ContextPropagators.create(W3CTraceContextPropagator.getInstance()))
                        .build();
                var store = TestStore.traced(telemetry)) {
            var request = telemetry.getTracer("test").spanBuilder("request").startSpan();
            try (var _ = request.makeCurrent()) {
                store.streams.execute(Counters.start("a"));
            } finally {
                request.end();
            }
            assertThat(spans.getFinishedSpanItems())
                    .anySatisfy(span -> assertThat(span)
                            .hasName("CommandBus.handleCommand(counter.StartCounter)")
                            .hasTraceId(request.getSpanContext().getTraceId())
                            .hasAttribute(AttributeKey.stringKey("offshoot.stream"), "counter-a")
                            .hasAttribute(AttributeKey.stringKey("offshoot.stream.type"), "counter"));
        }
    }
}
