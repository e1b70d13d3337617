package dev.offshoot.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adoption.domain.AdoptionCommand;
import dev.offshoot.adoption.domain.AdoptionCommand.CommitSite;
import dev.offshoot.adoption.domain.AdoptionCommand.ContactSite;
import dev.offshoot.adoption.domain.AdoptionCommand.DeclineSite;
import dev.offshoot.adoption.domain.AdoptionCommand.GoLive;
import dev.offshoot.adoption.domain.AdoptionCommand.LeaveSite;
import dev.offshoot.adoption.domain.AdoptionCommand.MarkEmbedded;
import dev.offshoot.adoption.domain.AdoptionCommand.PauseSite;
import dev.offshoot.adoption.domain.AdoptionCommand.ResumeSite;
import dev.offshoot.adoption.domain.AdoptionCommand.ReturnSite;
import dev.offshoot.adoption.domain.AdoptionRejection;
import dev.offshoot.adoption.domain.Definition;
import dev.offshoot.adoption.domain.SiteAdoption;
import dev.offshoot.adoption.event.AdoptionEvent;
import dev.offshoot.adoption.event.AdoptionEvent.SiteCommitted;
import dev.offshoot.adoption.event.AdoptionId;
import dev.offshoot.adoption.view.AdoptionCounts;
import dev.offshoot.adoption.view.AdoptionView;
import dev.offshoot.kernel.AsAt;
import dev.offshoot.kernel.Event;
import dev.offshoot.kernel.Laws;
import dev.offshoot.kernel.PartialDate;
import dev.offshoot.kernel.Recorded;
import dev.offshoot.kernel.ViewLaws;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AdoptionLawsTest {

    private static final AdoptionId QUAY = AdoptionId.of("falls", "quay");
    private static final Optional<Definition> FIRST = Optional.of(new Definition(1, Optional.of("a year in use")));

    private final ViewLaws<AdoptionCommand, SiteAdoption, AdoptionEvent, AdoptionRejection, AdoptionView> laws =
            new ViewLaws<>(AdoptionContext.CONTEXT, QUAY.stream(), AdoptionLawsTest::some);

    private static AdoptionCommand some(Random random) {
        return switch (random.nextInt(9)) {
            case 0 -> new ContactSite(QUAY, Optional.empty());
            case 1 -> new CommitSite(QUAY, Optional.empty(), Optional.of(planned(random)));
            case 2, 3 -> new GoLive(QUAY, FIRST);
            case 4 -> new MarkEmbedded(QUAY, "met", FIRST);
            case 5 -> new PauseSite(QUAY, Optional.empty());
            case 6 -> new ResumeSite(QUAY, Optional.empty());
            case 7 -> random.nextBoolean() ? new LeaveSite(QUAY, "cost") : new DeclineSite(QUAY, Optional.empty());
            default -> new ReturnSite(QUAY, Optional.empty(), FIRST);
        };
    }

    private static PartialDate planned(Random random) {
        return PartialDate.parse(Integer.toString(2016 + random.nextInt(9)));
    }

    @Test
    void the_past_is_what_a_store_of_the_past_would_show() {
        laws.hold(1000);
    }

    @Test
    void the_count_of_today_is_the_count_of_what_is_shown_today() {
        Laws.hold(
                1000,
                random -> laws.view(AsAt.NOW, laws.history(random)).ifPresent(view -> {
                    var counts = AdoptionCounts.on(ViewLaws.FIRST.plusDays(3000), List.of(view));
                    var live = view.stage().filter(s -> s.stage().name().matches("LIVE|EMBEDDED"));
                    assertThat(counts.live()).isEqualTo(live.isPresent() ? 1 : 0);
                    assertThat(counts.ever()).isEqualTo(view.spells().isEmpty() ? 0 : 1);
                }));
    }

    @Test
    void a_plan_learnt_late_never_displaces_a_newer_one() {
        Laws.hold(1000, random -> {
            List<Recorded<? extends Event>> history = laws.history(random);
            var plan = new SiteCommitted(Optional.empty(), Optional.of(PartialDate.parse("2031")));
            var news = Told.<Event>on("2013", plan).as(QUAY.stream(), history.size());
            var now = laws.view(AsAt.NOW, history)
                    .flatMap(view -> view.plannedLive().newest())
                    .filter(said -> said.dated().surelyAfter(news.dated()))
                    .map(said -> said.value());
            if (now.isPresent()) {
                var late = new ArrayList<>(history);
                late.add(news);
                assertThat(laws.view(AsAt.NOW, late).orElseThrow().plannedLive().now())
                        .isEqualTo(now);
            }
        });
    }
}
