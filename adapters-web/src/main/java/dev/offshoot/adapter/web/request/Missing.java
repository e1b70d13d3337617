package dev.offshoot.adapter.web.request;

import dev.offshoot.adapter.web.problem.NotThere;
import dev.offshoot.command.form.ResourcePath;
import dev.offshoot.stream.StreamId;
import java.util.Map;
import java.util.stream.Collectors;

/** What is said of a thing that is not there, by its page and by the forms that record more of it. */
public final class Missing {

    private Missing() {}

    public static NotThere initiative(String key) {
        return new NotThere("There is no initiative “%s”.".formatted(key));
    }

    public static NotThere ofInitiative(String kind, String own) {
        return new NotThere("This initiative has no %s “%s”.".formatted(kind, own));
    }

    /** Of a site on an initiative: any that is registered has a page there. */
    public static NotThere site(String key) {
        return new NotThere(
                (StreamId.isKey(key) ? "There is no site “%s”. Register it first." : "There is no site “%s”.")
                        .formatted(key));
    }

    /** Of whatever is found at a place, by the keys of its address. */
    public static NotThere at(ResourcePath place, Map<String, String> keys) {
        var own = keys.getOrDefault(place.own(), "");
        return switch (place.category()) {
            case "initiative" -> initiative(own);
            case "adoption" -> site(own);
            case "measure", "award", "commitment", "activity" -> ofInitiative(place.category(), own);
            default ->
                Query.missing(
                        place.category(), place.keys().stream().map(keys::get).collect(Collectors.joining("~")));
        };
    }
}
