package dev.offshoot.engagement.event;

/** How people come together. */
public enum Modality {
    IN_PERSON,
    ONLINE,
    MIXED
}
