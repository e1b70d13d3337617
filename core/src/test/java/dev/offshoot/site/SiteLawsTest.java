package dev.offshoot.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.kernel.AsAt;
import dev.offshoot.kernel.Laws;
import dev.offshoot.kernel.ViewLaws;
import dev.offshoot.site.domain.Site;
import dev.offshoot.site.domain.SiteCommand;
import dev.offshoot.site.domain.SiteCommand.CloseSite;
import dev.offshoot.site.domain.SiteCommand.MergeSites;
import dev.offshoot.site.domain.SiteCommand.RegisterSite;
import dev.offshoot.site.domain.SiteCommand.RenameSite;
import dev.offshoot.site.domain.SiteCommand.SplitSite;
import dev.offshoot.site.domain.SiteRejection;
import dev.offshoot.site.event.SiteEvent;
import dev.offshoot.site.event.SiteEvent.SiteRenamed;
import dev.offshoot.site.event.SiteId;
import dev.offshoot.site.view.SiteView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SiteLawsTest {

    private static final SiteId QUAY = new SiteId("quay");

    private final ViewLaws<SiteCommand, Site, SiteEvent, SiteRejection, SiteView> laws =
            new ViewLaws<>(SiteContext.CONTEXT, QUAY.stream(), SiteLawsTest::some);

    private static SiteCommand some(Random random) {
        var name = "Name " + random.nextInt(4);
        var other = new SiteId("other-" + random.nextInt(3));
        return switch (random.nextInt(9)) {
            case 0, 1, 2 -> new RegisterSite(QUAY, name, Optional.empty(), Optional.empty(), Optional.empty());
            case 3, 4, 5 -> new RenameSite(QUAY, name);
            case 6 -> new MergeSites(QUAY, List.of(other), Optional.of(name), Map.of());
            case 7 -> new SplitSite(QUAY, List.of(QUAY, other));
            default -> new CloseSite(QUAY, "moved");
        };
    }

    @Test
    void the_past_is_what_a_store_of_the_past_would_show() {
        laws.hold(1000);
    }

    @Test
    void a_name_learnt_late_never_displaces_a_newer_one() {
        Laws.hold(1000, random -> {
            var history = laws.history(random);
            var news = Told.recorded(QUAY.stream(), history.size(), "2013", new SiteRenamed("", "Late"));
            var now = laws.view(AsAt.NOW, history)
                    .flatMap(view -> view.names().newest())
                    .filter(said -> said.dated().surelyAfter(news.dated()))
                    .map(said -> said.value());
            if (now.isPresent()) {
                var late = new ArrayList<>(history);
                late.add(news);
                assertThat(laws.view(AsAt.NOW, late).orElseThrow().name()).isEqualTo(now);
            }
        });
    }
}
