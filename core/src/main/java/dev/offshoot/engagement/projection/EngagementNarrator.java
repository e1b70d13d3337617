package dev.offshoot.engagement.projection;

import dev.offshoot.command.form.value.ConstantWords;
import dev.offshoot.engagement.event.ActivityKind;
import dev.offshoot.engagement.event.EngagementEvent;
import dev.offshoot.engagement.event.EngagementEvent.ActivityHeld;
import dev.offshoot.engagement.event.EngagementEvent.ActivityPlanned;
import dev.offshoot.engagement.event.EngagementEvent.LearningCaptured;
import dev.offshoot.engagement.event.FourS;
import dev.offshoot.projection.EventNarrator;
import dev.offshoot.projection.Titles;
import java.util.Optional;

/** An engagement activity's events in plain words. */
public final class EngagementNarrator implements EventNarrator<EngagementEvent> {

    @Override
    public String tell(EngagementEvent event, Titles names) {
        return switch (event) {
            case ActivityPlanned e ->
                "%s “%s” planned%s"
                        .formatted(
                                kind(e.kind()),
                                e.title(),
                                e.planned()
                                        .map(day -> ", to be held: " + day.words())
                                        .orElse(""));
            case ActivityHeld e ->
                "%s “%s” held%s%s%s"
                        .formatted(
                                kind(e.kind()),
                                e.title(),
                                people(e.fourS()),
                                question(e.fourS()),
                                e.summary().map(summary -> ": " + summary).orElse(""));
            case LearningCaptured e ->
                "%s: %s%s"
                        .formatted(
                                e.learner().map(who -> who + " learned").orElse("learning captured"),
                                e.learning(),
                                e.willChange()
                                        .map(change -> ", and will change: " + change)
                                        .orElse(""));
        };
    }

    private static String kind(Optional<ActivityKind> kind) {
        return kind.filter(k -> k != ActivityKind.OTHER)
                .map(ConstantWords::inside)
                .orElse("activity");
    }

    private static String people(FourS fourS) {
        return fourS.modality().map(m -> ", " + ConstantWords.inside(m)).orElse("")
                + fourS.participants().map(n -> ", %s taking part".formatted(n)).orElse("");
    }

    private static String question(FourS fourS) {
        return fourS.learnerQuestion()
                .map(question -> ", on the question “%s”%s"
                        .formatted(
                                question,
                                fourS.raisedBy().map(who -> " raised by " + who).orElse("")))
                .orElse("");
    }
}
