package dev.offshoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.OpenTelemetryTracingAutoConfiguration;
import org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.otlp.OtlpTracingAutoConfiguration;
import org.springframework.boot.opentelemetry.autoconfigure.OpenTelemetrySdkAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** What of Spring Boot's tracing our configuration turns on. */
final class TracesTest {

    private static final String COLLECTOR =
            "management.opentelemetry.tracing.export.otlp.endpoint=http://localhost:4318/v1/traces";

    private final ApplicationContextRunner offshoot = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withConfiguration(AutoConfigurations.of(
                    OpenTelemetrySdkAutoConfiguration.class,
                    OpenTelemetryTracingAutoConfiguration.class,
                    OtlpTracingAutoConfiguration.class));

    @Test
    void none_are_made_unless_they_are_asked_for() {
        offshoot.withPropertyValues(COLLECTOR)
                .run(context -> assertThat(context).doesNotHaveBean(SpanProcessor.class));
    }

    @Test
    void all_are_made_and_sent_when_they_are_asked_for() {
        offshoot.withPropertyValues("management.opentelemetry.enabled=true", COLLECTOR)
                .run(context -> {
                    assertThat(context).hasSingleBean(SpanExporter.class);
                    var span = context.getBean(OpenTelemetry.class)
                            .getTracer("test")
                            .spanBuilder("test")
                            .startSpan();
                    assertThat(span.isRecording()).isTrue();
                });
    }
}
