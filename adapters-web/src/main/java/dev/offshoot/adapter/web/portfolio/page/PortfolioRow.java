package dev.offshoot.adapter.web.portfolio.page;

import dev.offshoot.adapter.web.format.Cell;
import dev.offshoot.adapter.web.format.ConfidenceMark;
import dev.offshoot.adapter.web.format.EnablerStrip;
import dev.offshoot.adapter.web.format.Formats;
import dev.offshoot.adapter.web.format.SiteCells;
import dev.offshoot.chronicle.view.HistoryEntry;
import dev.offshoot.command.form.value.ConstantWords;
import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.view.part.MilestoneLine;
import dev.offshoot.portfolio.view.PortfolioLine;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An initiative on one line, in words.
 *
 * @param slip of the outstanding milestone that slips most; else of the next one
 * @param late whether one surely slips
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
        EnablerStrip strip,
        Cell news,
        String newsEdtf,
        boolean quiet) {

    static PortfolioRow of(PortfolioLine line, Optional<HistoryEntry> latest, LocalDate today) {
        return new PortfolioRow(
                line.initiative().key(),
                line.title(),
                line.illustrative(),
                ConstantWords.said(line.lifecycle()),
                line.confidence().map(c -> ConfidenceMark.of(c, line.confidenceBefore())),
                SiteCells.of(line),
                next(line),
                slip(line),
                line.slipping(),
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

    private static Cell slip(PortfolioLine line) {
        return line.worst()
                .map(worst ->
                        Cell.of(worst.days().words(), noted(worst.milestone().title(), corrected(worst.milestone()))))
                .or(() -> line.next()
                        .flatMap(next ->
                                next.slipOn(line.lateAsOf()).map(days -> Cell.of(days.words(), corrected(next)))))
                .orElseGet(() -> Cell.missing(
                        line.next().isEmpty()
                                ? "no milestone is outstanding"
                                : "the next milestone has no baseline to slip from"));
    }

    private static String corrected(MilestoneLine milestone) {
        return milestone
                .baselineCorrected()
                .map(day -> "baseline corrected " + Formats.day(day))
                .orElse("");
    }

    private static String noted(String note, String more) {
        return more.isEmpty() ? note : note + "; " + more;
    }

    private static Cell news(HistoryEntry entry) {
        return Cell.of(Formats.capital(entry.event().occurred().words()), Formats.sentence(entry.sentence()));
    }
}
