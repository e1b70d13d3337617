package dev.offshoot.initiative;

import static dev.offshoot.initiative.Histories.AUDIT;
import static dev.offshoot.initiative.Histories.DEVELOPING;
import static dev.offshoot.initiative.Histories.ESTABLISHED;
import static dev.offshoot.initiative.Histories.HARBOUR;
import static dev.offshoot.initiative.Histories.LAUNCH;
import static dev.offshoot.initiative.Histories.SITES;
import static dev.offshoot.initiative.Histories.achieved;
import static dev.offshoot.initiative.Histories.adopted;
import static dev.offshoot.initiative.Histories.assessed;
import static dev.offshoot.initiative.Histories.audit;
import static dev.offshoot.initiative.Histories.chartered;
import static dev.offshoot.initiative.Histories.demanding;
import static dev.offshoot.initiative.Histories.proposed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.date.PartialDate;
import dev.offshoot.decider.DeciderSpec;
import dev.offshoot.initiative.domain.Initiative;
import dev.offshoot.initiative.domain.InitiativeDecider;
import dev.offshoot.initiative.domain.command.InitiativeCommand;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.event.MilestoneEvent.AchievementReversed;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneAchieved;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a milestone required is judged as of its actual date, by what is known of that day at the moment asked. */
class UnmetWhenAchievedTest {

    private final DeciderSpec<InitiativeCommand, Initiative, InitiativeEvent, InitiativeRejection>.Given met =
            DeciderSpec.of(InitiativeDecider.STREAM_TYPE, HARBOUR.stream())
                    .givenNothing()
                    .and("2024", chartered())
                    .and("2024", adopted())
                    .and("2024", audit())
                    .and("2024", proposed(SITES, "Twenty sites"))
                    .and("2024", demanding())
                    .and("2025-02", achieved(SITES, "Twenty sites", "2025-02"))
                    .and("2025-03", assessed(1, ESTABLISHED, ""))
                    .and(
                            "2025-06",
                            new MilestoneAchieved(
                                    LAUNCH,
                                    "Launch",
                                    Optional.empty(),
                                    PartialDate.parse("2025-06"),
                                    List.of(AUDIT),
                                    Optional.empty(),
                                    List.of()));

    private static List<String> unmet(DeciderSpec<?, ?, ?, ?>.Given given) {
        var view = InitiativeProjectionTest.shown(given);
        return view.unmetWhenAchieved(view.milestone(LAUNCH).orElseThrow());
    }

    @Test
    void nothing_lacks_while_all_that_is_known_says_so() {
        assertThat(unmet(met)).isEmpty();
        assertThat(unmet(met.and("2025-07", assessed(2, DEVELOPING, "Established"))))
                .isEmpty();
        assertThat(unmet(met.and("2025", assessed(2, DEVELOPING, "Established"))))
                .isEmpty();
    }

    @Test
    void late_news_of_the_time_before_tells_what_lacked() {
        assertThat(unmet(met.and("2025-05", assessed(2, DEVELOPING, "Established"))))
                .containsExactly("Commissioning needs Established (is Developing)");
        var reversed = new AchievementReversed(SITES, "Twenty sites", PartialDate.parse("2025-02"), "counted twice");
        assertThat(unmet(met.and("2025-05", reversed))).containsExactly("Twenty sites is not achieved");
        assertThat(unmet(met.and("2025-08", reversed))).isEmpty();
    }
}
