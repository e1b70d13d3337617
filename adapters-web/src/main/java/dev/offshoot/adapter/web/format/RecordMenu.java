package dev.offshoot.adapter.web.format;

import dev.offshoot.adapter.web.command.CommandForms;
import dev.offshoot.adapter.web.command.PathKeys;
import dev.offshoot.command.form.CommandForm;
import dev.offshoot.command.form.Field;
import dev.offshoot.stream.Event;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Leads from what is shown to the forms that record more about it.
 *
 * @param initiative the initiative shown; empty on a page about all of them
 * @param open whether anything may be recorded: nothing may on a page in the past
 */
public record RecordMenu(CommandForms forms, String initiative, boolean open) {

    /** The forms that record these events, in this order. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final List<Link> links(Aim aim, Class<? extends Event>... events) {
        return links(aim, List.of(events));
    }

    public List<Link> links(Aim aim, List<Class<? extends Event>> events) {
        return events.stream()
                .flatMap(this::recording)
                .flatMap(a -> link(a, aim))
                .toList();
    }

    /** The one form that does something that is there already to be picked. */
    public List<Link> picking(Field.Kind kind, Aim aim, Class<? extends Event> event) {
        return recording(event)
                .filter(a -> a.fields().stream().anyMatch(f -> f.kind() == kind))
                .flatMap(a -> link(a, aim))
                .toList();
    }

    /** The forms for what is there already, at places of this category, that record an event of this theme. */
    public List<Link> theme(String category, Class<? extends Event> theme) {
        return actions()
                .filter(a -> a.place().category().equals(category) && a.opens().isEmpty())
                .filter(a -> theme.isAssignableFrom(a.records()))
                .flatMap(a -> link(a, Aim.NONE))
                .toList();
    }

    private Stream<CommandForm> actions() {
        return open ? forms.all().stream().map(CommandForms.Entry::action) : Stream.empty();
    }

    private Stream<CommandForm> recording(Class<? extends Event> event) {
        return actions().filter(a -> a.records() == event);
    }

    private Stream<Link> link(CommandForm action, Aim aim) {
        return address(action, aim).map(href -> new Link(action.title(), href)).stream();
    }

    /** Empty where a key of its place is lacking. */
    private Optional<String> address(CommandForm action, Aim aim) {
        var place = action.place();
        var keys = new HashMap<>(aim.keys());
        if (!initiative.isEmpty()) {
            keys.put("initiative", initiative);
        }
        var opener = action.opens().isPresent() && !keys.containsKey(place.own());
        var path = PathKeys.filled("/" + (opener ? place.collection() : place.template()), keys);
        return path.contains("{")
                ? Optional.empty()
                : Optional.of(path + "/record/" + action.name() + prefilled(action, aim));
    }

    private static String prefilled(CommandForm action, Aim aim) {
        var answers = new LinkedHashMap<String, String>();
        for (var field : action.fields()) {
            answer(field, aim).ifPresent(text -> answers.put(field.name(), text));
        }
        return answers.isEmpty()
                ? ""
                : answers.entrySet().stream().map(RecordMenu::pair).collect(Collectors.joining("&", "?", ""));
    }

    private static Optional<String> answer(Field field, Aim aim) {
        return Optional.ofNullable(aim.texts().get(field.name()))
                .or(() -> Optional.ofNullable(aim.picks().get(field.kind())));
    }

    private static String pair(Map.Entry<String, String> answer) {
        return answer.getKey() + "=" + URLEncoder.encode(answer.getValue(), StandardCharsets.UTF_8);
    }
}
