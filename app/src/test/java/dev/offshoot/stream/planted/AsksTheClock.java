package dev.offshoot.stream.planted;

import java.time.Instant;

final class AsksTheClock {
    Instant read() {
        return Instant.now();
    }
}
