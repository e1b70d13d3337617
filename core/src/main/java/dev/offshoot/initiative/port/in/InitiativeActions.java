package dev.offshoot.initiative.port.in;

import dev.offshoot.intake.CommandForm;
import dev.offshoot.intake.ResourcePath;
import java.util.List;
import java.util.stream.Stream;

/** What the outside may ask of initiatives, and in which words. */
public final class InitiativeActions {

    public static final ResourcePath PLACE = Keys.PLACE;

    public static final List<CommandForm> ALL = Stream.of(
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
