package dev.offshoot.adapter.web.command;

import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventCorrected;
import dev.offshoot.stream.History;
import dev.offshoot.stream.Illegible;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.util.List;

/** Tells the events of a stream as whole sentences. */
public final class StreamNarrator {

    private final CommandForms commandForms;
    private final History history;
    private final StreamTitles naming;

    public StreamNarrator(CommandForms commandForms, History history, StreamTitles naming) {
        this.commandForms = commandForms;
        this.history = history;
        this.naming = naming;
    }

    /** What happened to a stream after one version, up to another. */
    public List<String> after(StreamId stream, long seen, long version) {
        return history.legible().of(stream).stream()
                .filter(e -> e.version() > seen && e.version() <= version)
                .map(this::sentence)
                .toList();
    }

    public String sentence(RecordedEvent<? extends Event> recorded) {
        var told = recorded.event() instanceof EventCorrected correction
                ? corrected(recorded, correction)
                : tell(recorded);
        return told.isEmpty() ? "" : Character.toUpperCase(told.charAt(0)) + told.substring(1) + ".";
    }

    public String title(StreamId stream) {
        return naming.title(stream);
    }

    private String tell(RecordedEvent<? extends Event> recorded) {
        if (recorded.event() instanceof Illegible illegible) {
            return illegible.words();
        }
        return commandForms
                .context(recorded.stream().category())
                .map(context -> context.tell(recorded, naming.around(recorded.stream())))
                .orElse("");
    }

    private String corrected(RecordedEvent<? extends Event> recorded, EventCorrected correction) {
        return correction
                .instead()
                .map(other -> "entry %s put right: %s (%s)"
                        .formatted(correction.corrects(), tell(recorded.as(other)), correction.reason()))
                .orElseGet(() -> "entry %s taken back: %s".formatted(correction.corrects(), correction.reason()));
    }
}
