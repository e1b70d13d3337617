package dev.offshoot.adapter.web.page.portfolio;

import dev.offshoot.adapter.web.page.shown.Cell;
import dev.offshoot.adapter.web.page.shown.ConfidenceMark;
import dev.offshoot.adapter.web.page.shown.EnablerStrip;
import dev.offshoot.adapter.web.page.shown.Shown;
import dev.offshoot.adapter.web.page.shown.SiteCells;
import dev.offshoot.chronicle.view.Entry;
import dev.offshoot.initiative.view.MilestoneLine;
import dev.offshoot.intake.Words;
import dev.offshoot.kernel.DayRange;
import dev.offshoot.kernel.PartialDate;
import dev.offshoot.portfolio.view.PortfolioLine;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An initiative on one line, in words.
 *
 * @param late whether the next milestone surely slips
 * @param another whether it does not, but another one does
 * @param news when the last news occurred
 */
record PortfolioRow(
        String key,
        String title,
        boolean illustrative,
        String lifecycle,
        Optional<ConfidenceMark> confidence,
        SiteCells sites,
        Cell next,
        Cell slip,
        boolean late,
        boolean another,
        EnablerStrip strip,
        Cell news,
        String newsEdtf,
        boolean quiet) {

    static PortfolioRow of(PortfolioLine line, Optional<Entry> latest, LocalDate today) {
        var slip = line.next().flatMap(MilestoneLine::totalSlip);
        var late = slip.map(s -> s.least() > 0).orElse(false);
        return new PortfolioRow(
                line.initiative().key(),
                line.title(),
                line.illustrative(),
                Words.said(line.lifecycle()),
                line.confidence().map(c -> ConfidenceMark.of(c, line.confidenceBefore())),
                SiteCells.of(line),
                next(line),
                slip(line, slip),
                late,
                line.slipping() && !late,
                EnablerStrip.of(line.enablers(), today, line.rhythmDays()),
                latest.map(PortfolioRow::news).orElseGet(() -> Cell.missing("No news has a date")),
                latest.map(e -> e.event().occurred().edtf()).orElse(""),
                line.quiet());
    }

    private static Cell next(PortfolioLine line) {
        return line.next()
                .map(m ->
                        Cell.of(m.title(), m.expected().map(PartialDate::words).orElse("no date given")))
                .orElseGet(() -> Cell.missing("no milestone is outstanding"));
    }

    private static Cell slip(PortfolioLine line, Optional<DayRange> slip) {
        return slip.map(s -> Cell.of(s.words()))
                .orElseGet(() -> Cell.missing(
                        line.next().isEmpty()
                                ? "no milestone is outstanding"
                                : "the next milestone has no baseline to slip from"));
    }

    private static Cell news(Entry entry) {
        return Cell.of(Shown.capital(entry.event().occurred().words()), Shown.sentence(entry.sentence()));
    }
}
