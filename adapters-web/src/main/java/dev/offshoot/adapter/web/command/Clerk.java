package dev.offshoot.adapter.web.command;

import dev.offshoot.access.Member;
import dev.offshoot.desk.TakeCommands;
import dev.offshoot.intake.Action;
import dev.offshoot.intake.Asking;
import dev.offshoot.intake.Field;
import dev.offshoot.intake.Place;
import dev.offshoot.intake.Reading;
import dev.offshoot.intake.Recall;
import dev.offshoot.intake.port.out.People;
import dev.offshoot.kernel.ProjectionProgress;
import dev.offshoot.kernel.CommandEnvelope;
import dev.offshoot.kernel.Command;
import dev.offshoot.kernel.Correct;
import dev.offshoot.kernel.EventCorrected;
import dev.offshoot.kernel.History;
import dev.offshoot.kernel.Outcome;
import dev.offshoot.kernel.StreamId;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads what was typed, hands in what is ready, and waits until the pages have heard of it. */
public final class Clerk {

    private static final Field WHY = Field.prose("why", "Why it was mistaken");
    private static final String KNOWN_SINCE = "knownSince";
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final TakeCommands desk;
    private final History history;
    private final ProjectionProgress arrivals;
    private final Clock clock;
    private final ZoneId zone;
    private final People people;

    public Clerk(TakeCommands desk, History history, ProjectionProgress arrivals, Clock clock, ZoneId zone, People people) {
        this.desk = desk;
        this.history = history;
        this.arrivals = arrivals;
        this.clock = clock;
        this.zone = zone;
        this.people = people;
    }

    public Asking read(Member member, Action action, Map<String, List<String>> raw, OptionalLong expected) {
        return Asking.of(action, raw, asker(member), expected, history, people);
    }

    /** An event that is to count as never recorded. */
    public Asking takeBack(Member member, Place place, StreamId stream, long corrects, String why) {
        var action = Action.at(place, "take-back", "Take it back")
                .takes(WHY)
                .records(EventCorrected.class)
                .asks(a -> new Correct(stream, corrects, a.line("why"), Optional.empty()));
        var raw = Keys.within(Map.of("why", List.of(why)), Keys.of(place, stream));
        return read(member, action, raw, OptionalLong.empty());
    }

    /** An event that is to give its place to what the action's answers say; what they do not say anew stays. */
    public Asking putRight(
            Member member, Action action, StreamId stream, long corrects, String why, Map<String, List<String>> raw) {
        if (Reading.of(List.of(WHY), Map.of(WHY.name(), List.of(why))) instanceof Reading.Flawed(var flaws)) {
            return new Asking.Flawed(flaws);
        }
        var recalled = recalled(action, stream, corrects);
        var whole = Recall.withAnew(recalled, raw);
        if (Objects.equals(whole.get(KNOWN_SINCE), recalled.get(KNOWN_SINCE))) {
            whole.remove(KNOWN_SINCE); // the entry keeps its claim; the correction makes none of its own
        }
        var answers = Keys.within(whole, Keys.of(action.place(), stream));
        return switch (read(member, action, answers, OptionalLong.empty())) {
            case Asking.Flawed flawed -> flawed;
            case Asking.Ready(var asked) ->
                new Asking.Ready(asked.of(new Correct(stream, corrects, why, Optional.of(asked.command()))));
        };
    }

    private Map<String, List<String>> recalled(Action action, StreamId stream, long corrects) {
        return history.of(stream).stream()
                .filter(e -> e.version() == corrects && action.records().isInstance(e.event()))
                .findFirst()
                .map(e -> Recall.of(action, e))
                .orElse(Map.of());
    }

    public Outcome hand(Member member, CommandEnvelope<? extends Command> asked) {
        var outcome = desk.take(member, asked);
        if (outcome instanceof Outcome.Done(var stream, var version)) {
            Courtesy.await(arrivals, stream, version, PATIENCE);
        }
        return outcome;
    }

    /** The same, provided the stream is still at this version. */
    public Outcome hand(Member member, CommandEnvelope<? extends Command> asked, OptionalLong expected) {
        return hand(member, new CommandEnvelope<Command>(asked.command(), asked.stamp(), asked.at(), asked.zone(), expected));
    }

    public History history() {
        return history;
    }

    private Asking.Asker asker(Member member) {
        return new Asking.Asker(member.name(), clock.instant(), zone);
    }
}
