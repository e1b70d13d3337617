package dev.offshoot.adapter.web.format;

import dev.offshoot.adoption.view.SiteSuccession;
import dev.offshoot.date.Dated;
import dev.offshoot.date.PartialDate;
import dev.offshoot.projection.Titles;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Why a site does not count by itself any more, and since when.
 *
 * @param label as its stage in a list
 * @param note what became of it
 * @param how in the past tense, to go on from "until it"
 */
public record SiteEnd(String label, String note, String how, PartialDate occurred) {

    /** Empty while it counts by itself. */
    public static Optional<SiteEnd> of(String site, LocalDate day, SiteSuccession standings, Titles names) {
        return standings.standingFor(site, day).equals(site)
                ? standings.gone(site, day).map(SiteEnd::gone)
                : standings.mergers().stream()
                        .filter(merger -> merger.predecessor().equals(site)
                                && merger.dated().occurredBy(day))
                        .findFirst()
                        .map(merger -> merged(merger, names.of("site", standings.standingFor(site, day)), names));
    }

    private static SiteEnd gone(Dated since) {
        return new SiteEnd(
                "No longer there",
                "the site closed, or split into others",
                "closed or split into others",
                since.occurred());
    }

    private static SiteEnd merged(SiteSuccession.Merger merger, String standing, Titles names) {
        return new SiteEnd(
                "Merged",
                "counts with " + standing,
                "merged into " + names.of("site", merger.successor()),
                merger.dated().occurred());
    }

    /** What was so of it until then. */
    public String until(String said) {
        return "%s, until it %s (%s)".formatted(said, how, occurred.words());
    }

    public Cell stage() {
        return Cell.of(label, note);
    }

    public Cell since() {
        return Cell.of(occurred.words());
    }

    public Cell time() {
        return Cell.missing("it " + how);
    }
}
