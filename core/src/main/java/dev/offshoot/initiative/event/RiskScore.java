package dev.offshoot.initiative.event;

/** A risk's place on the five by five matrix: how likely, and how grave, each from 1 to 5. */
public record RiskScore(int likelihood, int consequence) {

    /** 1 to 25. */
    public int product() {
        return likelihood * consequence;
    }
}
