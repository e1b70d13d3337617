package dev.offshoot.framework;

import static dev.offshoot.framework.Frameworks.SMALL;
import static dev.offshoot.framework.Frameworks.STEPS;
import static dev.offshoot.framework.Frameworks.TIME;
import static dev.offshoot.framework.Frameworks.published;

import dev.offshoot.command.StreamRejection.SaidOtherwise;
import dev.offshoot.date.PartialDate;
import dev.offshoot.decider.DeciderSpec;
import dev.offshoot.framework.domain.Framework;
import dev.offshoot.framework.domain.FrameworkCommand;
import dev.offshoot.framework.domain.FrameworkCommand.PublishFramework;
import dev.offshoot.framework.domain.FrameworkCommand.RetireFramework;
import dev.offshoot.framework.domain.FrameworkDecider;
import dev.offshoot.framework.domain.FrameworkRejection;
import dev.offshoot.framework.domain.FrameworkRejection.AlreadyRetired;
import dev.offshoot.framework.domain.FrameworkRejection.EnablerListedTwice;
import dev.offshoot.framework.domain.FrameworkRejection.FrameworkUnknown;
import dev.offshoot.framework.domain.FrameworkRejection.PointListedTwice;
import dev.offshoot.framework.domain.FrameworkRejection.PublishedVersionsNeverChange;
import dev.offshoot.framework.domain.FrameworkRejection.ScaleNotListed;
import dev.offshoot.framework.domain.FrameworkRejection.TooFewPoints;
import dev.offshoot.framework.event.FrameworkEvent;
import dev.offshoot.framework.event.FrameworkEvent.FrameworkPublished;
import dev.offshoot.framework.event.FrameworkEvent.FrameworkRetired;
import dev.offshoot.framework.event.FrameworkEvent.PublishedEnabler;
import dev.offshoot.framework.event.FrameworkEvent.PublishedScale;
import dev.offshoot.framework.event.FrameworkEvent.ScalePoint;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FrameworkDeciderTest {

    private final DeciderSpec<FrameworkCommand, Framework, FrameworkEvent, FrameworkRejection> framework =
            DeciderSpec.of(FrameworkDecider.STREAM_TYPE, SMALL.stream());

    private static PublishFramework publish(FrameworkPublished e) {
        return new PublishFramework(SMALL, e.title(), e.about(), e.source(), e.scaleNote(), e.enablers(), e.scales());
    }

    @Nested
    class Publishing {
        @Test
        void records_all_of_it() {
            framework.givenNothing().when(publish(published())).then(published());
        }

        @Test
        void the_same_again_changes_nothing() {
            framework
                    .given(published())
                    .when(publish(published()), "2026-03-01")
                    .thenNothing();
            framework
                    .given(published(), new FrameworkRetired("old"))
                    .when(publish(published()), "2026-02-28")
                    .thenNothing();
            framework
                    .given(published())
                    .when(publish(published()), "2018")
                    .thenRefused(new PublishedVersionsNeverChange(SMALL));
        }

        @Test
        void anything_else_under_a_published_version_is_refused() {
            var other = published(List.of(new PublishedEnabler("time", "Time", "reworded", "steps")), List.of(STEPS));
            framework.given(published()).when(publish(other)).thenRefused(new PublishedVersionsNeverChange(SMALL));
            framework
                    .given(published(), new FrameworkRetired("old"))
                    .when(publish(other))
                    .thenRefused(new PublishedVersionsNeverChange(SMALL));
        }

        @Test
        void two_enablers_of_one_key_is_refused() {
            framework
                    .givenNothing()
                    .when(publish(published(List.of(TIME, TIME), List.of(STEPS))))
                    .thenRefused(new EnablerListedTwice("time"));
        }

        @Test
        void two_points_of_one_key_is_refused() {
            var twice = new ScalePoint("there", "There", Optional.empty());
            framework
                    .givenNothing()
                    .when(publish(published(
                            List.of(TIME), List.of(new PublishedScale("steps", "Steps", List.of(twice, twice))))))
                    .thenRefused(new PointListedTwice("steps", "there"));
        }

        @Test
        void an_enabler_without_its_scale_is_refused() {
            framework
                    .givenNothing()
                    .when(publish(published(List.of(TIME), List.of())))
                    .thenRefused(new ScaleNotListed("time", "steps"));
        }

        @Test
        void a_scale_of_one_point_is_refused() {
            var one = new PublishedScale("steps", "Steps", List.of(new ScalePoint("there", "There", Optional.of(1))));
            framework
                    .givenNothing()
                    .when(publish(published(List.of(TIME), List.of(one))))
                    .thenRefused(new TooFewPoints("steps"));
            var two = new PublishedScale(
                    "steps",
                    "Steps",
                    List.of(
                            new ScalePoint("absent", "Absent", Optional.of(0)),
                            new ScalePoint("there", "There", Optional.of(1))));
            framework
                    .givenNothing()
                    .when(publish(published(List.of(TIME), List.of(two))))
                    .thenRecorded();
        }
    }

    @Nested
    class Retiring {
        @Test
        void keeps_its_reason() {
            framework.given(published()).when(new RetireFramework(SMALL, "old")).then(new FrameworkRetired("old"));
        }

        @Test
        void happens_once() {
            var given = framework.given(published(), new FrameworkRetired("old"));
            given.when(new RetireFramework(SMALL, "old"), "2026-03-01").thenNothing();
            given.when(new RetireFramework(SMALL, "older"), "2026-03-01")
                    .thenRefused(new SaidOtherwise(PartialDate.parse("2026-03-01"), List.of("reason")));
            given.when(new RetireFramework(SMALL, "older"), "2026-02-28")
                    .thenRefused(new AlreadyRetired(PartialDate.parse("2026-03-01")));
        }

        @Test
        void what_was_never_published_is_refused() {
            framework.givenNothing().when(new RetireFramework(SMALL, "old")).thenRefused(new FrameworkUnknown(SMALL));
        }
    }
}
