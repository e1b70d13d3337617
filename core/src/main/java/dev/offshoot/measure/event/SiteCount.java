package dev.offshoot.measure.event;

/** The number of sites that a measure reports, where no single sites are known. They never share a label. */
public enum SiteCount {
    ENGAGED,
    TRAINED,
    EVER,
    LIVE,
    EMBEDDED
}
