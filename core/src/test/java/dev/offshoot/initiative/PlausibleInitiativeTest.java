package dev.offshoot.initiative;

import static dev.offshoot.initiative.Histories.HARBOUR;
import static dev.offshoot.initiative.Histories.LAUNCH;
import static dev.offshoot.initiative.Histories.baselined;
import static dev.offshoot.initiative.Histories.chartered;
import static dev.offshoot.initiative.Histories.proposed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.date.PartialDate;
import dev.offshoot.date.Plausible;
import dev.offshoot.decider.DeciderSpec;
import dev.offshoot.initiative.domain.Initiative;
import dev.offshoot.initiative.domain.InitiativeDecider;
import dev.offshoot.initiative.domain.command.CharterCommand.SetTargetPopulation;
import dev.offshoot.initiative.domain.command.InitiativeCommand;
import dev.offshoot.initiative.domain.command.MilestoneCommand.BaselineMilestone;
import dev.offshoot.initiative.domain.command.MilestoneCommand.ProposeMilestone;
import dev.offshoot.initiative.domain.command.MilestoneCommand.ReforecastMilestone;
import dev.offshoot.initiative.domain.rejection.CharterRejection.NotYetCounted;
import dev.offshoot.initiative.domain.rejection.CharterRejection.NothingToReach;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection.DateNotPlausible;
import dev.offshoot.initiative.event.CharterEvent.TargetPopulationSet;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.event.milestone.Cause;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is surely a slip of the hand is not taken. */
final class PlausibleInitiativeTest {

    private final DeciderSpec<InitiativeCommand, Initiative, InitiativeEvent, InitiativeRejection> initiative =
            DeciderSpec.of(InitiativeDecider.STREAM_TYPE, HARBOUR.stream());

    private static PartialDate on(String date) {
        return PartialDate.parse(date);
    }

    @Test
    void a_date_of_a_plan_lies_within_reach() {
        var far = on("9999-12-31");
        var given = initiative.given(chartered(), proposed());
        given.when(new BaselineMilestone(HARBOUR, LAUNCH, far)).thenRefused(new DateNotPlausible("date", far));
        given.when(new BaselineMilestone(HARBOUR, LAUNCH, on("1206")))
                .thenRefused(new DateNotPlausible("date", on("1206")));
        initiative
                .given(chartered(), proposed(), baselined("2026-09"))
                .when(new ReforecastMilestone(HARBOUR, LAUNCH, far, Cause.SCOPE, "wider"))
                .thenRefused(new DateNotPlausible("forecast", far));
        given.when(new ProposeMilestone(
                        HARBOUR, LAUNCH, "Launch", Optional.empty(), Optional.of(far), List.of(), List.of()))
                .thenRefused(new DateNotPlausible("planned", far));
    }

    @Test
    void an_open_or_unknown_date_is_no_slip_of_the_hand() {
        for (var date : List.of("XXXX", "2030/..", "../2019", "1999", "2126-03-02")) {
            assertThat(Plausible.date(on(date), DeciderSpec.TODAY)).as(date).isTrue();
        }
        for (var date : List.of("2126-03-03", "2200/..", "../1700", "1799", "1700/2020")) {
            assertThat(Plausible.date(on(date), DeciderSpec.TODAY)).as(date).isFalse();
        }
    }

    @Test
    void a_target_population_can_be_reached() {
        var given = initiative.given(chartered());
        given.when(population(0, "2025")).thenRefused(new NothingToReach(0));
        given.when(population(61, "2025")).then(new TargetPopulationSet(61, "practices", on("2025"), Optional.empty()));
    }

    @Test
    void a_target_population_is_counted_on_no_day_to_come() {
        var given = initiative.given(chartered());
        for (var date : List.of("2027", "2100-01-01", "2027/..", "2020/2100")) {
            given.when(population(61, date)).thenRefused(new NotYetCounted(on(date)));
        }
        for (var date : List.of("2026", "2026-03", "2020/..")) {
            given.when(population(61, date)).then(new TargetPopulationSet(61, "practices", on(date), Optional.empty()));
        }
        assertThat(new NotYetCounted(on("2027")).reason().field()).isEqualTo("asOf");
    }

    private static SetTargetPopulation population(long sites, String asOf) {
        return new SetTargetPopulation(HARBOUR, sites, "practices", on(asOf), Optional.empty());
    }
}
