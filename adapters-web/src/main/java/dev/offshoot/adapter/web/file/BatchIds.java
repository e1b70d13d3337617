package dev.offshoot.adapter.web.file;

import dev.offshoot.importing.event.BatchId;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Makes the keys of batches: when, and four digits by which two of the same second differ. */
@Component
public class BatchIds {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT);

    private final RandomGenerator chance;

    @Autowired
    BatchIds() {
        this(new SecureRandom());
    }

    BatchIds(RandomGenerator chance) {
        this.chance = chance;
    }

    public BatchId next(Instant at, ZoneId zone) {
        var digits = HexFormat.of().toHexDigits((short) chance.nextInt(1 << 16));
        return new BatchId(WHEN.format(at.atZone(zone)) + "-" + digits);
    }
}
