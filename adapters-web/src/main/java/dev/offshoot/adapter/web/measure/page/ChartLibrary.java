package dev.offshoot.adapter.web.measure.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/** Where the chart library is served from, whatever its version. */
@Component
final class ChartLibrary {

    private static final ClassPathResource ABOUT =
            new ClassPathResource("META-INF/maven/org.mvnpm/echarts/pom.properties");

    private final String address;

    ChartLibrary() {
        try {
            var version = PropertiesLoaderUtils.loadProperties(ABOUT).getProperty("version");
            this.address = "/_static/echarts/" + version + "/dist/echarts.esm.min.js";
        } catch (IOException missing) {
            throw new UncheckedIOException("the chart library is not on the class path", missing);
        }
    }

    String address() {
        return address;
    }
}
