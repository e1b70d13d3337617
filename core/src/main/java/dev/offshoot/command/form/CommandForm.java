package dev.offshoot.command.form;

import dev.offshoot.command.Command;
import dev.offshoot.stream.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that may be asked of one kind of stream, as the outside words it.
 *
 * @param name unique: <code>reforecast-milestone</code>
 * @param help what will happen, said before it is done
 * @param takes the fields it may be given
 * @param opens the field whose slug is the key of the stream it opens, unless a key is given; empty for an action on
 *     a stream that is there already
 * @param changes whether what opens a stream may say something new of one that is there already
 * @param occurredIs the field that says when it occurred, so that it need not be asked twice
 * @param occurredThen whether it cannot have occurred at another time than that field says
 * @param asks makes the command of answers that have been read
 * @param recalls how answers are read back from the event, where a field does not bear the name of what it became
 * @param units in what its numbers are asked, by field, where that is said anywhere
 */
public record CommandForm(
        ResourcePath place,
        String name,
        String title,
        String help,
        Fields takes,
        Optional<String> opens,
        boolean changes,
        Optional<String> occurredIs,
        boolean occurredThen,
        Class<? extends Event> records,
        Function<FormValues, Command> asks,
        Map<String, Function<Event, @Nullable Object>> recalls,
        Map<String, Unit> units) {

    public CommandForm {
        units = Map.copyOf(units);
        recalls = Map.copyOf(recalls);
    }

    public static Draft at(ResourcePath place, String name, String title) {
        return new Draft(place, name, title);
    }

    /** Whether it is meant for what is not there: whoever asks it has seen nothing there. */
    public boolean onlyOpens() {
        return opens.isPresent() && !changes;
    }

    /** The fields that it asks itself. */
    public List<Field> fields() {
        return takes.own();
    }

    /** The same by name. */
    public Optional<Field> field(String name) {
        return takes.own(name);
    }

    /** The fields of an action: its own, and with them all that it may be given. Sorted out once for every answer. */
    public static final class Fields {

        private final List<Field> own;
        private final Map<String, Field> byName = new HashMap<>();
        private final List<Field> all;
        private final Set<String> names;

        /** @param opens whether the action opens what it is about, whose key may then be left to its title */
        private Fields(ResourcePath place, boolean opens, List<Field> own) {
            this.own = List.copyOf(own);
            own.forEach(field -> byName.putIfAbsent(field.name(), field));
            this.all = Stream.of(keys(place, opens), this.own, others(MetadataFields.FIELDS))
                    .flatMap(List::stream)
                    .toList();
            this.names = all.stream().map(Field::name).collect(Collectors.toUnmodifiableSet());
        }

        /** Those that it asks itself. */
        public List<Field> own() {
            return own;
        }

        /** One of these by its name. */
        public Optional<Field> own(String name) {
            return Optional.ofNullable(byName.get(name));
        }

        /** The keys of its place, its own, and the circumstances. */
        public List<Field> all() {
            return all;
        }

        /** Whether any of all is called so. */
        public boolean has(String name) {
            return names.contains(name);
        }

        private List<Field> others(List<Field> fields) {
            return fields.stream()
                    .filter(field -> !byName.containsKey(field.name()))
                    .toList();
        }

        private List<Field> keys(ResourcePath place, boolean opens) {
            var fields = new ArrayList<Field>();
            for (var key : place.keys()) {
                var field = Field.pick(key, label(key), kind(key));
                fields.add(opens && key.equals(place.own()) ? field.optional() : field);
            }
            return others(fields);
        }

        private static String label(String key) {
            return Character.toUpperCase(key.charAt(0)) + key.substring(1);
        }

        private static Field.Kind kind(String key) {
            return switch (key) {
                case "framework" -> Field.Kind.FRAMEWORK;
                case "programme" -> Field.Kind.PROGRAMME;
                case "initiative" -> Field.Kind.INITIATIVE;
                case "site" -> Field.Kind.SITE;
                default -> Field.Kind.KEY;
            };
        }
    }

    /** An action in the making. */
    public static final class Draft {
        private final ResourcePath place;
        private final String name;
        private final String title;
        private String help = "";
        private final List<Field> fields = new ArrayList<>();
        private Optional<String> opens = Optional.empty();
        private boolean changes = false;
        private Optional<String> occurredIs = Optional.empty();
        private boolean occurredThen = false;
        private final Map<String, Unit> units = new HashMap<>();

        private Draft(ResourcePath place, String name, String title) {
            this.place = place;
            this.name = name;
            this.title = title;
        }

        public Draft help(String help) {
            this.help = help;
            return this;
        }

        public Draft takes(Field... more) {
            fields.addAll(List.of(more));
            return this;
        }

        /** It opens a stream, whose key is the slug of this field unless one is given. */
        public Draft opens(String field) {
            this.opens = Optional.of(field);
            return this;
        }

        /** The same, and it may say something new of a stream that is there already: a plan made anew. */
        public Draft opensOrChanges(String field) {
            this.changes = true;
            return opens(field);
        }

        /** It occurred when this field says, and at no other time. */
        public Draft occurredIs(String field) {
            this.occurredThen = true;
            return occurredUnlessSaid(field);
        }

        /** It occurred when this field says, unless another date is given. */
        public Draft occurredUnlessSaid(String field) {
            this.occurredIs = Optional.of(field);
            return this;
        }

        /** In what the number of a field is asked; it may then be given with the sign of it. */
        public Draft unit(String field, Unit unit) {
            units.put(field, unit);
            return this;
        }

        public <E extends Event> Recording<E> records(Class<E> event) {
            return new Recording<>(this, event);
        }
    }

    /** An action that knows what it records. */
    public static final class Recording<E extends Event> {
        private final Draft draft;
        private final Class<E> event;
        private final Map<String, Function<Event, @Nullable Object>> recalls = new HashMap<>();

        private Recording(Draft draft, Class<E> event) {
            this.draft = draft;
            this.event = event;
        }

        /** The answer to a field is this of the event; without it, the component of the field's name. */
        public Recording<E> recalls(String field, Function<E, ?> answer) {
            recalls.put(field, e -> answer.apply(event.cast(e)));
            return this;
        }

        public CommandForm asks(Function<FormValues, Command> asks) {
            return new CommandForm(
                    draft.place,
                    draft.name,
                    draft.title,
                    draft.help,
                    new Fields(draft.place, draft.opens.isPresent(), draft.fields),
                    draft.opens,
                    draft.changes,
                    draft.occurredIs,
                    draft.occurredThen,
                    event,
                    asks,
                    recalls,
                    draft.units);
        }
    }
}
