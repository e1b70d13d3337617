package dev.offshoot.adapter.web.form.page;

import dev.offshoot.adapter.web.command.CommandForms;
import dev.offshoot.adapter.web.command.PathKeys;
import dev.offshoot.adapter.web.form.Typed;
import dev.offshoot.adapter.web.request.Missing;
import dev.offshoot.command.form.CommandForm;
import dev.offshoot.command.form.ResourcePath;
import dev.offshoot.stream.History;
import java.util.Map;

/** What a form at an address is about, as it stands. */
record Subject(CommandForms commandForms, CommandForm action, Map<String, String> keys, History history) {

    /** Its version; empty where nothing has begun it yet. */
    String version() {
        return PathKeys.stream(action.place(), keys)
                .flatMap(history::standing)
                .map(standing -> Long.toString(standing.version()))
                .orElse("");
    }

    /** Whether it is there and was so for whoever opened a form that sends this: what began since was not. */
    boolean wasThere(Typed typed) {
        return action.opens().isEmpty() && !version().isEmpty() && !(beginsWithAnything() && typed.has(Typed.VERSION));
    }

    /** What a thing lies within must be there; the thing itself too, unless it may begin with this. */
    void mustBeThere() {
        commandForms
                .outer(action.place())
                .filter(outer -> keys.containsKey(outer.own()) && !isThere(outer))
                .ifPresent(this::refuse);
        if (action.opens().isEmpty() && !isThere(action.place()) && !isNamed()) {
            refuse(action.place());
        }
    }

    private boolean beginsWithAnything() {
        return !commandForms.isOpened(action.place());
    }

    /** Whether what begins with whatever is recorded first is named after something that is there: a site. */
    private boolean isNamed() {
        return beginsWithAnything()
                && commandForms
                        .context(action.place().own())
                        .filter(named -> isThere(named.place()))
                        .isPresent();
    }

    private boolean isThere(ResourcePath place) {
        return PathKeys.stream(place, keys).flatMap(history::standing).isPresent();
    }

    private void refuse(ResourcePath place) {
        throw Missing.at(place, keys);
    }
}
