package dev.offshoot.framework;

import static dev.offshoot.framework.Frameworks.SMALL;
import static dev.offshoot.framework.Frameworks.STEPS;
import static dev.offshoot.framework.Frameworks.TIME;
import static dev.offshoot.framework.Frameworks.published;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.decider.DeciderSpec;
import dev.offshoot.framework.domain.FrameworkDecider;
import dev.offshoot.framework.event.FrameworkEvent.FrameworkRetired;
import dev.offshoot.framework.event.FrameworkEvent.PublishedEnabler;
import dev.offshoot.framework.projection.FrameworkNarrator;
import dev.offshoot.framework.view.FrameworkView;
import dev.offshoot.framework.view.FrameworkView.RetiredLine;
import dev.offshoot.framework.view.FrameworkView.ScaleLine;
import dev.offshoot.laws.AnySubset;
import dev.offshoot.projection.Titles;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrameworkProjectionTest {

    private final List<RecordedEvent<? extends Event>> history = DeciderSpec.of(
                    FrameworkDecider.STREAM_TYPE, SMALL.stream())
            .givenNothing()
            .and("2018-01", published())
            .and("2020", new FrameworkRetired("replaced"))
            .and("2021", new FrameworkRetired("again"))
            .recorded();

    private FrameworkView view() {
        return AnySubset.line(FrameworkContext.CONTEXT, history).orElseThrow();
    }

    @Test
    void shows_what_was_published() {
        var view = view();
        assertThat(view.framework()).isEqualTo("small");
        assertThat(view.version()).isEqualTo("1");
        assertThat(view.title()).isEqualTo("Small");
        assertThat(view.source()).contains("a report");
        assertThat(view.enabler("time").orElseThrow().meaning()).isEqualTo("hours to adopt");
        assertThat(view.published().orElseThrow().occurred().edtf()).isEqualTo("2018-01");
    }

    @Test
    void knows_the_highest_rank_and_leaves_unordered_points_out_of_it() {
        assertThat(view().scaleOf("time").flatMap(ScaleLine::maxRank)).contains(1);
        assertThat(view().maxRank()).hasValue(1);
    }

    @Test
    void says_the_newest_word_on_its_retirement() {
        assertThat(view().retired().map(RetiredLine::reason)).contains("again");
    }

    @Test
    void its_publication_says_how_many_enablers_it_has() {
        var more = new PublishedEnabler("space", "Space", "room to adopt", "steps");
        var narrator = new FrameworkNarrator();
        assertThat(narrator.tell(published(), Titles.PLAIN)).isEqualTo("framework “Small” published with 1 enabler");
        assertThat(narrator.tell(published(List.of(TIME, more), List.of(STEPS)), Titles.PLAIN))
                .isEqualTo("framework “Small” published with 2 enablers");
    }

    @Test
    void holds_over_any_subset_of_its_history() {
        AnySubset.isTold(FrameworkContext.CONTEXT, history);
    }
}
