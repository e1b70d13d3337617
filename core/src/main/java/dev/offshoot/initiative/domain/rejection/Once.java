package dev.offshoot.initiative.domain.rejection;

import static dev.offshoot.decider.Decision.accept;
import static dev.offshoot.decider.Decision.alreadyDone;
import static dev.offshoot.decider.Decision.reject;

import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.decider.Decision;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection.AlreadySo;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.time.DateAndSource;
import dev.offshoot.time.Timeline;

/** What comes about once: told again of the same day and source it is done, told otherwise it would not count. */
public final class Once {

    private Once() {}

    /**
     * @param told every time it was said
     * @param what in the past tense
     */
    public static Decision<InitiativeEvent, InitiativeRejection> of(
            CommandEnvelope<?> asked, Timeline<DateAndSource> told, String what, InitiativeEvent event) {
        if (told.contains(DateAndSource.of(asked))) {
            return alreadyDone();
        }
        return told.newest()
                .<Decision<InitiativeEvent, InitiativeRejection>>map(
                        said -> reject(new AlreadySo(what, said.dated().occurred())))
                .orElseGet(() -> accept(event));
    }
}
