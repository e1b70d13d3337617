package dev.offshoot.adapter.web.initiative.page;

import dev.offshoot.adapter.web.format.News;
import dev.offshoot.adapter.web.request.AsOfQuery;
import dev.offshoot.chronicle.port.in.ReadChronicle;
import dev.offshoot.programme.view.ProgrammeView;
import dev.offshoot.projection.ReadModels;
import dev.offshoot.projection.Titles;
import dev.offshoot.stream.StreamId;
import java.util.OptionalLong;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Shows the summary of an initiative. */
@Controller
final class InitiativePages {

    private static final int NEWS = 5;

    private final InitiativePageLoader loader;
    private final ReadChronicle chronicle;
    private final ReadModels<ProgrammeView> programmes;

    InitiativePages(InitiativePageLoader loader, ReadChronicle chronicle, ReadModels<ProgrammeView> programmes) {
        this.loader = loader;
        this.chronicle = chronicle;
        this.programmes = programmes;
    }

    @GetMapping("/initiatives/{initiative}")
    ModelAndView summary(@PathVariable String initiative, AsOfQuery query) {
        var subject = loader.open(initiative, "", query);
        var news =
                chronicle
                        .about(subject.line().stream(), subject.view().asOf(), OptionalLong.empty(), NEWS)
                        .entries()
                        .stream()
                        .map(News::of)
                        .toList();
        return subject.page("initiative/summary", SummaryTab.of(subject, programme(subject), news));
    }

    private String programme(InitiativePage subject) {
        return subject.initiative()
                .charter()
                .programme()
                .map(key -> StreamId.isKey(key)
                        ? programmes
                                .of(
                                        new StreamId("programme", key),
                                        subject.view().asOf())
                                .map(p -> p.body().title())
                                .orElseGet(() -> Titles.PLAIN.of(key))
                        : key)
                .orElse("none");
    }
}
