package dev.offshoot.chronicle.view;

import dev.offshoot.initiative.view.InitiativeView;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a thing is called, and what is inside it.
 *
 * @param inside titles by kind and key: a milestone and an enabler may have the same key
 */
public record ThingTitle(String title, Map<String, Map<String, String>> inside) {

    public ThingTitle {
        inside = Map.copyOf(inside);
    }

    public static ThingTitle of(String title) {
        return new ThingTitle(title, Map.of());
    }

    public static ThingTitle of(InitiativeView view) {
        return new ThingTitle(
                view.title(),
                Map.of(
                        "enabler", titles(view.readiness().enablers(), e -> e.id().value(), e -> e.title()),
                        "milestone", titles(view.milestones(), m -> m.id().value(), m -> m.title()),
                        "evidence", titles(view.readiness().evidence(), e -> e.id().value(), e -> e.title())));
    }

    /** The last of a key counts. */
    private static <T> Map<String, String> titles(List<T> things, Function<T, String> key, Function<T, String> title) {
        return things.stream().collect(Collectors.toMap(key, title, (_, last) -> last));
    }
}
