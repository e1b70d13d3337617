package dev.offshoot.adapter.web.portfolio.page;

import dev.offshoot.adapter.web.format.Formats;
import dev.offshoot.adapter.web.format.Link;
import dev.offshoot.adapter.web.request.AsOfRequest;
import dev.offshoot.command.form.Field;
import dev.offshoot.command.form.value.ConstantWords;
import dev.offshoot.initiative.event.oversight.ConfidenceRating;
import dev.offshoot.initiative.view.Lifecycle;
import dev.offshoot.portfolio.view.PortfolioFilter.Order;
import dev.offshoot.portfolio.view.PortfolioPage.Totals;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The portfolio page.
 *
 * @param view from where it looks
 * @param counts how many there are, and how many want attention
 * @param wanted what is filtered and sorted by
 * @param next where the next page is
 * @param start what may be recorded first
 */
record PortfolioSheet(
        AsOfRequest view,
        String counts,
        Map<String, String> wanted,
        boolean filtered,
        List<Field.Option> programmes,
        List<Sort> sorts,
        List<PortfolioRow> rows,
        Optional<String> next,
        List<Link> start) {

    /** A column that sorts, and how it sorts now, in the words of aria-sort. */
    record Sort(String label, String href, String direction) {}

    static List<Sort> sorts(Wanted wanted, AsOfRequest view) {
        var order = wanted.order();
        var newsHref = view.carry(wanted.with("sort", order == Order.LATEST_NEWS ? "oldest-news" : "latest-news"));
        var news = order == Order.LATEST_NEWS ? "descending" : order == Order.OLDEST_NEWS ? "ascending" : "none";
        return List.of(
                new Sort(
                        "Initiative",
                        view.carry(wanted.with("sort", "title")),
                        order == Order.TITLE ? "ascending" : "none"),
                new Sort(
                        "Slip",
                        view.carry(wanted.with("sort", "most-slip")),
                        order == Order.MOST_SLIP ? "descending" : "none"),
                new Sort("Last news", newsHref, news));
    }

    static String counts(Totals totals) {
        var parts = new ArrayList<String>();
        parts.add(Formats.count(totals.initiatives(), "initiative", "initiatives"));
        parts.add(totals.slipping() + " slipping");
        parts.add(totals.quiet() + " quiet");
        parts.add(Formats.count(totals.needAssessment(), "needs assessment", "need assessment"));
        return String.join(" · ", parts);
    }

    public String value(String name) {
        return wanted.getOrDefault(name, "");
    }

    public List<Field.Option> lifecycles() {
        return options(Lifecycle.values());
    }

    public List<Field.Option> confidences() {
        return options(ConfidenceRating.values());
    }

    private static List<Field.Option> options(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(c -> new Field.Option(ConstantWords.kebab(c), ConstantWords.said(c)))
                .toList();
    }
}
