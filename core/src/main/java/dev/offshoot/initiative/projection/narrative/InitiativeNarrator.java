package dev.offshoot.initiative.projection.narrative;

import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.event.CharterEvent;
import dev.offshoot.initiative.event.CharterEvent.AdoptionDefinitionSet;
import dev.offshoot.initiative.event.CharterEvent.CoreComponentsPublished;
import dev.offshoot.initiative.event.CharterEvent.InitiativeChartered;
import dev.offshoot.initiative.event.CharterEvent.InitiativeClosed;
import dev.offshoot.initiative.event.CharterEvent.InitiativePaused;
import dev.offshoot.initiative.event.CharterEvent.InitiativeResumed;
import dev.offshoot.initiative.event.CharterEvent.TargetPopulationSet;
import dev.offshoot.initiative.event.EnablerEvent;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.event.MilestoneEvent;
import dev.offshoot.initiative.event.OversightEvent;
import dev.offshoot.initiative.event.SpreadEvent;
import dev.offshoot.projection.Counting;
import dev.offshoot.projection.EventNarrator;
import dev.offshoot.projection.Titles;
import dev.offshoot.quantity.Digits;
import dev.offshoot.stream.RecordedEvent;
import java.util.Optional;
import java.util.function.Supplier;

/** An initiative's events in plain words. */
public final class InitiativeNarrator implements EventNarrator<InitiativeEvent> {

    @Override
    public String tell(InitiativeEvent event, Titles names) {
        return switch (event) {
            case CharterEvent e -> charter(e, names);
            case SpreadEvent e -> SpreadNarrator.tell(e);
            case EnablerEvent e -> EnablerNarrator.tell(e, names);
            case MilestoneEvent e -> MilestoneNarrator.tell(e, names);
            case OversightEvent e -> OversightNarrator.tell(e, names);
        };
    }

    @Override
    public InitiativeEvent workedOut(
            RecordedEvent<? extends InitiativeEvent> event, Supplier<Counting<InitiativeEvent>> counting) {
        return EventsAsOf.of(event, counting);
    }

    private static String charter(CharterEvent event, Titles names) {
        return switch (event) {
            case InitiativeChartered e ->
                "initiative “%s” chartered to scale %s%s%s"
                        .formatted(
                                e.title(),
                                e.innovation(),
                                after(" by ", e.targetDate().map(PartialDate::words)),
                                after(", in programme ", e.programme().map(key -> names.of("programme", key))));
            case CoreComponentsPublished e ->
                "core components published, version %s: %s%s"
                        .formatted(
                                e.version(),
                                String.join("; ", e.core()),
                                e.adaptable().isEmpty()
                                        ? ""
                                        : " (adaptable: " + String.join("; ", e.adaptable()) + ")");
            case AdoptionDefinitionSet e ->
                "adoption definition set, version %s, from %s: %s%s"
                        .formatted(
                                e.version(),
                                e.from().words(),
                                e.rule(),
                                after("; sustained when ", e.sustainmentTest()));
            case TargetPopulationSet e ->
                "target population set to %s %s as of %s"
                        .formatted(Digits.words(e.sites()), e.unit(), e.asOf().words());
            case InitiativePaused e -> "initiative paused: %s".formatted(e.reason());
            case InitiativeResumed e -> "initiative resumed%s".formatted(after(": ", e.reason()));
            case InitiativeClosed e -> "initiative closed: %s".formatted(e.reason());
        };
    }

    /** What comes after a word, with the word; nothing where there is nothing to say. */
    static String after(String word, Optional<String> said) {
        return said.map(word::concat).orElse("");
    }
}
