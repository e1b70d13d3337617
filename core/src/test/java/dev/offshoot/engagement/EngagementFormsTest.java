package dev.offshoot.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.command.form.Typed;
import dev.offshoot.date.PartialDate;
import dev.offshoot.engagement.domain.EngagementCommand.CaptureLearning;
import dev.offshoot.engagement.domain.EngagementCommand.HoldActivity;
import dev.offshoot.engagement.domain.EngagementCommand.PlanActivity;
import dev.offshoot.engagement.event.ActivityId;
import dev.offshoot.engagement.event.ActivityKind;
import dev.offshoot.engagement.event.FourS;
import dev.offshoot.engagement.event.Modality;
import dev.offshoot.engagement.port.in.EngagementForms;
import dev.offshoot.stream.StreamId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EngagementFormsTest {

    private static final ActivityId VISIT = new ActivityId("dafne~visit");

    private final Typed typed = new Typed(EngagementForms.ALL);

    @Test
    void an_activity_is_planned_under_the_key_its_title_makes() {
        var command = typed.command(
                "plan-activity",
                "initiative",
                "dafne",
                "title",
                "Visit",
                "kind",
                "action learning set",
                "planned",
                "2030-06");
        assertThat(command)
                .isEqualTo(new PlanActivity(
                        VISIT,
                        "Visit",
                        Optional.of(ActivityKind.ACTION_LEARNING_SET),
                        Optional.of(PartialDate.parse("2030-06")),
                        FourS.NOTHING_KNOWN));
        assertThat(command.about()).containsExactly(new StreamId("initiative", "dafne"));
        assertThat(typed.flawed("plan-activity", "initiative", "dafne", "planned", "soon"))
                .contains("title", "planned");
    }

    @Test
    void an_activity_that_was_held_is_told_on_the_four_s() {
        var asked = typed.asked(
                "hold-activity",
                "initiative",
                "dafne",
                "title",
                "Visit",
                "kind",
                "visit",
                "modality",
                "in-person",
                "participants",
                "12",
                "sourceContextShared",
                "how it is taught there",
                "recipientContextReflected",
                "what differs here",
                "series",
                "Visits",
                "sequenceNumber",
                "1",
                "learnerQuestion",
                "how do they teach it?",
                "raisedBy",
                "a nurse",
                "summary",
                "three units went",
                "occurred",
                "1998-06");
        assertThat(asked.command())
                .isEqualTo(new HoldActivity(
                        VISIT,
                        "Visit",
                        Optional.of(ActivityKind.VISIT),
                        new FourS(
                                Optional.of(Modality.IN_PERSON),
                                Optional.of(12),
                                Optional.of("how it is taught there"),
                                Optional.of("what differs here"),
                                Optional.of("Visits"),
                                Optional.of(1),
                                Optional.of("how do they teach it?"),
                                Optional.of("a nurse")),
                        Optional.of("three units went")));
        assertThat(asked.occurred()).isEqualTo(PartialDate.parse("1998-06"));
        assertThat(typed.flawed(
                        "hold-activity",
                        "initiative",
                        "dafne",
                        "title",
                        "Visit",
                        "modality",
                        "by post",
                        "participants",
                        "a dozen"))
                .containsExactlyInAnyOrder("modality", "participants");
    }

    @Test
    void learning_is_captured_in_words() {
        assertThat(typed.command(
                        "capture-learning",
                        "initiative",
                        "dafne",
                        "activity",
                        "visit",
                        "learning",
                        "teach in groups",
                        "willChange",
                        "five-day courses"))
                .isEqualTo(new CaptureLearning(
                        VISIT, "teach in groups", Optional.empty(), Optional.of("five-day courses")));
        assertThat(typed.flawed("capture-learning", "initiative", "dafne", "activity", "visit"))
                .containsExactly("learning");
    }
}
