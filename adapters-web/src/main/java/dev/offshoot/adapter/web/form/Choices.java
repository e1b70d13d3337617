package dev.offshoot.adapter.web.form;

import dev.offshoot.command.form.Field;
import java.util.List;
import java.util.Map;

/** What a page offers where an action asks for something that is there already: a site, a milestone, a rating. */
@FunctionalInterface
public interface Choices {

    Choices NONE = (_, _) -> List.of();

    /**
     * The things to choose from; empty where they are to be typed.
     *
     * @param keys the keys of the place the form is for: initiative, measure, …
     */
    List<Field.Option> options(Field.Kind kind, Map<String, String> keys);
}
