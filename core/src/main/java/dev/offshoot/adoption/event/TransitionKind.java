package dev.offshoot.adoption.event;

/** The kinds of event that move a site from stage to stage. */
public enum TransitionKind {
    IDENTIFIED(Stage.IDENTIFIED),
    CONTACTED(Stage.CONTACTED),
    INTERESTED(Stage.INTERESTED),
    COMMITTED(Stage.COMMITTED),
    PREPARING(Stage.PREPARING),
    DECLINED(Stage.DECLINED),
    WENT_LIVE(Stage.LIVE),
    EMBEDDED(Stage.EMBEDDED),
    PAUSED(Stage.PAUSED),
    RESUMED(Stage.LIVE),
    LEFT(Stage.LEFT),
    RETURNED(Stage.LIVE);

    private final Stage stage;

    TransitionKind(Stage stage) {
        this.stage = stage;
    }

    /** The stage it leads to; a site that resumes goes back to the stage in which it paused. */
    public Stage stage() {
        return stage;
    }
}
