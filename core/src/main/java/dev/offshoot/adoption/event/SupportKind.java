package dev.offshoot.adoption.event;

/** What an adopter gives of its own. */
public enum SupportKind {
    TIME,
    SPACE,
    MONEY,
    PEOPLE
}
