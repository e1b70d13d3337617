package dev.offshoot.adapter.web.adoption.page;

import dev.offshoot.adapter.web.format.Cell;
import dev.offshoot.adapter.web.format.Formats;
import dev.offshoot.adapter.web.format.Section;
import dev.offshoot.adapter.web.format.SiteEnd;
import dev.offshoot.adapter.web.initiative.page.InitiativePage;
import dev.offshoot.adoption.view.AdoptionView;
import dev.offshoot.command.form.value.ConstantWords;
import java.util.List;
import java.util.Optional;

/**
 * One site's way with one initiative.
 *
 * @param standing where it stands, in one sentence
 * @param time how long it has stood there; empty of a site that does not count by itself any more
 * @param joined what it has in common with sites that it merged with, in whole sentences
 * @param directory the site's own page
 */
record AdoptionTab(
        String site,
        String standing,
        Optional<Cell> time,
        List<String> joined,
        String directory,
        List<Section> sections,
        boolean illustrative) {

    static AdoptionTab of(
            InitiativePage subject,
            String site,
            String name,
            Optional<AdoptionView> view,
            Optional<SiteEnd> end,
            List<String> joined) {
        return new AdoptionTab(
                name,
                view.flatMap(AdoptionView::stage)
                        .map(s -> "%s since %s"
                                .formatted(
                                        ConstantWords.said(s.stage()), s.since().words()))
                        .map(said -> view.flatMap(AdoptionView::perhapsStage)
                                .map(other -> said + ". " + Formats.doubt(Optional.of(ConstantWords.inside(other))))
                                .orElse(said))
                        .map(said -> end.map(over -> over.until(said)).orElse(said))
                        .orElse("Nothing has moved it yet"),
                end.isPresent()
                        ? Optional.empty()
                        : Optional.of(view.flatMap(v -> v.timeInStage(subject.today()))
                                .map(r -> Cell.of(Formats.span(r)))
                                .orElseGet(() -> Cell.missing("no dated stage"))),
                joined,
                subject.view().carry("/sites/" + site),
                AdoptionSections.of(subject, site, view),
                subject.illustrative());
    }
}
