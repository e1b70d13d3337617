package dev.offshoot.laws;

import dev.offshoot.command.Command;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.provenance.Provenance;
import dev.offshoot.provenance.SourceConfidence;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What is asked, with one thing said otherwise: of its provenance, or of what is asked itself. */
final class Otherwise {

    private Otherwise() {}

    static CommandEnvelope<?> of(Random random, CommandEnvelope<?> asked) {
        var own = asked.command().getClass().getRecordComponents();
        var which = random.nextInt(own.length + 3);
        var command = which < own.length ? command(asked.command(), which) : asked.command();
        return command.equals(asked.command()) ? provenance(asked, random.nextInt(3)) : asked.of(command);
    }

    private static CommandEnvelope<?> provenance(CommandEnvelope<?> asked, int which) {
        var said = asked.metadata().provenance();
        var otherwise = switch (which) {
            case 0 ->
                new Provenance(
                        said.source(), Optional.of("a note"), said.confidence(), said.precision(), said.illustrative());
            case 1 ->
                new Provenance(
                        said.source(), said.note(), SourceConfidence.VERIFIED, said.precision(), said.illustrative());
            default ->
                new Provenance(
                        said.source(), said.note(), said.confidence(), Optional.of("to the day"), said.illustrative());
        };
        return new CommandEnvelope<>(
                asked.command(),
                asked.metadata().with(otherwise),
                asked.at(),
                asked.zone(),
                asked.expected(),
                asked.datedBy());
    }

    /** A command with another value in one of its components, where there is one. */
    private static Command command(Command command, int which) {
        var components = command.getClass().getRecordComponents();
        var values = new ArrayList<Object>();
        for (var component : components) {
            values.add(value(command, component));
        }
        values.set(which, another(values.get(which), components[which]));
        try {
            var constructor = command.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return (Command) constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(Command command, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(command);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object another(Object value, RecordComponent component) {
        var text = component.getGenericType().getTypeName();
        return switch (value) {
            case String said -> said + " otherwise";
            case Optional<?> said when text.endsWith("<java.lang.String>") -> Optional.of(said + " otherwise");
            case List<?> said when text.endsWith("<java.lang.String>") -> List.of(said + " otherwise");
            case Optional<?> said when said.isPresent() -> Optional.empty();
            case List<?> said when !said.isEmpty() -> List.of();
            case Enum<?> said -> other(said);
            default -> value;
        };
    }

    private static Object other(Enum<?> said) {
        var all = said.getDeclaringClass().getEnumConstants();
        return all[(said.ordinal() + 1) % all.length];
    }
}
