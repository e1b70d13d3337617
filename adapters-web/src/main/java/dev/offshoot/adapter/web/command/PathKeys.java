package dev.offshoot.adapter.web.command;

import dev.offshoot.command.form.ResourcePath;
import dev.offshoot.stream.StreamId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Between the keys of a path, the name of a stream, and an address. */
public final class PathKeys {

    private PathKeys() {}

    /** The stream at a place; empty where a key is missing or cannot be one. */
    public static Optional<StreamId> stream(ResourcePath place, Map<String, String> keys) {
        return place.keys().stream().allMatch(k -> StreamId.isKey(keys.getOrDefault(k, "")))
                ? Optional.of(new StreamId(
                        place.category(), place.keys().stream().map(keys::get).collect(Collectors.joining("~"))))
                : Optional.empty();
    }

    /** The keys by which a stream is found at its place. */
    public static Map<String, String> of(ResourcePath place, StreamId stream) {
        return place.keysOf(stream);
    }

    /** The address of a place: <code>/initiatives/iris</code>. */
    public static String path(ResourcePath place, StreamId stream) {
        return filled("/" + place.template(), of(place, stream));
    }

    /** A template with its keys filled in. */
    public static String filled(String template, Map<String, String> keys) {
        var path = template;
        for (var key : keys.entrySet()) {
            path = path.replace("{" + key.getKey() + "}", key.getValue());
        }
        return path;
    }

    /** Raw answers with the keys of the path among them; a key of the path wins. */
    public static Map<String, List<String>> within(Map<String, List<String>> raw, Map<String, String> keys) {
        var all = new HashMap<>(raw);
        keys.forEach((name, value) -> all.put(name, List.of(value)));
        return all;
    }
}
