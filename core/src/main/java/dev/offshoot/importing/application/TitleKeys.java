package dev.offshoot.importing.application;

import dev.offshoot.command.form.CommandForm;
import dev.offshoot.command.form.Field;
import dev.offshoot.command.form.FieldError;
import dev.offshoot.command.form.FormBinding;
import dev.offshoot.command.form.port.out.People;
import dev.offshoot.command.form.value.Characters;
import dev.offshoot.stream.StreamId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * From the titles that a row may give in place of keys to the keys. A key is a key before it is a title; what is neither
 * is left as it is. Made for one file, it knows what the rows before have opened.
 */
final class TitleKeys {

    /** A row's answers with keys in place of titles, or which of them stand for several things. */
    sealed interface Answers {}

    record Keyed(Map<String, List<String>> raw) implements Answers {}

    record Doubled(List<FieldError> flaws) implements Answers {}

    private final CalledStreams streams;
    private final People people;
    private final Map<String, Optional<String>> accounts = new HashMap<>();

    TitleKeys(CalledStreams streams, People people) {
        this.streams = streams;
        this.people = written -> accounts.computeIfAbsent(written, people::account);
    }

    /** The same people, each looked up once. */
    People people() {
        return people;
    }

    /** @param near streams that are looked at beside those that are called so now */
    Answers keyed(CommandForm action, Map<String, List<String>> raw, PresentTitles present, Collection<StreamId> near) {
        var keyed = new LinkedHashMap<>(raw);
        for (var field : FormBinding.fields(action)) {
            var texts = keyed.get(field.name());
            var thing = thing(action, field);
            if (texts == null || thing.isEmpty()) {
                continue;
            }
            var search = new Search(action, keyed, present, near);
            var keys = new ArrayList<String>();
            for (var text : texts) {
                var called = search.called(thing.get(), Characters.trimmed(text));
                if (called.size() > 1) {
                    return new Doubled(List.of(new FieldError(field.name(), ambiguous(text, called))));
                }
                keys.add(called.isEmpty() ? text : called.iterator().next());
            }
            keyed.put(field.name(), keys);
        }
        return new Keyed(keyed);
    }

    private static String ambiguous(String text, Collection<String> keys) {
        return "%s is the title of %s things: %s. Write the key of the one that is meant."
                .formatted(Characters.quoted(Characters.trimmed(text)), keys.size(), String.join(", ", keys));
    }

    /** What a field names, where that may be called by a title; not the key of what is only now opened. */
    private static Optional<String> thing(CommandForm action, Field field) {
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
            case LINE,
                    PERSON,
                    PROSE,
                    LINES,
                    DATE,
                    DAY,
                    NUMBER,
                    COUNT,
                    QUANTITY,
                    AMOUNT,
                    TALLY,
                    YES_NO,
                    CHOICE,
                    KEY,
                    RATING,
                    CLAIM -> Optional.empty();
        };
    }

    private static boolean isOwnSubject(String kind) {
        return Set.of("initiative", "programme", "framework", "site").contains(kind);
    }

    /** What a row's texts stand for at one moment. */
    private final class Search {

        private final CommandForm action;
        private final Map<String, List<String>> raw;
        private final PresentTitles present;
        private final Collection<StreamId> near;

        Search(CommandForm action, Map<String, List<String>> raw, PresentTitles present, Collection<StreamId> near) {
            this.action = action;
            this.raw = raw;
            this.present = present;
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
            return tilde > 0 && action.place().keys().contains(thing)
                    ? stream.key().substring(0, tilde)
                    : stream.key();
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
    }
}
