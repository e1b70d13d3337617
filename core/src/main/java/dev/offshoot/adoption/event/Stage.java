package dev.offshoot.adoption.event;

/** How far one site has come with one initiative. */
public enum Stage {
    IDENTIFIED,
    CONTACTED,
    INTERESTED,
    COMMITTED,
    PREPARING,
    LIVE,
    EMBEDDED,
    DECLINED,
    PAUSED,
    LEFT;

    /** Whether it lies on the way to going live. */
    public boolean beforeLive() {
        return compareTo(LIVE) < 0;
    }
}
