package dev.offshoot.chronicle.application;

import dev.offshoot.command.gateway.BoundedContext;
import dev.offshoot.projection.Titles;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventCorrected;
import dev.offshoot.stream.Illegible;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import dev.offshoot.stream.Subjects;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The sentences of history, worked out for one moment: "from what" is what came before by all that counted then, and not
 * what was believed when it was typed.
 */
final class SentencesAsOf {

    private final List<BoundedContext<?, ?, ?, ?, ?>> contexts;
    private final StreamId subject;
    private final Function<StreamId, List<RecordedEvent<? extends Event>>> history;
    private final Titles names;
    private final Map<StreamId, List<RecordedEvent<? extends Event>>> counting = new HashMap<>();
    private final Map<StreamId, BiFunction<RecordedEvent<? extends Event>, Titles, String>> telling = new HashMap<>();

    /** @param history what counts of a stream at that moment */
    SentencesAsOf(
            List<BoundedContext<?, ?, ?, ?, ?>> contexts,
            StreamId subject,
            Function<StreamId, List<RecordedEvent<? extends Event>>> history,
            Titles names) {
        this.contexts = contexts;
        this.subject = subject;
        this.history = history;
        this.names = names;
    }

    /** What happened to something of the subject's, rather than to itself, begins with what that is called. */
    String sentence(RecordedEvent<? extends Event> recorded) {
        var sentence = recorded.event() instanceof EventCorrected correction
                ? corrected(recorded, correction)
                : told(recorded);
        return recorded.stream().equals(subject) ? sentence : names.of(thing(recorded.stream())) + ": " + sentence;
    }

    /** An adoption is known by its other half: at an initiative by the site, at a site by the initiative. */
    private String thing(StreamId stream) {
        return Subjects.of(stream).stream()
                .filter(other -> !other.equals(subject))
                .findFirst()
                .orElse(stream)
                .toString();
    }

    private String corrected(RecordedEvent<? extends Event> recorded, EventCorrected correction) {
        return correction
                .instead()
                .map(other -> "entry %s corrected: %s (%s)"
                        .formatted(
                                correction.corrects(),
                                told(inItsPlace(recorded, correction.corrects(), other)),
                                correction.reason()))
                .orElseGet(() -> "entry %s taken back: %s".formatted(correction.corrects(), correction.reason()));
    }

    /** What replaced an entry stands where that one stood; one that was itself corrected is told by its own date. */
    private RecordedEvent<? extends Event> inItsPlace(
            RecordedEvent<? extends Event> correction, long version, Event instead) {
        return counting(correction.stream()).stream()
                .filter(other -> other.version() == version && other.event().equals(instead))
                .<RecordedEvent<? extends Event>>map(other -> other)
                .findFirst()
                .orElseGet(() -> correction.as(instead));
    }

    private String told(RecordedEvent<? extends Event> recorded) {
        if (recorded.event() instanceof Illegible illegible) {
            return illegible.words();
        }
        return contexts.stream()
                .filter(context -> context.streamType().events().isInstance(recorded.event()))
                .findFirst()
                .map(context -> telling(context, recorded.stream()).apply(recorded, names))
                .orElseThrow();
    }

    private BiFunction<RecordedEvent<? extends Event>, Titles, String> telling(
            BoundedContext<?, ?, ?, ?, ?> context, StreamId stream) {
        return telling.computeIfAbsent(stream, _ -> context.telling(() -> counting(stream)));
    }

    private List<RecordedEvent<? extends Event>> counting(StreamId stream) {
        return counting.computeIfAbsent(stream, history);
    }
}
