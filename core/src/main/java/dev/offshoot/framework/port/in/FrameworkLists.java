package dev.offshoot.framework.port.in;

import dev.offshoot.command.form.BindingException;
import dev.offshoot.framework.event.FrameworkEvent.PublishedEnabler;
import dev.offshoot.framework.event.FrameworkEvent.PublishedScale;
import dev.offshoot.framework.event.FrameworkEvent.ScalePoint;
import dev.offshoot.stream.StreamId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Reads and writes the two lists in which a framework is written. */
final class FrameworkLists {

    private static final String ENABLER = "key | title | meaning | scale";
    private static final String POINT = "scale | point | label | rank";

    private FrameworkLists() {}

    static List<PublishedEnabler> enablers(List<String> lines) {
        return lines.stream()
                .map(line -> {
                    var parts = parts("enablers", line, ENABLER, 4);
                    return new PublishedEnabler(
                            key("enablers", parts.get(0), line),
                            parts.get(1),
                            parts.get(2),
                            key("enablers", parts.get(3), line));
                })
                .toList();
    }

    static List<PublishedScale> scales(List<String> lines) {
        var titles = new LinkedHashMap<String, String>();
        var points = new LinkedHashMap<String, List<ScalePoint>>();
        for (var line : lines) {
            var parts = parts("scales", line, POINT, 3);
            var scale = key("scales", parts.get(0), line);
            titles.putIfAbsent(scale, title(parts.get(0)));
            points.computeIfAbsent(scale, _ -> new ArrayList<>())
                    .add(new ScalePoint(key("scales", parts.get(1), line), parts.get(2), rank(parts, line)));
        }
        return titles.entrySet().stream()
                .map(e -> new PublishedScale(e.getKey(), e.getValue(), points.getOrDefault(e.getKey(), List.of())))
                .toList();
    }

    static List<String> enablersWritten(List<PublishedEnabler> enablers) {
        return enablers.stream()
                .map(e -> String.join(" | ", e.key(), e.title(), e.meaning(), e.scale()))
                .toList();
    }

    static List<String> scalesWritten(List<PublishedScale> scales) {
        return scales.stream()
                .flatMap(scale -> scale.points().stream()
                        .map(point -> String.join(
                                " | ",
                                title(scale.key()).equals(scale.title()) ? scale.key() : scale.title(),
                                point.key(),
                                point.label(),
                                point.rank().map(String::valueOf).orElse(""))))
                .toList();
    }

    /** @param least how many of the parts may not be empty */
    private static List<String> parts(String field, String line, String shape, int least) {
        var parts = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        if (parts.size() < least
                || parts.size() > 4
                || parts.subList(0, least).stream().anyMatch(String::isEmpty)) {
            throw new BindingException(field, "“%s” cannot be read. Write it like this: %s.".formatted(line, shape));
        }
        return parts;
    }

    private static String key(String field, String text, String line) {
        if (StreamId.isKey(text) && !StreamId.isKeyPart(text)) {
            throw new BindingException(
                    field,
                    "“%s” has the key %s; a key may have only lower-case letters, digits and hyphens. Write %s."
                            .formatted(line, text, StreamId.slug(text)));
        }
        var key = StreamId.isKey(text) ? text : StreamId.slug(text);
        if (key.isEmpty()) {
            throw new BindingException(
                    field, "“%s” has a key without any letter or digit. Give it one.".formatted(line));
        }
        return key;
    }

    /** A scale's name as typed, or its key in words. */
    private static String title(String text) {
        var words = StreamId.isKey(text) ? text.replace('-', ' ') : text;
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static Optional<Integer> rank(List<String> parts, String line) {
        if (parts.size() < 4 || parts.get(3).isEmpty()) {
            return Optional.empty();
        }
        var text = parts.get(3).replace('\u2212', '-');
        if (!text.matches("[+-]?\\d{1,4}")) {
            throw new BindingException(
                    "scales",
                    "The rank in “%s” is not a whole number. Leave it empty for a point outside the order."
                            .formatted(line));
        }
        return Optional.of(Integer.valueOf(text));
    }
}
