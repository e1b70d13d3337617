package dev.offshoot.adapter.web.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something recorded, with what is known of it and where that comes from.
 *
 * @param marks short words that tell its state: open, achieved, lapsed
 * @param links what may be recorded about it
 */
public record Item(
        String head, List<String> marks, List<Fact> facts, Optional<ProvenanceText> whence, List<Link> links) {

    public Item {
        marks = List.copyOf(marks);
        facts = List.copyOf(facts);
        links = List.copyOf(links);
    }

    public static Item of(String head, ProvenanceText whence) {
        return new Item(head, List.of(), List.of(), Optional.of(whence), List.of());
    }

    public static Item of(String head) {
        return new Item(head, List.of(), List.of(), Optional.empty(), List.of());
    }

    public Item marked(String mark) {
        var more = new ArrayList<>(marks);
        more.add(mark);
        return new Item(head, more, facts, whence, links);
    }

    public Item marked(Optional<String> mark) {
        return mark.map(this::marked).orElse(this);
    }

    public Item fact(String label, String text) {
        if (text.isBlank()) {
            return this;
        }
        var more = new ArrayList<>(facts);
        more.add(new Fact(label, text));
        return new Item(head, marks, more, whence, links);
    }

    public Item fact(String label, Optional<String> text) {
        return fact(label, text.orElse(""));
    }

    public Item from(ProvenanceText where) {
        return new Item(head, marks, facts, Optional.of(where), links);
    }

    public Item leading(List<Link> to) {
        return new Item(head, marks, facts, whence, to);
    }
}
