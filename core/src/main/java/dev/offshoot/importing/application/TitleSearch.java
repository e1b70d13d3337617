package dev.offshoot.importing.application;

import dev.offshoot.command.form.CommandForm;
import dev.offshoot.command.form.value.Characters;
import dev.offshoot.stream.StreamId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a row's texts stand for at one moment. */
final class TitleSearch {

    private static final Set<String> OWN_SUBJECTS = Set.of("initiative", "programme", "framework", "site");

    private final CommandForm action;
    private final Map<String, List<String>> raw;
    private final PresentTitles present;
    private final CalledStreams streams;
    private final Collection<StreamId> near;

    TitleSearch(
            CommandForm action,
            Map<String, List<String>> raw,
            PresentTitles present,
            CalledStreams streams,
            Collection<StreamId> near) {
        this.action = action;
        this.raw = raw;
        this.present = present;
        this.streams = streams;
        this.near = near;
    }

    /** The keys of all that a text is the title of; none where it is a key itself, or nothing is called so. */
    Collection<String> called(String thing, String text) {
        if (isOwnSubject(thing)) {
            return isThere(thing, text) ? Set.of() : keys(candidates(thing, text), text, s -> own(s, thing));
        }
        if (action.place().keys().contains(thing)) {
            var initiative = first("initiative");
            return !StreamId.isKey(initiative) || isThere(thing, initiative + "~" + text)
                    ? Set.of()
                    : keys(
                            streams.within(thing, initiative, text),
                            text,
                            stream -> stream.key().substring(initiative.length() + 1));
        }
        return inside().filter(inside -> !inside.isThere(thing, text)).stream()
                .flatMap(inside -> inside.called(thing, text).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Collection<String> keys(Stream<StreamId> candidates, String text, Function<StreamId, String> key) {
        return candidates
                .filter(stream -> present.isCalled(stream, text))
                .map(key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isThere(String category, String key) {
        return StreamId.isKey(key)
                && present.history().standing(new StreamId(category, key)).isPresent();
    }

    private Stream<StreamId> candidates(String category, String text) {
        return Stream.concat(
                        streams.in(category, text),
                        near.stream().filter(stream -> stream.category().equals(category)))
                .distinct();
    }

    /** The part of a key that a place asks: frameworks are named there without their version. */
    private String own(StreamId stream, String thing) {
        var tilde = stream.key().indexOf('~');
        return tilde > 0 && action.place().keys().contains(thing) ? stream.key().substring(0, tilde) : stream.key();
    }

    /** What is called how in the stream that the row is about; nothing where it names no such stream. */
    private Optional<PresentTitles.Inside> inside() {
        var keys = action.place().keys().stream().map(this::first).toList();
        return keys.stream().allMatch(StreamId::isKey)
                ? Optional.of(present.of(new StreamId(action.place().category(), String.join("~", keys))))
                : Optional.empty();
    }

    private String first(String field) {
        return raw.getOrDefault(field, List.of("")).stream()
                .findFirst()
                .map(Characters::trimmed)
                .orElse("");
    }

    private static boolean isOwnSubject(String kind) {
        return OWN_SUBJECTS.contains(kind);
    }
}
