package dev.offshoot.adapter.web.format;

import java.util.List;

/**
 * Items of one kind under a heading.
 *
 * @param empty what to say where there is none
 * @param links what may be recorded here
 */
public record Section(String id, String title, List<Item> items, String empty, List<Link> links) {

    public Section {
        items = List.copyOf(items);
        links = List.copyOf(links);
    }
}
