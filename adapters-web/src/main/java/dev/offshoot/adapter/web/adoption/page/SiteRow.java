package dev.offshoot.adapter.web.adoption.page;

import dev.offshoot.adapter.web.format.Cell;
import dev.offshoot.adapter.web.format.Formats;
import dev.offshoot.adapter.web.format.SiteEnd;
import dev.offshoot.adapter.web.initiative.page.InitiativePage;
import dev.offshoot.adoption.view.AdoptionView;
import dev.offshoot.command.form.value.ConstantWords;
import dev.offshoot.date.PartialDate;
import dev.offshoot.projection.Titles;
import java.util.Optional;

/** One site on one line. */
record SiteRow(String title, String href, Cell stage, Cell since, Cell time, Cell spells, Cell planned) {

    /** @param end why it does not count by itself, if it does not */
    static SiteRow of(AdoptionView view, InitiativePage subject, Titles names, Optional<SiteEnd> end) {
        return new SiteRow(
                names.of(view.site()),
                subject.leading("/sites/" + view.site()),
                end.map(SiteEnd::stage)
                        .or(() -> view.stage()
                                .map(s -> Cell.of(
                                        ConstantWords.said(s.stage()),
                                        Formats.doubt(view.perhapsStage().map(ConstantWords::inside)))))
                        .orElseGet(() -> Cell.missing("no stage is recorded")),
                end.map(SiteEnd::since)
                        .or(() -> view.stage().map(s -> Cell.of(s.since().words())))
                        .orElseGet(() -> Cell.missing("no stage is recorded")),
                end.map(SiteEnd::time)
                        .or(() -> view.timeInStage(subject.today()).map(r -> Cell.of(Formats.span(r))))
                        .orElseGet(() -> Cell.missing("its beginning is not dated")),
                view.spells().isEmpty()
                        ? Cell.missing("it has not been live")
                        : Cell.of(Integer.toString(view.spells().size())),
                view.plannedLive()
                        .now()
                        .map(day -> Cell.of(
                                day.words(),
                                Formats.doubt(view.plannedLive().perhaps().map(PartialDate::words))))
                        .orElseGet(() -> Cell.missing("it has not said when")));
    }
}
