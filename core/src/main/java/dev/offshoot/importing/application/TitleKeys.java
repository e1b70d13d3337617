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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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
            if (texts == null) {
                continue;
            }
            var thing = thing(action, field);
            if (thing.isEmpty()) {
                continue;
            }
            var search = new TitleSearch(action, keyed, present, streams, near);
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
        var kind = field.kind().one();
        return switch (kind) {
            case RATING, CLAIM -> Optional.empty();
            case REBASELINE_REQUEST -> Optional.of("milestone");
            default -> kind.isReference() ? Optional.of(kind.name().toLowerCase(Locale.ROOT)) : Optional.empty();
        };
    }
}
