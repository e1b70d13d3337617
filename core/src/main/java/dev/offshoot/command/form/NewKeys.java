package dev.offshoot.command.form;

import dev.offshoot.command.form.value.Characters;
import dev.offshoot.stream.StreamId;
import java.util.List;
import java.util.stream.Stream;

/**
 * Keys are joined by tildes to that of a stream, so none may hold one itself: two things would be found under one name.
 * What is there already may hold a dot, which something new may not.
 */
final class NewKeys {

    private NewKeys() {}

    static List<FieldError> flaws(CommandForm action, FormValues answers) {
        return FormBinding.fields(action).stream()
                .filter(field -> answers.has(field.name()))
                .filter(field -> field.kind() == Field.Kind.KEY || isOfPlace(action, field))
                .flatMap(field -> answers.lines(field.name()).stream()
                        .filter(key -> isNew(action, field) ? !StreamId.isKeyPart(key) : key.contains("~"))
                        .flatMap(key -> Stream.of(flaw(field, key))))
                .toList();
    }

    private static boolean isOfPlace(CommandForm action, Field field) {
        return action.place().keys().contains(field.name());
    }

    private static boolean isNew(CommandForm action, Field field) {
        return isOfPlace(action, field)
                ? action.onlyOpens() && field.name().equals(action.place().own())
                : field.kind() == Field.Kind.KEY;
    }

    private static FieldError flaw(Field field, String key) {
        return new FieldError(
                field.name(),
                "%s is no key: it may have only lower-case letters, digits and hyphens. Write %s."
                        .formatted(Characters.quoted(key), StreamId.slug(key)));
    }
}
