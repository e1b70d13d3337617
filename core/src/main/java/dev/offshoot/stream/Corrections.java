package dev.offshoot.stream;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a stream says once its corrections are heeded. */
public final class Corrections {

    private Corrections() {}

    /**
     * The events that count, in the order of the stream: a corrected event is left out or gives its place to the one
     * that corrects it, and one that cannot be read says nothing. A correction may itself be corrected, which restores what it had taken away.
     */
    public static List<RecordedEvent<? extends Event>> settle(List<RecordedEvent<? extends Event>> stream) {
        if (stream.stream().noneMatch(Corrections::isToBeSettled)) {
            return stream;
        }
        var corrected = inForce(stream);
        var settled = new ArrayList<RecordedEvent<? extends Event>>();
        for (var recorded : stream) {
            var correction = corrected.get(recorded.version());
            if (recorded.event() instanceof EventCorrected) {
                continue;
            }
            if (correction == null) {
                if (recorded.event() instanceof Illegible) {
                    continue;
                }
                settled.add(recorded);
            } else {
                correction.event().instead().ifPresent(other -> settled.add(recorded.replacedBy(other, correction)));
            }
        }
        return List.copyOf(settled);
    }

    /** Whether what an entry says can only be told with the others of its stream. */
    public static boolean isToBeSettled(RecordedEvent<? extends Event> recorded) {
        return recorded.event() instanceof EventCorrected || recorded.event() instanceof Illegible;
    }

    /** The entry that a correction corrects in the end, be it by correcting what had corrected it. */
    public static RecordedEvent<? extends Event> entry(
            EventCorrected correction, List<RecordedEvent<? extends Event>> stream) {
        var entry = stream.get((int) correction.corrects());
        while (entry.event() instanceof EventCorrected earlier) {
            entry = stream.get((int) earlier.corrects());
        }
        return entry;
    }

    /** The corrections that no later one takes back, by the version they correct. */
    public static Map<Long, RecordedEvent<EventCorrected>> inForce(List<RecordedEvent<? extends Event>> stream) {
        var inForce = new HashMap<Long, RecordedEvent<EventCorrected>>();
        for (var recorded : stream.reversed()) {
            if (recorded.event() instanceof EventCorrected correction && !inForce.containsKey(recorded.version())) {
                inForce.putIfAbsent(correction.corrects(), recorded.as(correction));
            }
        }
        return inForce;
    }

    /** The versions of what a correction corrects, and of the entry that it brings back or takes away by that. */
    public static Set<Long> touched(EventCorrected correction, List<RecordedEvent<? extends Event>> history) {
        return Stream.of(correction.corrects(), entry(correction, history).version())
                .collect(Collectors.toSet());
    }
}
