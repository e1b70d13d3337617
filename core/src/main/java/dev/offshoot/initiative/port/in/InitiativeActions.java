package dev.offshoot.initiative.port.in;

import dev.offshoot.intake.Action;
import dev.offshoot.intake.Place;
import java.util.List;
import java.util.stream.Stream;

/** What the outside may ask of initiatives, and in which words. */
public final class InitiativeActions {

    public static final Place PLACE = Keys.PLACE;

    public static final List<Action> ALL = Stream.of(
                    CharterActions.ALL,
                    SpreadActions.ALL,
                    EnablerActions.ALL,
                    MilestoneActions.ALL,
                    RebaselineActions.ALL,
                    OversightActions.ALL)
            .flatMap(List::stream)
            .toList();

    private InitiativeActions() {}
}
