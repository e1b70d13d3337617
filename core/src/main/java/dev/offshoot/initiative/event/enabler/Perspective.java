package dev.offshoot.initiative.event.enabler;

/** From whose place a judgement is made. */
public enum Perspective {
    INNOVATOR,
    ADOPTER,
    COMMISSIONER,
    PEOPLE_WITH_LIVED_EXPERIENCE
}
