package dev.offshoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** Whoever writes a link asks whether it names a file, which is looked for in all jars where any address may be one. */
final class FilesOfPagesTest {

    @Test
    void are_served_at_addresses_of_their_own_and_at_no_others() throws IOException {
        var shipped = new YamlPropertySourceLoader()
                .load("application", new ClassPathResource("application.yaml"))
                .getFirst();
        new WebApplicationContextRunner()
                .withInitializer(
                        context -> context.getEnvironment().getPropertySources().addFirst(shipped))
                .withConfiguration(AutoConfigurations.of(WebMvcAutoConfiguration.class))
                .run(context -> assertThat(context.getBeansOfType(SimpleUrlHandlerMapping.class)
                                .values())
                        .flatExtracting(mapping -> mapping.getHandlerMap().keySet())
                        .doesNotContain("/**"));
    }
}
