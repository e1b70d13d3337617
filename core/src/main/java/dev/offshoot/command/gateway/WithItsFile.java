package dev.offshoot.command.gateway;

import dev.offshoot.command.CorrectionRejection.TakenBackWithItsFile;
import dev.offshoot.command.Rejection;
import dev.offshoot.stream.Corrections;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventCorrected;
import dev.offshoot.stream.History;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.util.Optional;

/** What an undo took away does not come back alone. */
public final class WithItsFile {

    private WithItsFile() {}

    /**
     * Taking back a correction brings back the entry that it took away; not one that went with its file. Of such an entry
     * the same is said as of its correction.
     */
    public static Optional<Rejection> refusal(StreamId stream, long corrects, History history) {
        var all = history.of(stream);
        if (corrects < 0 || corrects >= all.size()) {
            return Optional.empty();
        }
        var asked = all.get((int) corrects);
        var correction = Optional.ofNullable(Corrections.inForce(all).get(corrects))
                .<RecordedEvent<? extends Event>>map(by -> by)
                .orElse(asked);
        return correction.event() instanceof EventCorrected taken
                ? all.get((int) taken.corrects())
                        .metadata()
                        .batch()
                        .filter(batch -> history.standing(new StreamId("batch", batch))
                                .flatMap(History.StreamHead::ended)
                                .isPresent())
                        .map(batch -> new TakenBackWithItsFile(taken.corrects(), batch))
                : Optional.empty();
    }
}
