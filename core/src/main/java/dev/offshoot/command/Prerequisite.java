package dev.offshoot.command;

import dev.offshoot.date.Dated;

/**
 * What must have happened first: nothing ends before it began, and nothing is decided before it was asked.
 *
 * @param what in the past tense: <code>the gate was convened</code>
 * @param dated when; its version names the entry
 */
public record Prerequisite(String what, Dated dated) {

    /** Whether something surely occurred before this, and so cannot have followed it. */
    public boolean surelyAfter(Dated follower) {
        return dated.surelyAfter(follower);
    }
}
