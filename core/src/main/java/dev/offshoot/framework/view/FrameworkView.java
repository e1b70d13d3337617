package dev.offshoot.framework.view;

import dev.offshoot.framework.event.FrameworkEvent.ScalePoint;
import dev.offshoot.time.EntryProvenance;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is shown of one published version of a framework.
 *
 * @param key its stream's key, framework and version joined by a tilde
 * @param source where it was published
 */
public record FrameworkView(
        String key,
        String title,
        String about,
        Optional<String> source,
        String scaleNote,
        List<EnablerLine> enablers,
        List<ScaleLine> scales,
        Optional<EntryProvenance> published,
        Optional<RetiredLine> retired) {

    public record EnablerLine(String key, String title, String meaning, String scale) {}

    /** @param maxRank the highest rank any point has; empty where none is ranked */
    public record ScaleLine(String key, String title, List<ScalePoint> points, Optional<Integer> maxRank) {
        public ScaleLine {
            points = List.copyOf(points);
        }
    }

    public record RetiredLine(String reason, EntryProvenance provenance) {}

    public FrameworkView {
        enablers = List.copyOf(enablers);
        scales = List.copyOf(scales);
    }

    /** The key all versions share. */
    public String framework() {
        return key.contains("~") ? key.substring(0, key.indexOf('~')) : key;
    }

    public String version() {
        return key.substring(key.indexOf('~') + 1);
    }

    public Optional<EnablerLine> enabler(String enabler) {
        return enablers.stream().filter(e -> e.key().equals(enabler)).findFirst();
    }

    public Optional<ScaleLine> scale(String scale) {
        return scales.stream().filter(s -> s.key().equals(scale)).findFirst();
    }

    /** The scale on which an enabler is rated. */
    public Optional<ScaleLine> scaleOf(String enabler) {
        return enabler(enabler).flatMap(e -> scale(e.scale()));
    }

    /** The highest rank of all scales; empty where none is ranked. */
    public OptionalInt maxRank() {
        return scales.stream()
                .flatMap(s -> s.maxRank().stream())
                .mapToInt(Integer::intValue)
                .max();
    }
}
