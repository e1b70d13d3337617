package dev.offshoot.adapter.web.initiative.page;

import dev.offshoot.adapter.web.format.News;
import dev.offshoot.adapter.web.request.AsOfQuery;
import dev.offshoot.chronicle.port.in.ReadChronicle;
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

    InitiativePages(InitiativePageLoader loader, ReadChronicle chronicle) {
        this.loader = loader;
        this.chronicle = chronicle;
    }

    @GetMapping("/initiatives/{initiative}")
    ModelAndView summary(@PathVariable String initiative, AsOfQuery query) {
        var subject = loader.open(initiative, "", query);
        var news =
                chronicle.about(subject.whole().line().stream(), subject.view().asOf(), OptionalLong.empty(), NEWS);
        return subject.page(
                "initiative/summary",
                SummaryTab.of(subject, news.entries().stream().map(News::of).toList()));
    }
}
