package dev.offshoot.adapter.web.measure.page;

import dev.offshoot.adapter.web.adoption.page.SiteNames;
import dev.offshoot.adapter.web.initiative.page.InitiativePage;
import dev.offshoot.adapter.web.initiative.page.InitiativePageLoader;
import dev.offshoot.adapter.web.problem.NotThere;
import dev.offshoot.adapter.web.request.AsOfQuery;
import dev.offshoot.measure.view.MeasureView;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.projection.ReadModels;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.util.List;
import java.util.Optional;
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
        var subject = loader.open(initiative, "measures", query);
        var key = initiative + "~" + measure;
        var lines = subject.whole().measures().stream()
                .filter(m -> m.stream().key().equals(key))
                .toList();
        if (lines.isEmpty()) {
            throw now(key).map(now -> NotThere.notYet(now.body().title()))
                    .orElseGet(() -> new NotThere("This initiative has no measure “%s”.".formatted(measure)));
        }
        return measures(subject, lines);
    }

    private Optional<ReadModel<MeasureView>> now(String key) {
        return StreamId.isKey(key) ? measures.of(new StreamId("measure", key), AsOf.NOW) : Optional.empty();
    }

    private ModelAndView measures(InitiativePage subject, List<ReadModel<MeasureView>> lines) {
        var names = sites.directory(subject.view()).names();
        return subject.page("measure/measures", MeasuresTab.of(subject, lines, names))
                .addObject("charts", charts.address());
    }
}
