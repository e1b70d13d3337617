package dev.offshoot.adapter.web.layout;

import java.util.ArrayList;
import java.util.List;

/** One step of the way to a page; the last one, the page itself, has no address. */
public record Crumb(String label, String href) {

    public static Crumb here(String label) {
        return new Crumb(label, "");
    }

    /** From a thing (left out where it has no name) to what is done with it. */
    public static List<Crumb> to(String thing, String address, String here) {
        var crumbs = new ArrayList<Crumb>();
        if (!thing.isEmpty()) {
            crumbs.add(new Crumb(thing, address));
        }
        crumbs.add(here(here));
        return List.copyOf(crumbs);
    }
}
