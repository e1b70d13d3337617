package dev.offshoot.adapter.web.adoption.page;

import dev.offshoot.adapter.web.format.Fact;
import dev.offshoot.adapter.web.format.Item;
import dev.offshoot.adapter.web.format.Link;
import dev.offshoot.adapter.web.format.ProvenanceText;
import dev.offshoot.adapter.web.initiative.page.InitiativePage;
import dev.offshoot.adapter.web.request.PageQuery;
import dev.offshoot.adoption.view.AdoptionCounts;
import dev.offshoot.command.form.value.ConstantWords;
import dev.offshoot.measure.view.MeasureView;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.projection.Titles;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The sites of an initiative.
 *
 * @param counts how many stand where, each number under a name of its own; empty where no single site is known
 * @param reported counts that a source gives without saying which sites
 * @param sites those on this page
 * @param next where more of them are; empty on the last page
 * @param first where the first of them are; empty on the first page
 * @param choose where another is chosen
 */
record SitesTab(
        List<Fact> counts,
        List<SiteRow> sites,
        String next,
        String first,
        List<Item> reported,
        String choose,
        Optional<Link> register,
        boolean illustrative) {

    static SitesTab of(InitiativePage subject, Titles names, PageQuery page) {
        var views = subject.whole().adoptions().stream().map(ReadModel::body).toList();
        var rows = new SiteRows(subject, views, names);
        var shown = page.inOrder(rows.all(), SiteRows.Place::words);
        return new SitesTab(
                views.isEmpty()
                        ? List.of()
                        : counts(AdoptionCounts.on(
                                subject.today(), views, subject.whole().succession())),
                shown.items().stream().map(rows::row).toList(),
                shown.next()
                        .map(next -> subject.leading("/sites?after=" + next + page.limited()))
                        .orElse(""),
                page.begin().isEmpty() ? "" : subject.leading("/sites"),
                subject.whole().measures().stream()
                        .flatMap(m -> reported(m.body()))
                        .toList(),
                subject.path() + "/choose-site",
                register(subject),
                subject.illustrative());
    }

    /** Where a site is entered in the directory, where anything is recorded. */
    static Optional<Link> register(InitiativePage subject) {
        return subject.record().open()
                ? Optional.of(new Link("Register a site", "/sites/record/register-site"))
                : Optional.empty();
    }

    private static List<Fact> counts(AdoptionCounts c) {
        return Stream.concat(
                        Stream.of(
                                fact("Ever live", c.ever()),
                                fact("Live now", c.live()),
                                fact("Embedded", c.embedded()),
                                fact("Ever engaged", c.engaged()),
                                fact("Ever trained", c.trained())),
                        Stream.of(
                                        fact("Identified, no further", c.identified()),
                                        fact("Contacted, no further", c.contacted()),
                                        fact("Interested, no further", c.interested()),
                                        fact("Committed, not preparing", c.committed()),
                                        fact("Preparing", c.preparing()),
                                        fact("Paused", c.paused()),
                                        fact("Left", c.left()),
                                        fact("Declined", c.declined()))
                                .filter(f -> !f.text().equals("0")))
                .toList();
    }

    private static Fact fact(String label, long count) {
        return new Fact(label, Long.toString(count));
    }

    private static Stream<Item> reported(MeasureView measure) {
        return measure.definition().flatMap(d -> d.countsSites()).stream()
                .flatMap(kind -> measure.latest().stream()
                        .map(o -> Item.of(
                                        "%s %s %s"
                                                .formatted(
                                                        o.current()
                                                                .figure()
                                                                .value()
                                                                .words(),
                                                        o.current().unit(),
                                                        ConstantWords.inside(kind)),
                                        ProvenanceText.of(o.current().provenance()))
                                .marked("reported")
                                .fact("Period", o.period().words())
                                .fact("Measure", measure.title())));
    }
}
