package dev.offshoot.adapter.web.measure.page;

import dev.offshoot.adapter.web.adoption.page.SiteNames;
import dev.offshoot.adapter.web.initiative.page.InitiativePage;
import dev.offshoot.adapter.web.initiative.page.InitiativePageLoader;
import dev.offshoot.adapter.web.initiative.page.OwnThings;
import dev.offshoot.adapter.web.request.AsOfQuery;
import dev.offshoot.measure.view.MeasureView;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.projection.ReadModels;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Shows the measures of an initiative, all or one. */
@Controller
final class MeasurePages {

    private final InitiativePageLoader loader;
    private final SiteNames sites;
    private final ChartLibrary charts;
    private final ReadModels<MeasureView> measures;

    MeasurePages(InitiativePageLoader loader, SiteNames sites, ChartLibrary charts, ReadModels<MeasureView> measures) {
        this.loader = loader;
        this.sites = sites;
        this.charts = charts;
        this.measures = measures;
    }

    @GetMapping("/initiatives/{initiative}/measures")
    ModelAndView measures(@PathVariable String initiative, AsOfQuery query) {
        var subject = loader.open(initiative, "measures", query);
        return measures(subject, subject.whole().measures());
    }

    /** One measure, on a page like that of all. */
    @GetMapping("/initiatives/{initiative}/measures/{measure}")
    ModelAndView measure(@PathVariable String initiative, @PathVariable String measure, AsOfQuery query) {
        var subject = loader.open(initiative, "measures", measure, query);
        var line = new OwnThings<>("measure", measures, MeasureView::title).named(measure, subject);
        return measures(subject, List.of(line));
    }

    private ModelAndView measures(InitiativePage subject, List<ReadModel<MeasureView>> lines) {
        var observed = lines.stream()
                .flatMap(line -> line.body().observations().stream())
                .flatMap(observation -> observation.site().stream());
        var names = sites.of(observed, subject.view());
        return subject.page("measure/measures", MeasuresTab.of(subject, lines, names))
                .addObject("charts", charts.address());
    }
}
