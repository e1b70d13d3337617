package dev.offshoot.importing.projection;

import dev.offshoot.command.form.value.ConstantWords;
import dev.offshoot.importing.event.BatchEvent;
import dev.offshoot.importing.event.BatchEvent.BatchApplied;
import dev.offshoot.importing.event.BatchEvent.BatchUndone;
import dev.offshoot.projection.EventNarrator;
import dev.offshoot.projection.Titles;

/** A batch's events in plain words. */
public final class BatchNarrator implements EventNarrator<BatchEvent> {

    @Override
    public String tell(BatchEvent event, Titles names) {
        return switch (event) {
            case BatchApplied e ->
                "file “%s” imported: %s, %s"
                        .formatted(
                                e.file(),
                                ConstantWords.counted(e.rows(), "row"),
                                ConstantWords.counted(e.events(), "event"));
            case BatchUndone e ->
                "import undone, %s taken back: %s".formatted(ConstantWords.counted(e.events(), "event"), e.reason());
        };
    }
}
