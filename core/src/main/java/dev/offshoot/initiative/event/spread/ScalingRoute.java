package dev.offshoot.initiative.event.spread;

/** The way in which an innovation spreads. */
public enum ScalingRoute {
    GROWTH,
    LICENCE_OR_AFFILIATION,
    PARTNERSHIP,
    DELIVERY_NETWORK,
    LOCAL_EMBEDDING,
    WHOLE_AREA
}
