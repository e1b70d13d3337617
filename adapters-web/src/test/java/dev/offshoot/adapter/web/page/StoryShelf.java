package dev.offshoot.adapter.web.page;

import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.kernel.AsAt;
import dev.offshoot.kernel.Line;
import dev.offshoot.kernel.Lines;
import dev.offshoot.portfolio.port.out.InitiativeShelf;
import dev.offshoot.portfolio.port.out.LatestNews;
import dev.offshoot.portfolio.view.PortfolioFilter;
import dev.offshoot.portfolio.view.PortfolioPage.Totals;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds initiatives of a story: enough of a shelf for pages. */
record StoryShelf(Lines<InitiativeView> initiatives, LatestNews news) implements InitiativeShelf {

    private static final int QUARTER = 92;

    @Override
    public Found find(PortfolioFilter filter, LocalDate today) {
        var all = initiatives.all(AsAt.NOW).stream()
                .filter(l -> admits(filter, l.body(), today))
                .toList();
        var start = filter.after().map(after -> keys(all).indexOf(after) + 1).orElse(0);
        if (filter.after().isPresent() && start == 0) {
            throw new IllegalArgumentException("no such place");
        }
        var page = all.subList(start, Math.min(all.size(), start + filter.limit()));
        return new Found(
                page.stream()
                        .map(l -> new Shelved(l, news.day(l.stream(), AsAt.NOW), QUARTER))
                        .toList(),
                new Totals(
                        all.size(),
                        all.stream()
                                .filter(l -> l.body().worstSlip(today).isPresent())
                                .count(),
                        all.stream()
                                .filter(l -> news.day(l.stream(), AsAt.NOW)
                                        .map(d -> d.plusDays(QUARTER).isBefore(today))
                                        .orElse(false))
                                .count(),
                        all.stream()
                                .filter(l -> l.body().enablers().stream()
                                        .anyMatch(e -> e.current().isEmpty()))
                                .count()),
                start + page.size() < all.size()
                        ? Optional.of(page.getLast().stream().key())
                        : Optional.empty());
    }

    private static List<String> keys(List<Line<InitiativeView>> lines) {
        return lines.stream().map(l -> l.stream().key()).toList();
    }

    private static boolean admits(PortfolioFilter filter, InitiativeView view, LocalDate today) {
        return filter.text()
                        .map(t -> view.title().toLowerCase(Locale.ROOT).contains(t.toLowerCase(Locale.ROOT)))
                        .orElse(true)
                && filter.lifecycle().map(l -> l == view.lifecycle()).orElse(true)
                && (!filter.slipping() || view.worstSlip(today).isPresent());
    }
}
