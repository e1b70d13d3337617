package dev.offshoot.framework.event;

import dev.offshoot.stream.Event;
import java.util.List;
import java.util.Optional;

/** What happens to one published version of a framework. */
public sealed interface FrameworkEvent extends Event {

    /**
     * It was published, and from then on is never changed.
     *
     * @param scaleNote says where its scales come from, and that a scale without a published source is ours
     */
    record FrameworkPublished(
            String title,
            String about,
            Optional<String> source,
            String scaleNote,
            List<PublishedEnabler> enablers,
            List<PublishedScale> scales)
            implements FrameworkEvent {
        public FrameworkPublished {
            enablers = List.copyOf(enablers);
            scales = List.copyOf(scales);
        }
    }

    /** A condition for scale, in this version's words. */
    record PublishedEnabler(String key, String title, String meaning, String scale) {}

    /** A scale on which enablers of this version are rated. */
    record PublishedScale(String key, String title, List<ScalePoint> points) {
        public PublishedScale {
            points = List.copyOf(points);
        }
    }

    /** @param rank its place in the order; empty for a point outside it, such as CFIR's <em>mixed</em> */
    record ScalePoint(String key, String label, Optional<Integer> rank) {}

    record FrameworkRetired(String reason) implements FrameworkEvent {}
}
