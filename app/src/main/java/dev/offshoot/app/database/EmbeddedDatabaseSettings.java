package dev.offshoot.app.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the embedded database keeps everything it has.
 *
 * @param data the data folder, relative to the working directory unless it starts at the root
 */
@ConfigurationProperties("offshoot")
public record EmbeddedDatabaseSettings(@DefaultValue("data") Path data) {

    Path folder() {
        return data.toAbsolutePath().normalize();
    }
}
