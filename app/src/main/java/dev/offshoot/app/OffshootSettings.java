package dev.offshoot.app;

import java.time.ZoneId;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What may be set of Offshoot itself.
 *
 * @param sample whether to load the sample portfolio into an empty store; if not set, only into the embedded database
 * @param zone the time zone whose calendar says what today is
 */
@ConfigurationProperties("offshoot")
public record OffshootSettings(
        Optional<Boolean> sample,
        @DefaultValue("Europe/London") ZoneId zone) {}
