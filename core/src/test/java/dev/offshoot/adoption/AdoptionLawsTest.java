package dev.offshoot.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adoption.domain.AdoptionCommand;
import dev.offshoot.adoption.domain.AdoptionCommand.CommitSite;
import dev.offshoot.adoption.domain.AdoptionCommand.ContactSite;
import dev.offshoot.adoption.domain.AdoptionCommand.DeclineSite;
import dev.offshoot.adoption.domain.AdoptionCommand.GoLive;
import dev.offshoot.adoption.domain.AdoptionCommand.IdentifySite;
import dev.offshoot.adoption.domain.AdoptionCommand.LeaveSite;
import dev.offshoot.adoption.domain.AdoptionCommand.MarkEmbedded;
import dev.offshoot.adoption.domain.AdoptionCommand.PauseSite;
import dev.offshoot.adoption.domain.AdoptionCommand.ResumeSite;
import dev.offshoot.adoption.domain.AdoptionCommand.ReturnSite;
import dev.offshoot.adoption.domain.AdoptionRejection;
import dev.offshoot.adoption.domain.CountingDefinition;
import dev.offshoot.adoption.domain.SiteAdoption;
import dev.offshoot.adoption.domain.SiteAdoption.Underway;
import dev.offshoot.adoption.event.AdoptionEvent;
import dev.offshoot.adoption.event.AdoptionId;
import dev.offshoot.adoption.view.AdoptionCounts;
import dev.offshoot.adoption.view.AdoptionView;
import dev.offshoot.date.PartialDate;
import dev.offshoot.laws.ContextLaws;
import dev.offshoot.laws.Laws;
import dev.offshoot.time.AsOf;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AdoptionLawsTest
        extends ContextLaws<AdoptionCommand, SiteAdoption, AdoptionEvent, AdoptionRejection, AdoptionView> {

    private static final AdoptionId QUAY = AdoptionId.of("falls", "quay");
    private static final Optional<CountingDefinition> FIRST =
            Optional.of(new CountingDefinition(1, Optional.of("a year in use")));

    AdoptionLawsTest() {
        super(AdoptionContext.CONTEXT, List.of(new IdentifySite(QUAY, Optional.empty())));
    }

    @Override
    protected AdoptionCommand next(Random random, AdoptionView shown) {
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

    @Override
    protected Map<String, Fact> current(AdoptionView shown) {
        return shown.plannedLive()
                .newest()
                .map(said -> Map.of("planned", Fact.of(said)))
                .orElse(Map.of());
    }

    @Override
    protected Map<String, ?> believed(SiteAdoption adoption) {
        return adoption instanceof Underway underway
                ? underway.plannedLive()
                        .now()
                        .map(day -> Map.of("planned", day))
                        .orElse(Map.of())
                : Map.of();
    }

    @Test
    void the_count_of_today_is_the_count_of_what_is_shown_today() {
        Laws.hold(
                500,
                random -> shown(AsOf.NOW, history(random)).ifPresent(view -> {
                    var counts = AdoptionCounts.on(LocalDate.of(2030, 1, 1), List.of(view));
                    var live = view.stage().filter(s -> s.stage().name().matches("LIVE|EMBEDDED"));
                    assertThat(counts.live()).isEqualTo(live.isPresent() ? 1 : 0);
                    assertThat(counts.ever()).isEqualTo(view.spells().isEmpty() ? 0 : 1);
                }));
    }
}
