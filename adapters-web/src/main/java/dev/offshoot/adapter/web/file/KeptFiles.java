package dev.offshoot.adapter.web.file;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps uploaded files in memory between their rehearsal and their application, for an hour at most. */
@Component
public class KeptFiles {

    /** A file that waits for its owner's word. */
    @SuppressWarnings("ArrayRecordComponent") // a file is its bytes, and nobody compares two
    public record Kept(String owner, String file, byte[] content, Instant at) {}

    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int MOST_FILES = 50;
    private static final long MOST_BYTES = 64L * 1024 * 1024;
    private static final int KEY_BYTES = 18;

    private final Map<String, Kept> files = new LinkedHashMap<>();
    private final SecureRandom chance = new SecureRandom();
    private final Clock clock;

    public KeptFiles(Clock clock) {
        this.clock = clock;
    }

    /** @return the key under which its owner finds it again */
    public synchronized String keep(String owner, String file, byte[] content) {
        var key = key();
        files.put(key, new Kept(owner, file, content.clone(), clock.instant()));
        tidy();
        return key;
    }

    public synchronized Optional<Kept> find(String owner, String key) {
        tidy();
        return Optional.ofNullable(files.get(key)).filter(kept -> kept.owner().equals(owner));
    }

    public synchronized void forget(String key) {
        files.remove(key);
    }

    /** The oldest go first. */
    private void tidy() {
        var oldest = clock.instant().minus(LONGEST);
        files.values().removeIf(kept -> kept.at().isBefore(oldest));
        Iterator<Kept> eldest = files.values().iterator();
        while (files.size() > 1 && (files.size() > MOST_FILES || bytes() > MOST_BYTES)) {
            eldest.next();
            eldest.remove();
        }
    }

    private long bytes() {
        return files.values().stream().mapToLong(kept -> kept.content().length).sum();
    }

    private String key() {
        var bytes = new byte[KEY_BYTES];
        chance.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
