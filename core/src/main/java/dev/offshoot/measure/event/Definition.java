package dev.offshoot.measure.event;

import java.util.Optional;

/**
 * What is measured, and how.
 *
 * @param definition the rule in words
 * @param numerator what is counted, in words
 * @param denominator out of what, in words
 * @param proportion a part of a whole, kept as a percentage
 * @param countsSites the number of sites it reports
 * @param mayBeNegative whether a value may be below nought, as a change may; no, where it does not say
 */
public record Definition(
        String title,
        String unit,
        Direction direction,
        MeasureKind kind,
        Optional<String> definition,
        Optional<String> numerator,
        Optional<String> denominator,
        boolean proportion,
        Optional<MeasureRhythm> rhythm,
        Optional<SiteCount> countsSites,
        Optional<Boolean> mayBeNegative) {

    /** Whether a value below nought makes sense. */
    public boolean takesNegatives() {
        return !proportion && countsSites.isEmpty() && mayBeNegative.orElse(false);
    }
}
