package dev.offshoot.importing.application;

import dev.offshoot.importing.port.out.TitledStreams;
import dev.offshoot.intake.Action;
import dev.offshoot.intake.Asking;
import dev.offshoot.intake.Characters;
import dev.offshoot.intake.Field;
import dev.offshoot.intake.Flaw;
import dev.offshoot.kernel.Corrections;
import dev.offshoot.kernel.Event;
import dev.offshoot.kernel.History;
import dev.offshoot.kernel.Recorded;
import dev.offshoot.kernel.StreamId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * From the titles that a row may give in place of keys to the keys. A key is a key before it is a title; what is neither
 * is left as it is. Made for one file, it knows what the rows before have opened.
 */
final class TitleKeys {

    /** Found to stand for more than one thing. */
    private static final class Ambiguous extends Exception {
        private static final long serialVersionUID = 1L;

        Ambiguous(String text, Set<String> keys) {
            super("%s is the title of %s things: %s. Write the key of the one that is meant."
                    .formatted(Characters.quoted(text), keys.size(), String.join(", ", keys)));
        }
    }

    /** A row's answers with keys in place of titles, or which of them stand for several things. */
    sealed interface Answers {}

    record Keyed(Map<String, List<String>> raw) implements Answers {}

    record Doubled(List<Flaw> flaws) implements Answers {}

    private final TitledStreams named;
    private final Map<String, Map<String, Set<StreamId>>> byTitle = new HashMap<>();

    TitleKeys(TitledStreams named) {
        this.named = named;
    }

    /** What a row has recorded, so that those below may call it by its title. */
    void learn(Recorded<? extends Event> recorded) {
        for (var titled : Titled.in(recorded.stream(), recorded.event())) {
            if (isOwnSubject(titled.kind())) {
                add(titled.kind(), titled.title(), recorded.stream());
            }
        }
    }

    private void add(String category, String title, StreamId stream) {
        streams(category)
                .computeIfAbsent(Titled.plain(title), _ -> new LinkedHashSet<>())
                .add(stream);
    }

    private Map<String, Set<StreamId>> streams(String category) {
        var known = byTitle.get(category);
        if (known == null) {
            known = new HashMap<>();
            byTitle.put(category, known);
            named.titles(category).forEach((stream, title) -> add(category, title, stream));
        }
        return known;
    }

    /** @param near streams that are looked at beside those that are called so now */
    Answers keyed(Action action, Map<String, List<String>> raw, History history, Collection<StreamId> near) {
        var keyed = new LinkedHashMap<>(raw);
        for (var field : Asking.fields(action)) {
            var texts = keyed.get(field.name());
            var thing = thing(action, field);
            if (texts == null || thing.isEmpty()) {
                continue;
            }
            try {
                keyed.put(field.name(), new Search(action, keyed, history, near).keys(thing.get(), texts));
            } catch (Ambiguous ambiguous) {
                return new Doubled(List.of(new Flaw(field.name(), String.valueOf(ambiguous.getMessage()))));
            }
        }
        return new Keyed(keyed);
    }

    /** What a field names, where that may be called by a title; not the key of what is only now opened. */
    private static Optional<String> thing(Action action, Field field) {
        var place = action.place();
        if (place.keys().contains(field.name()) && action.field(field.name()).isEmpty()) {
            var opens = field.name().equals(place.own()) && action.opens().isPresent();
            return opens || field.name().equals("version") ? Optional.empty() : Optional.of(field.name());
        }
        return switch (field.kind()) {
            case FRAMEWORK -> Optional.of("framework");
            case PROGRAMME -> Optional.of("programme");
            case INITIATIVE -> Optional.of("initiative");
            case SITE, SITE_LIST -> Optional.of("site");
            case ENABLER -> Optional.of("enabler");
            case MILESTONE, MILESTONE_LIST, REBASELINE_REQUEST -> Optional.of("milestone");
            case BARRIER -> Optional.of("barrier");
            case RISK -> Optional.of("risk");
            case GATE -> Optional.of("gate");
            case EVIDENCE, EVIDENCE_LIST -> Optional.of("evidence");
            case LEVER -> Optional.of("lever");
            case TRANCHE -> Optional.of("tranche");
            case CONDITION -> Optional.of("condition");
            case LINE, PROSE, LINES, DATE, DAY, NUMBER, COUNT, QUANTITY, YES_NO, CHOICE, KEY, RATING, CLAIM ->
                Optional.empty();
        };
    }

    private static boolean isOwnSubject(String kind) {
        return Set.of("initiative", "programme", "framework", "site").contains(kind);
    }

    private static Stream<Titled> titles(History history, StreamId stream) {
        return Corrections.settle(history.of(stream)).stream()
                .flatMap(recorded -> Titled.in(stream, recorded.event()).stream());
    }

    /** What a row's texts stand for at one moment. */
    private final class Search {

        private final Action action;
        private final Map<String, List<String>> raw;
        private final History history;
        private final Collection<StreamId> near;

        Search(Action action, Map<String, List<String>> raw, History history, Collection<StreamId> near) {
            this.action = action;
            this.raw = raw;
            this.history = history;
            this.near = near;
        }

        List<String> keys(String thing, List<String> texts) throws Ambiguous {
            var keys = new ArrayList<String>();
            for (var text : texts) {
                keys.add(key(thing, text));
            }
            return keys;
        }

        private String key(String thing, String given) throws Ambiguous {
            var text = Characters.trimmed(given);
            var found = new TreeSet<String>();
            if (isOwnSubject(thing)) {
                if (isThere(thing, text)) {
                    return given;
                }
                candidates(thing, text).filter(stream -> isCalled(stream, text)).forEach(s -> found.add(own(s, thing)));
            } else if (action.place().keys().contains(thing)) {
                var initiative = first("initiative");
                if (!StreamId.isKey(initiative) || isThere(thing, initiative + "~" + text)) {
                    return given;
                }
                history.within(thing, initiative).stream()
                        .filter(stream -> isCalled(stream, text))
                        .forEach(stream -> found.add(stream.key().substring(initiative.length() + 1)));
            } else {
                var inside = inside(thing);
                if (inside.containsKey(text)) {
                    return given;
                }
                inside.values().stream().filter(t -> t.isCalled(text)).forEach(t -> found.add(t.key()));
            }
            if (found.size() > 1) {
                throw new Ambiguous(text, found);
            }
            return found.isEmpty() ? given : found.first();
        }

        private boolean isThere(String category, String key) {
            return StreamId.isKey(key)
                    && history.standing(new StreamId(category, key)).isPresent();
        }

        private Stream<StreamId> candidates(String category, String text) {
            return Stream.concat(
                            streams(category).getOrDefault(Titled.plain(text), Set.of()).stream(),
                            near.stream().filter(stream -> stream.category().equals(category)))
                    .distinct();
        }

        /** Whether it is called so at this moment, and not only before or after. */
        private boolean isCalled(StreamId stream, String text) {
            return titles(history, stream)
                    .filter(titled -> titled.kind().equals(stream.category()))
                    .reduce((_, last) -> last)
                    .filter(titled -> titled.isCalled(text))
                    .isPresent();
        }

        /** The part of a key that a place asks: frameworks are named there without their version. */
        private String own(StreamId stream, String thing) {
            var tilde = stream.key().indexOf('~');
            return tilde > 0 && action.place().keys().contains(thing)
                    ? stream.key().substring(0, tilde)
                    : stream.key();
        }

        private Map<String, Titled> inside(String thing) {
            var keys = action.place().keys().stream().map(this::first).toList();
            if (!keys.stream().allMatch(StreamId::isKey)) {
                return Map.of();
            }
            return titles(history, new StreamId(action.place().category(), String.join("~", keys)))
                    .filter(titled -> titled.kind().equals(thing))
                    .collect(Collectors.toMap(Titled::key, titled -> titled, (_, last) -> last, LinkedHashMap::new));
        }

        private String first(String field) {
            return raw.getOrDefault(field, List.of("")).stream()
                    .findFirst()
                    .map(Characters::trimmed)
                    .orElse("");
        }
    }
}
