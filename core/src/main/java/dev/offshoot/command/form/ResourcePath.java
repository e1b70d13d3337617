package dev.offshoot.command.form;

import dev.offshoot.stream.StreamId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where streams of a family are found: a path of collections and keys, such as
 * <code>initiatives/{initiative}/measures/{measure}</code>, whose keys joined by tildes are the key of the stream.
 *
 * @param category the category of its streams
 * @param steps collections and keys in turn: initiatives, initiative, measures, measure
 * @param keys the names of the keys among them, outermost first
 */
public record ResourcePath(String category, List<String> steps, List<String> keys) {

    public ResourcePath {
        steps = List.copyOf(steps);
        keys = List.copyOf(keys);
    }

    public static ResourcePath of(String category, String... steps) {
        var all = List.of(steps);
        return new ResourcePath(
                category, all, all.stream().filter(s -> all.indexOf(s) % 2 == 1).toList());
    }

    /** The keys by which one of its streams is found, by their names. */
    public Map<String, String> keysOf(StreamId stream) {
        var names = keys();
        var parts = stream.key().split("~", names.size());
        var keys = new LinkedHashMap<String, String>();
        for (var i = 0; i < Math.min(parts.length, names.size()); i++) {
            keys.put(names.get(i), parts[i]);
        }
        return keys;
    }

    /** The name of the last key: that of the thing itself. */
    public String own() {
        return steps.getLast();
    }

    public String template() {
        return steps.stream().map(s -> keys.contains(s) ? "{" + s + "}" : s).collect(Collectors.joining("/"));
    }

    /** The template of the collection: the same path without the thing's own key. */
    public String collection() {
        return template().substring(0, template().lastIndexOf('/'));
    }

    public StreamId stream(FormValues answers) {
        var key = keys().stream().map(answers::line).collect(Collectors.joining("~"));
        if (key.length() > StreamId.LONGEST_KEY) {
            throw new BindingException(
                    own(),
                    "Its key and that of what it lies within come to more than %s characters. Give it a shorter one."
                            .formatted(StreamId.LONGEST_KEY));
        }
        return new StreamId(category, key);
    }
}
