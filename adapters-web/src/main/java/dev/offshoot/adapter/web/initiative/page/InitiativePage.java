package dev.offshoot.adapter.web.initiative.page;

import dev.offshoot.adapter.web.format.Formats;
import dev.offshoot.adapter.web.format.RecordMenu;
import dev.offshoot.adapter.web.layout.Crumb;
import dev.offshoot.adapter.web.request.AsOfRequest;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.portfolio.view.WholeInitiative;
import dev.offshoot.projection.ReadModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.web.servlet.ModelAndView;

/** An initiative as one page shows it: how it stood at the page's viewpoint, and what may be recorded about it. */
public record InitiativePage(WholeInitiative whole, AsOfRequest view, InitiativeHeader head, RecordMenu record) {

    public String key() {
        return whole.key();
    }

    public InitiativeView initiative() {
        return whole.line().body();
    }

    public LocalDate today() {
        return view.today();
    }

    public boolean illustrative() {
        return whole.line().illustrative();
    }

    public String path() {
        return "/initiatives/" + key();
    }

    /** What to mark a thing with that had not become what it is on the day looked at. */
    public Optional<String> notYet(ReadModel<?> thing, String done) {
        return Formats.notYet(thing, done, view.asOf().was());
    }

    /** A page of this initiative, on the page's own viewpoint. */
    public String leading(String below) {
        return view.carry(path() + below);
    }

    /** Where a page of an initiative stands: in the portfolio of that moment. */
    public Crumb portfolio() {
        return new Crumb("Portfolio", view.carry("/portfolio"));
    }

    public ModelAndView page(String template, Object tab) {
        var page = new ModelAndView(template);
        page.addObject("head", head);
        page.addObject("tab", tab);
        page.addObject("crumbs", List.of(portfolio(), Crumb.here(head.title())));
        return page;
    }
}
