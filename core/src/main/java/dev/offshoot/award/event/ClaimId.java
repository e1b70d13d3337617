package dev.offshoot.award.event;

/** A claim's key in its award: <code>claim-1</code>, <code>claim-2</code>, … */
public record ClaimId(String value) {

    public static ClaimId number(int number) {
        return new ClaimId("claim-" + number);
    }
}
