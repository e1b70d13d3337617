package dev.offshoot.adapter.web.command;

import dev.offshoot.command.form.CommandForm;
import dev.offshoot.command.form.ResourcePath;
import dev.offshoot.command.gateway.BoundedContext;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.StreamId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All that may be asked, by where and how it is asked. */
public final class CommandForms {

    /** One action, and the context it belongs to. */
    public record Entry(BoundedContext<?, ?, ?, ?, ?> context, CommandForm action) {}

    private final List<BoundedContext<?, ?, ?, ?, ?>> contexts;
    private final List<Entry> entries;

    public CommandForms(List<BoundedContext<?, ?, ?, ?, ?>> contexts) {
        this.contexts = List.copyOf(contexts);
        this.entries = this.contexts.stream().flatMap(CommandForms::entries).toList();
    }

    private static Stream<Entry> entries(BoundedContext<?, ?, ?, ?, ?> context) {
        return context.actions().stream().map(action -> new Entry(context, action));
    }

    public List<Entry> all() {
        return entries;
    }

    public Optional<BoundedContext<?, ?, ?, ?, ?>> context(String category) {
        return contexts.stream()
                .filter(c -> c.place().category().equals(category))
                .findFirst();
    }

    public Optional<Entry> action(String category, String name) {
        return entries.stream()
                .filter(e -> e.action().place().category().equals(category))
                .filter(e -> e.action().name().equals(name))
                .findFirst();
    }

    /** The action that records an event of this kind. */
    public Optional<Entry> recording(String category, Class<? extends Event> event) {
        return entries.stream()
                .filter(e -> e.action().place().category().equals(category))
                .filter(e -> e.action().records() == event)
                .findFirst();
    }

    /** Whether an action is the only one that opens something in its collection. */
    public boolean onlyOpener(CommandForm action) {
        return action.opens().isPresent()
                && entries.stream()
                        .map(Entry::action)
                        .noneMatch(other -> !other.equals(action)
                                && other.opens().isPresent()
                                && other.place()
                                        .collection()
                                        .equals(action.place().collection()));
    }

    /** Whether what is at a place is opened by an action meant for it; elsewhere whatever is recorded first begins it. */
    public boolean isOpened(ResourcePath place) {
        return entries.stream()
                .map(Entry::action)
                .anyMatch(
                        action -> action.place().equals(place) && action.opens().isPresent());
    }

    /** The place that another lies within: that of the initiative of a measure; empty where it lies within none. */
    public Optional<ResourcePath> outer(ResourcePath place) {
        var steps = place.steps();
        return steps.size() < 4
                ? Optional.empty()
                : contexts.stream()
                        .<ResourcePath>map(BoundedContext::place)
                        .filter(outer -> outer.steps().equals(steps.subList(0, steps.size() - 2)))
                        .findFirst();
    }

    /** The stream that a place lies within: the initiative of a measure; empty where it lies within none. */
    public Optional<StreamId> parent(ResourcePath place, Map<String, String> keys) {
        return outer(place).flatMap(outer -> PathKeys.stream(outer, keys));
    }
}
