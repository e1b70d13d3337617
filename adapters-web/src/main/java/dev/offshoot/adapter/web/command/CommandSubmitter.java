package dev.offshoot.adapter.web.command;

import dev.offshoot.access.Member;
import dev.offshoot.command.Command;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.command.Outcome;
import dev.offshoot.command.form.CommandForm;
import dev.offshoot.command.form.Field;
import dev.offshoot.command.form.FieldBinding;
import dev.offshoot.command.form.FormBinding;
import dev.offshoot.command.form.FormPrefill;
import dev.offshoot.command.form.ResourcePath;
import dev.offshoot.command.form.port.out.People;
import dev.offshoot.command.gateway.SubmitCommands;
import dev.offshoot.execution.Correct;
import dev.offshoot.projection.ProjectionProgress;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventCorrected;
import dev.offshoot.stream.History;
import dev.offshoot.stream.Illegible;
import dev.offshoot.stream.ReadOnce;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads what was typed, hands in what is ready, and waits until the pages have heard of it. */
public final class CommandSubmitter {

    private static final Field WHY = Field.prose("why", "Why it was mistaken");
    private static final String KNOWN_SINCE = "knownSince";
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final SubmitCommands gateway;
    private final History history;
    private final ProjectionProgress arrivals;
    private final Clock clock;
    private final ZoneId zone;
    private final People people;

    public CommandSubmitter(
            SubmitCommands gateway,
            History history,
            ProjectionProgress arrivals,
            Clock clock,
            ZoneId zone,
            People people) {
        this.gateway = gateway;
        this.history = history;
        this.arrivals = arrivals;
        this.clock = clock;
        this.zone = zone;
        this.people = people;
    }

    /** The history as one request sees it, which reads nothing of it twice. */
    public History seen() {
        return new ReadOnce(history);
    }

    public FormBinding read(
            Member member, CommandForm action, Map<String, List<String>> raw, OptionalLong expected, History seen) {
        return FormBinding.of(action, raw, asker(member), expected, seen, people);
    }

    /** An event that is to count as never recorded. */
    public FormBinding takeBack(
            Member member, ResourcePath place, StreamId stream, long corrects, String why, History seen) {
        var action = CommandForm.at(place, "take-back", "Take it back")
                .takes(WHY)
                .records(EventCorrected.class)
                .asks(a -> new Correct(stream, corrects, a.line("why"), Optional.empty()));
        var raw = PathKeys.within(Map.of("why", List.of(why)), PathKeys.of(place, stream));
        return read(member, action, raw, OptionalLong.empty(), seen);
    }

    /** An event that is to give its place to what the action's answers say; what they do not say anew stays. */
    public FormBinding putRight(
            Member member,
            CommandForm action,
            StreamId stream,
            long corrects,
            String why,
            Map<String, List<String>> raw,
            History seen) {
        if (FieldBinding.of(List.of(WHY), Map.of(WHY.name(), List.of(why))) instanceof FieldBinding.Flawed(var flaws)) {
            return new FormBinding.Flawed(flaws);
        }
        var recalled = recalled(action, stream, corrects, seen);
        var whole = FormPrefill.withAnew(recalled, raw);
        if (Objects.equals(whole.get(KNOWN_SINCE), recalled.get(KNOWN_SINCE))) {
            whole.remove(KNOWN_SINCE); // the entry keeps its claim; the correction makes none of its own
        }
        var answers = PathKeys.within(whole, PathKeys.of(action.place(), stream));
        return switch (read(member, action, answers, OptionalLong.empty(), seen)) {
            case FormBinding.Flawed flawed -> flawed;
            case FormBinding.Ready(var asked) ->
                new FormBinding.Ready(asked.of(new Correct(stream, corrects, why, Optional.of(asked.command()))));
        };
    }

    private static Map<String, List<String>> recalled(
            CommandForm action, StreamId stream, long corrects, History seen) {
        return seen.of(stream).stream()
                .filter(e -> e.version() == corrects)
                .findFirst()
                .map(e -> recalled(action, e))
                .orElse(Map.of());
    }

    /** Of an entry that cannot be read, when it happened and who said so may be read all the same. */
    private static Map<String, List<String>> recalled(CommandForm action, RecordedEvent<? extends Event> entry) {
        if (entry.event() instanceof Illegible) {
            return FormPrefill.circumstances(action, entry);
        }
        return action.records().isInstance(entry.event()) ? FormPrefill.of(action, entry) : Map.of();
    }

    public Outcome hand(Member member, CommandEnvelope<? extends Command> asked) {
        var outcome = gateway.take(member, asked);
        if (outcome instanceof Outcome.Done(var stream, var version)) {
            ReadYourWrites.await(arrivals, stream, version, PATIENCE);
        }
        return outcome;
    }

    /** The same, provided the stream is still at this version. */
    public Outcome hand(Member member, CommandEnvelope<? extends Command> asked, OptionalLong expected) {
        return hand(member, asked.expecting(expected));
    }

    public History history() {
        return history;
    }

    private FormBinding.Asker asker(Member member) {
        return new FormBinding.Asker(member.name(), clock.instant(), zone);
    }
}
