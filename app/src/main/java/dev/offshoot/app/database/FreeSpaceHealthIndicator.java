package dev.offshoot.app.database;

import dev.offshoot.app.database.folder.FreeSpace;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Whether there is room on the disk to go on recording. */
final class FreeSpaceHealthIndicator extends AbstractHealthIndicator {

    private final FreeSpace space;

    FreeSpaceHealthIndicator(FreeSpace space) {
        super("the free space cannot be read");
        this.space = space;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.withDetail("freeMegabytes", space.left().toMegabytes())
                .withDetail("floorMegabytes", space.floor().toMegabytes());
        if (space.isEnough()) {
            health.up();
        } else {
            health.outOfService().withDetail("recording", "refused until there is room");
        }
    }
}
