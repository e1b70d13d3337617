package dev.offshoot.app.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where the embedded database keeps everything it has, and how much room it leaves.
 *
 * @param data the data folder, relative to the working directory unless it starts at the root
 * @param freeSpaceFloor what must be left on the disk of the data folder for anything to be recorded
 */
@ConfigurationProperties(EmbeddedDatabaseSettings.PREFIX)
public record EmbeddedDatabaseSettings(
        @DefaultValue("data") Path data,
        @DefaultValue("512MB") DataSize freeSpaceFloor) {

    static final String PREFIX = "offshoot";

    Path folder() {
        return data.toAbsolutePath().normalize();
    }
}
