package dev.offshoot.adoption.view;

import java.time.LocalDate;

/** Which site counts for which on a day, once sites have merged. */
@FunctionalInterface
public interface Standings {

    /** No two sites have ever merged. */
    Standings UNMERGED = (site, _) -> site;

    /** The key of the site that counts for this one: itself until it merged. */
    String standingFor(String site, LocalDate day);
}
