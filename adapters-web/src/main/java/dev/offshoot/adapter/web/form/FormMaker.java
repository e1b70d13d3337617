package dev.offshoot.adapter.web.form;

import dev.offshoot.adapter.web.command.CommandForms;
import dev.offshoot.adapter.web.command.PathKeys;
import dev.offshoot.adapter.web.command.StreamNarrator;
import dev.offshoot.command.form.CommandForm;
import dev.offshoot.command.form.Field;
import dev.offshoot.command.form.FieldError;
import dev.offshoot.command.form.FormBinding;
import dev.offshoot.command.form.MetadataFields;
import dev.offshoot.stream.History;
import dev.offshoot.stream.StreamId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes a form of an action, what was typed, and what is wrong with it. */
public final class FormMaker {

    private static final List<String> ENDINGS =
            List.of("close-", "cancel-", "withdraw-", "leave-", "retire-", "wind-up-", "reverse-");
    private static final String FINAL = "This stays in the history. It can be corrected later, but not deleted.";

    private final CommandForms commandForms;
    private final History history;
    private final StreamNarrator narrator;
    private final Choices choices;

    public FormMaker(CommandForms commandForms, History history, StreamNarrator narrator, Choices choices) {
        this.commandForms = commandForms;
        this.history = history;
        this.narrator = narrator;
        this.choices = choices;
    }

    /** The fields that the keys of the path do not answer already; the key of what is opened comes last. */
    public List<Field> fields(CommandForm action, Map<String, String> keys) {
        var asked = FormBinding.fields(action).stream()
                .filter(f -> !keys.containsKey(f.name()))
                .toList();
        return Stream.concat(
                        asked.stream().filter(f -> !isOwnKey(action, f)),
                        asked.stream().filter(f -> isOwnKey(action, f)).map(_ -> ownKey(action)))
                .toList();
    }

    private static boolean isOwnKey(CommandForm action, Field field) {
        return action.opens().isPresent()
                && field.name().equals(action.place().own())
                && action.field(field.name()).isEmpty();
    }

    private static Field ownKey(CommandForm action) {
        var title = action.opens().flatMap(action::field).map(Field::label).orElse("title");
        return Field.pick(action.place().own(), "Short name for addresses", Field.Kind.KEY)
                .hint("Lower-case letters, digits and hyphens. Made from “%s” if left empty.".formatted(title))
                .optional();
    }

    public Form form(
            CommandForm action, Map<String, String> keys, Typed typed, String version, List<FieldError> flaws) {
        var fields = fields(action, keys);
        var ends = ENDINGS.stream().anyMatch(action.name()::startsWith);
        return new Form(
                action.title(),
                about(action, keys).map(narrator::title).orElse(""),
                action.help().isEmpty() && ends ? FINAL : action.help(),
                ends,
                about(action, keys)
                        .flatMap(history::standing)
                        .map(History.StreamHead::illustrative)
                        .orElse(false),
                version,
                controls(fields, f -> !hidden(action, f), keys, typed, flaws),
                controls(fields, f -> hidden(action, f), keys, typed, flaws),
                back(action, keys));
    }

    private List<Control> controls(
            List<Field> fields, Predicate<Field> which, Map<String, String> keys, Typed typed, List<FieldError> flaws) {
        return fields.stream()
                .filter(which)
                .map(f -> Control.of(f, typed, choices.options(f.kind(), keys), error(f, flaws)))
                .toList();
    }

    /** When it happened is asked openly, unless a field of the action says it. */
    private static boolean hidden(CommandForm action, Field field) {
        return MetadataFields.FIELDS.contains(field)
                && !(field.equals(MetadataFields.OCCURRED)
                        && action.occurredIs().isEmpty());
    }

    private static String error(Field field, List<FieldError> flaws) {
        return flaws.stream()
                .filter(f -> f.field().equals(field.name()))
                .map(FieldError::message)
                .findFirst()
                .orElse("");
    }

    /** What the form is about: the thing itself if it is there, what it lies within if not. */
    Optional<StreamId> about(CommandForm action, Map<String, String> keys) {
        return PathKeys.stream(action.place(), keys)
                .filter(stream -> history.standing(stream).isPresent())
                .or(() -> commandForms.parent(action.place(), keys));
    }

    private String back(CommandForm action, Map<String, String> keys) {
        return about(action, keys)
                .flatMap(stream ->
                        commandForms.context(stream.category()).map(context -> PathKeys.path(context.place(), stream)))
                .orElseGet(() -> list(action));
    }

    /** The page of the list that a new thing joins: that of initiatives is the portfolio. */
    private static String list(CommandForm action) {
        var collection = action.place().steps().getFirst();
        return "/" + (collection.equals("initiatives") ? "portfolio" : collection);
    }
}
