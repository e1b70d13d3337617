package dev.offshoot.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.date.PartialDate;
import dev.offshoot.decider.DeciderSpec;
import dev.offshoot.engagement.domain.Engagement;
import dev.offshoot.engagement.domain.EngagementCommand;
import dev.offshoot.engagement.domain.EngagementDecider;
import dev.offshoot.engagement.domain.EngagementRejection;
import dev.offshoot.engagement.event.ActivityId;
import dev.offshoot.engagement.event.ActivityKind;
import dev.offshoot.engagement.event.EngagementEvent;
import dev.offshoot.engagement.event.EngagementEvent.ActivityHeld;
import dev.offshoot.engagement.event.EngagementEvent.ActivityPlanned;
import dev.offshoot.engagement.event.EngagementEvent.LearningCaptured;
import dev.offshoot.engagement.event.FourS;
import dev.offshoot.engagement.event.Modality;
import dev.offshoot.engagement.view.EngagementView;
import dev.offshoot.laws.AnySubset;
import dev.offshoot.projection.Titles;
import dev.offshoot.time.AsOf;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EngagementProjectionTest {

    private static final FourS SOCIAL = new FourS(
            Optional.of(Modality.IN_PERSON),
            Optional.of(12),
            Optional.of("how it is taught there"),
            Optional.empty(),
            Optional.of("Visits"),
            Optional.of(1),
            Optional.of("how do they teach it?"),
            Optional.of("a nurse"));
    private static final ActivityHeld HELD =
            new ActivityHeld("Visit", Optional.of(ActivityKind.VISIT), SOCIAL, Optional.of("three units went"));

    private final DeciderSpec<EngagementCommand, Engagement, EngagementEvent, EngagementRejection>.Given nothing =
            DeciderSpec.of(EngagementDecider.STREAM_TYPE, new ActivityId("dafne~visit").stream())
                    .givenNothing();

    private static ActivityPlanned planned(String title, String when) {
        return new ActivityPlanned(
                title, Optional.of(ActivityKind.OTHER), Optional.of(PartialDate.parse(when)), FourS.NOTHING_KNOWN);
    }

    private static LearningCaptured learned(String learning) {
        return new LearningCaptured(learning, Optional.empty(), Optional.empty());
    }

    private static EngagementView view(
            DeciderSpec<EngagementCommand, Engagement, EngagementEvent, EngagementRejection>.Given history) {
        return AnySubset.line(EngagementContext.CONTEXT, history.recorded()).orElseThrow();
    }

    @Test
    void what_was_held_counts_before_what_was_planned_and_both_are_kept() {
        var view = view(nothing.and("1998-06", HELD).and("1998-01", planned("Trip", "1998-05")));
        assertThat(view.title()).isEqualTo("Visit");
        assertThat(view.kind()).contains(ActivityKind.VISIT);
        assertThat(view.fourS()).isEqualTo(SOCIAL);
        assertThat(view.planned()).contains(PartialDate.parse("1998-05"));
        assertThat(view.held().orElseThrow().provenance().occurred().edtf()).isEqualTo("1998-06");
    }

    @Test
    void the_plan_made_last_is_in_force() {
        var view = view(nothing.and("2025-06", planned("New", "2030")).and("2025-01", planned("Old", "2029")));
        assertThat(view.title()).isEqualTo("New");
        assertThat(view.planned()).contains(PartialDate.parse("2030"));
        assertThat(view.plans()).hasSize(2);
    }

    @Test
    void what_is_planned_shows_its_kind_and_four_s_until_it_is_held() {
        var plan = new ActivityPlanned("Visit", Optional.of(ActivityKind.VISIT), Optional.empty(), SOCIAL);
        var view = view(nothing.and("1998-01", plan));
        assertThat(view.kind()).contains(ActivityKind.VISIT);
        assertThat(view.fourS()).isEqualTo(SOCIAL);
        assertThat(view.held()).isEmpty();
    }

    @Test
    void a_learning_reads_as_a_sentence() {
        assertThat(EngagementContext.CONTEXT
                        .narrator()
                        .tell(
                                new LearningCaptured(
                                        "ask first", Optional.of("a nurse"), Optional.of("rounds begin so")),
                                Titles.PLAIN))
                .isEqualTo("a nurse learned: ask first, and will change: rounds begin so");
        assertThat(EngagementContext.CONTEXT.narrator().tell(learned("ask first"), Titles.PLAIN))
                .isEqualTo("learning captured: ask first");
    }

    @Test
    void learnings_stand_by_date() {
        var view =
                view(nothing.and("1998-06", HELD).and("1999", learned("later")).and("1998-07", learned("sooner")));
        assertThat(view.learnings()).extracting(l -> l.learning()).containsExactly("sooner", "later");
    }

    @Test
    void holds_over_any_subset_of_its_history() {
        AnySubset.isTold(
                EngagementContext.CONTEXT,
                nothing.and("1997", planned("Trip", "1998-05"))
                        .and("1998-01", planned("Visit", "1998-06"))
                        .and("1998-06", HELD)
                        .and("1998-07", learned("teach in groups"))
                        .and("1999", HELD)
                        .recorded());
    }

    @Test
    void its_events_read_as_sentences() {
        assertThat(EngagementContext.CONTEXT.narrator().tell(HELD, Titles.PLAIN))
                .isEqualTo("visit “Visit” held, in person, 12 taking part, on the question “how do they teach it?”"
                        + " raised by a nurse: three units went");
        assertThat(EngagementContext.CONTEXT.narrator().tell(planned("Trip", "2030-06"), Titles.PLAIN))
                .isEqualTo("activity “Trip” planned, to be held: June 2030");
    }

    @Test
    void on_a_day_before_it_was_surely_held_it_is_called_by_that_and_not_held() {
        var given = nothing.and("1998", HELD).and("1998-02-01", learned("how they teach it"));
        var line = EngagementContext.CONTEXT
                .streamProjection()
                .at(
                        new AsOf(Optional.empty(), Optional.of(LocalDate.of(1998, 3, 1))),
                        given.recorded(),
                        EngagementEvent.class)
                .orElseThrow();
        assertThat(line.toldFrom()).contains(PartialDate.parse("1998"));
        assertThat(line.body().title()).isEqualTo("Visit");
        assertThat(line.body().held()).isEmpty();
        assertThat(line.body().learnings()).hasSize(1);
    }
}
