package dev.offshoot.adapter.web.page.initiative;

import dev.offshoot.adapter.web.page.frame.Crumb;
import dev.offshoot.adapter.web.page.shown.AsOfRequest;
import dev.offshoot.adapter.web.page.shown.Formats;
import dev.offshoot.adapter.web.page.shown.RecordMenu;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.projection.ReadModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.web.servlet.ModelAndView;

/** An initiative as one page shows it: how it stood at the page's viewpoint, and what may be recorded about it. */
record Subject(
        ReadModel<InitiativeView> line, AsOfRequest view, InitiativeHeader head, RecordMenu record, int rhythmDays) {

    String key() {
        return line.stream().key();
    }

    InitiativeView initiative() {
        return line.body();
    }

    LocalDate today() {
        return view.today();
    }

    boolean illustrative() {
        return line.illustrative();
    }

    String path() {
        return "/initiatives/" + key();
    }

    /** What to mark a thing with that had not become what it is on the day looked at. */
    Optional<String> notYet(ReadModel<?> thing, String done) {
        return Formats.notYet(thing, done, view.asOf().was());
    }

    /** A page of this initiative, on the page's own viewpoint. */
    String leading(String below) {
        return view.carry(path() + below);
    }

    ModelAndView page(String template, Object tab) {
        var page = new ModelAndView("initiative/" + template);
        page.addObject("head", head);
        page.addObject("tab", tab);
        page.addObject("crumbs", List.of(new Crumb("Portfolio", "/portfolio"), Crumb.here(head.title())));
        return page;
    }
}
