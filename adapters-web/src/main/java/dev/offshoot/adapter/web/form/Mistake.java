package dev.offshoot.adapter.web.form;

import dev.offshoot.adapter.web.command.CommandForms;
import dev.offshoot.adapter.web.command.PathKeys;
import dev.offshoot.adapter.web.problem.NotThere;
import dev.offshoot.command.CorrectionRejection;
import dev.offshoot.command.Rejection;
import dev.offshoot.command.form.CommandForm;
import dev.offshoot.command.form.FormPrefill;
import dev.offshoot.command.gateway.BoundedContext;
import dev.offshoot.command.gateway.WithItsFile;
import dev.offshoot.decider.StreamType;
import dev.offshoot.stream.Corrections;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventCorrected;
import dev.offshoot.stream.History;
import dev.offshoot.stream.Illegible;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An event that is to be corrected.
 *
 * @param action the one that would record it right; empty where none records its kind
 * @param head the version of its stream
 * @param correction what has corrected it already
 * @param settled why no correction of it is taken, whatever it says
 */
public record Mistake(
        RecordedEvent<? extends Event> event,
        BoundedContext<?, ?, ?, ?, ?> context,
        Optional<CommandForm> action,
        long head,
        Optional<RecordedEvent<EventCorrected>> correction,
        Optional<String> settled) {

    public static Mistake find(CommandForms commandForms, History history, String stream, String version) {
        var id = stream(stream);
        if (!version.matches("\\d{1,9}")) {
            throw new NotThere("There is no event %s of %s.".formatted(version, stream));
        }
        return find(commandForms, history.toCorrect(id, Integer.parseInt(version)), id, version);
    }

    private static Mistake find(CommandForms commandForms, History history, StreamId id, String version) {
        var stream = id.toString();
        var events = history.of(id);
        if (Integer.parseInt(version) >= events.size()) {
            throw new NotThere("There is no event %s of %s.".formatted(version, stream));
        }
        var event = events.get(Integer.parseInt(version));
        var context = commandForms.context(id.category()).orElseThrow(() -> missing(stream));
        var action = Corrections.isToBeSettled(event) || !replaceable(context.streamType(), event)
                ? Optional.<CommandForm>empty()
                : commandForms
                        .recording(id.category(), event.event().getClass())
                        .map(CommandForms.Entry::action);
        var correction = Optional.ofNullable(Corrections.inForce(events).get(event.version()));
        var settled = WithItsFile.refusal(id, event.version(), history)
                .or(() -> settled(context.streamType(), event, correction))
                .map(rejection -> rejection.reason().message());
        return new Mistake(event, context, action, events.getLast().version(), correction, settled);
    }

    /** Whether the entry can be read. */
    public boolean isLegible() {
        return !(event.event() instanceof Illegible);
    }

    private static <E extends Event> boolean replaceable(
            StreamType<?, ?, E, ?> streamType, RecordedEvent<? extends Event> event) {
        return streamType.decider().replaceable(streamType.events().cast(event.event()));
    }

    private static Optional<Rejection> settled(
            StreamType<?, ?, ?, ?> streamType,
            RecordedEvent<? extends Event> event,
            Optional<RecordedEvent<EventCorrected>> correction) {
        if (event.event() instanceof Illegible) {
            return Optional.empty();
        }
        return streamType.decider().correctable()
                ? correction.map(
                        by -> new CorrectionRejection.AlreadyCorrected(event.stream(), event.version(), by.version()))
                : Optional.of(new CorrectionRejection.NotCorrectedAlone(event.stream()));
    }

    private static StreamId stream(String text) {
        try {
            return StreamId.parse(text);
        } catch (IllegalArgumentException unreadable) {
            throw missing(text);
        }
    }

    private static NotThere missing(String stream) {
        return new NotThere("There is no stream %s.".formatted(stream));
    }

    /** What the form that would record it would hold. */
    public Map<String, List<String>> answers() {
        return action.map(a -> FormPrefill.of(a, event)).orElse(Map.of());
    }

    public StreamId stream() {
        return event.stream();
    }

    public Map<String, String> keys() {
        return PathKeys.of(context.place(), stream());
    }

    /** Where its stream's history is read. */
    public String page() {
        var path = PathKeys.path(context.place(), stream());
        return stream().category().equals("initiative") ? path + "/history" : path;
    }
}
