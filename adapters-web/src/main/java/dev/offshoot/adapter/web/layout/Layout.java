package dev.offshoot.adapter.web.layout;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What stands above every page: where one may go, who is signed in, and what was searched for.
 *
 * @param moment known and was, as the address of a page in the past says them
 */
public record Layout(
        boolean signedIn,
        String person,
        boolean administrator,
        List<Item> items,
        String search,
        Map<String, String> moment) {

    /** A part of the application; the current one is marked. */
    public record Item(String label, String href, boolean current) {}

    private static final List<String> PARTS = List.of("Portfolio", "Sites", "Programmes", "Frameworks", "Imports");

    static Layout of(String person, boolean administrator, String path, String search) {
        var items = PARTS.stream()
                .map(label -> new Item(label, href(label), isAt(label, path)))
                .toList();
        return new Layout(true, person, administrator, items, search, Map.of());
    }

    static Layout closed() {
        return new Layout(false, "", false, List.of(), "", Map.of());
    }

    /** A search from here looks at the same moment. */
    Layout at(Map<String, String> other) {
        return new Layout(signedIn, person, administrator, items, search, other);
    }

    private static String href(String label) {
        return "/" + label.toLowerCase(Locale.ROOT);
    }

    /** Initiatives are reached from the portfolio. */
    private static boolean isAt(String label, String path) {
        var part = "/" + path.substring(1).split("/", 2)[0];
        return part.equals(href(label))
                || (label.equals("Portfolio") && (part.equals("/") || part.equals("/initiatives")));
    }
}
