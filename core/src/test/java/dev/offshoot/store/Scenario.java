package dev.offshoot.store;

import dev.offshoot.OffshootContexts;
import dev.offshoot.access.Member;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.command.Outcome;
import dev.offshoot.command.form.CommandForm;
import dev.offshoot.command.form.FormBinding;
import dev.offshoot.command.form.port.out.People;
import dev.offshoot.command.gateway.CommandGateway;
import dev.offshoot.command.gateway.SubmitCommands;
import dev.offshoot.date.PartialDate;
import dev.offshoot.execution.Correct;
import dev.offshoot.execution.Streams;
import dev.offshoot.stream.EventMetadata;
import dev.offshoot.stream.History;
import dev.offshoot.stream.StreamId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Tells a history through the actions themselves, a day after another. */
public final class Scenario {

    private final SubmitCommands gateway;
    private final History history;
    private Instant now = Instant.parse("2024-01-01T12:00:00Z");

    public Scenario(Streams streams, History history) {
        this.gateway = CommandGateway.of(OffshootContexts.ALL, streams, history);
        this.history = history;
    }

    public Instant now() {
        return now;
    }

    /** From now on it is this day. */
    public Scenario on(String day) {
        now = LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC);
        return this;
    }

    /** Records what an action says; a refusal is a fault of the scenario. */
    public Scenario tell(String action, String... namesAndValues) {
        take("ada", asked("ada", action, namesAndValues));
        return this;
    }

    public Scenario by(String actor, String action, String... namesAndValues) {
        take(actor, asked(actor, action, namesAndValues));
        return this;
    }

    /** The same, as a file brings it. */
    public Scenario brought(String fact, String batch, String action, String... namesAndValues) {
        var asked = asked("ada", action, namesAndValues);
        take(
                "ada",
                new CommandEnvelope<>(
                        asked.command(),
                        asked.metadata().broughtBy(fact, batch),
                        now,
                        ZoneOffset.UTC,
                        OptionalLong.empty()));
        return this;
    }

    /** Takes an entry back. */
    public Scenario takeBack(StreamId stream, long version) {
        return correct(
                "ada", new Correct(stream, version, "a slip", Optional.empty()), EventMetadata.of(today(), "ada"));
    }

    /** Puts what an action says in the place of an entry, with the date that it gives. */
    public Scenario instead(StreamId stream, long version, String action, String... namesAndValues) {
        var other = asked("ada", action, namesAndValues);
        return correct("ada", new Correct(stream, version, "a slip", Optional.of(other.command())), other.metadata());
    }

    private Scenario correct(String actor, Correct correct, EventMetadata metadata) {
        take(actor, new CommandEnvelope<>(correct, metadata, now, ZoneOffset.UTC, OptionalLong.empty()));
        return this;
    }

    private PartialDate today() {
        return PartialDate.on(LocalDate.ofInstant(now, ZoneOffset.UTC));
    }

    private CommandEnvelope<?> asked(String actor, String action, String... namesAndValues) {
        var raw = new HashMap<String, List<String>>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            raw.put(namesAndValues[i], namesAndValues[i + 1].lines().toList());
        }
        var asker = new FormBinding.Asker(actor, now, ZoneOffset.UTC);
        return switch (FormBinding.of(named(action), raw, asker, OptionalLong.empty(), history, People.STRANGERS)) {
            case FormBinding.Flawed(var flaws) -> throw new AssertionError(action + ": " + flaws);
            case FormBinding.Ready(var asked) -> asked;
        };
    }

    private void take(String actor, CommandEnvelope<?> asked) {
        switch (gateway.take(new Member(actor, actor, false), asked)) {
            case Outcome.Done _ -> {}
            case Outcome.Refused(var rejection) ->
                throw new AssertionError(
                        asked.command() + ": " + rejection.reason().message());
            case Outcome.Moved moved -> throw new AssertionError(asked.command() + " moved to " + moved.version());
        }
    }

    private static CommandForm named(String name) {
        return OffshootContexts.ALL.stream()
                .flatMap(c -> c.actions().stream())
                .filter(a -> a.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no action " + name));
    }
}
