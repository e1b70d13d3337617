package dev.offshoot.kernel.planted;

import java.time.Instant;

final class AsksTheClock {
    Instant read() {
        return Instant.now();
    }
}
