package dev.offshoot.initiative.view.part;

/** How far a milestone has come. */
public enum MilestoneStage {
    PROPOSED,
    BASELINED,
    ACHIEVED,
    CANCELLED
}
