package dev.offshoot.projection.upkeep;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Shows the groups of projections, and does with them what an administrator asks, on whichever node. */
public interface OperateProjections {

    /** What may be asked. */
    enum Operation {
        /** The group stops following the log: its pages stay as they are. */
        PAUSE,
        /** It goes on where it stopped. */
        RESUME,
        /** Its tables are made anew beside those that pages read. */
        REBUILD,
        /** The rebuild waits. */
        HOLD,
        /** The rebuild goes on. */
        CONTINUE,
        /** What was rebuilt is held against what pages read. */
        COMPARE,
        /** Pages read what was rebuilt from now on. */
        SWITCH,
        /** What was rebuilt is thrown away. */
        CANCEL
    }

    /** What comes of asking. */
    sealed interface Answer {
        /** It is done, or is being done. */
        record Accepted() implements Answer {}

        /** The group is not in a state for it. */
        record Refused(String why) implements Answer {}

        record NoSuchGroup() implements Answer {}
    }

    /** All groups, in a fixed order. */
    List<ProjectionGroup> groups();

    default Optional<ProjectionGroup> group(String name) {
        return groups().stream().filter(group -> group.name().equals(name)).findFirst();
    }

    /** When an event was recorded, by its position in the log; empty where there is none. */
    Optional<Instant> recorded(long position);

    /** @param who the account that asks */
    Answer operate(String group, Operation operation, String who);
}
