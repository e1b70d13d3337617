package dev.offshoot.intake;

import dev.offshoot.kernel.Command;
import dev.offshoot.kernel.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One thing that may be asked of one kind of stream, as the outside words it.
 *
 * @param name unique: <code>reforecast-milestone</code>
 * @param help what will happen, said before it is done
 * @param opens the field whose slug is the key of the stream it opens, unless a key is given; empty for an action on
 *     a stream that is there already
 * @param occurredIs the field that says when it occurred, so that it need not be asked twice
 * @param asks makes the command of answers that have been read
 */
public record Action(
        Place place,
        String name,
        String title,
        String help,
        List<Field> fields,
        Optional<String> opens,
        Optional<String> occurredIs,
        Class<? extends Event> records,
        Function<Answers, Command> asks) {

    public Action {
        fields = List.copyOf(fields);
    }

    public static Draft at(Place place, String name, String title) {
        return new Draft(place, name, title);
    }

    /** Every field by name, the keys of its place among them. */
    public Optional<Field> field(String name) {
        return fields.stream().filter(f -> f.name().equals(name)).findFirst();
    }

    /** An action in the making. */
    public static final class Draft {
        private final Place place;
        private final String name;
        private final String title;
        private String help = "";
        private final List<Field> fields = new ArrayList<>();
        private Optional<String> opens = Optional.empty();
        private Optional<String> occurredIs = Optional.empty();
        private Optional<Class<? extends Event>> records = Optional.empty();

        private Draft(Place place, String name, String title) {
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

        public Draft occurredIs(String field) {
            this.occurredIs = Optional.of(field);
            return this;
        }

        public Draft records(Class<? extends Event> event) {
            this.records = Optional.of(event);
            return this;
        }

        public Action asks(Function<Answers, Command> asks) {
            return new Action(place, name, title, help, fields, opens, occurredIs, records.orElseThrow(), asks);
        }
    }
}
