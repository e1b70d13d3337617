package dev.offshoot.command.gateway;

import dev.offshoot.access.Member;
import dev.offshoot.access.Permission;
import dev.offshoot.command.Command;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.command.CorrectionRejection.WouldNotHold;
import dev.offshoot.command.Outcome;
import dev.offshoot.command.Rejection;
import dev.offshoot.command.StreamRejection.CannotBeRead;
import dev.offshoot.command.StreamRejection.HasEnded;
import dev.offshoot.command.StreamRejection.MixedIllustration;
import dev.offshoot.command.StreamRejection.NoSuchStream;
import dev.offshoot.decider.StreamType;
import dev.offshoot.decider.StreamTypes;
import dev.offshoot.execution.AcrossStreams;
import dev.offshoot.execution.CommandPreparer;
import dev.offshoot.execution.Correct;
import dev.offshoot.execution.Preparation;
import dev.offshoot.execution.Preparation.Prepared;
import dev.offshoot.execution.Streams;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventCorrected;
import dev.offshoot.stream.History;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import dev.offshoot.stream.Unreadable;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The way in for every command: asks whether the member may, whether what the command mentions is there and bears the
 * same mark, gives it what it lacks, and hands it to its stream.
 */
public final class CommandGateway implements SubmitCommands {

    private final Streams streams;
    private final History history;
    private final Map<String, Preparation> preparations;
    private final DependentStreams belongings;
    private final AcrossStreams across;
    private final CorrectionReplay again;

    private CommandGateway(List<BoundedContext<?, ?, ?, ?, ?>> contexts, Streams streams, History history) {
        var streamTypes = new StreamTypes(contexts.stream()
                .<StreamType<?, ?, ?, ?>>map(BoundedContext::streamType)
                .toList());
        this.streams = streams;
        this.history = history;
        this.preparations = contexts.stream()
                .collect(Collectors.<BoundedContext<?, ?, ?, ?, ?>, String, Preparation>toMap(
                        c -> c.streamType().category(), BoundedContext::preparation));
        this.belongings = new DependentStreams(streamTypes);
        this.across = new AcrossStreams(streamTypes, preparations.values());
        this.again = new CorrectionReplay(contexts, streamTypes);
    }

    private CommandGateway(CommandGateway other, History history) {
        this.streams = other.streams;
        this.history = history;
        this.preparations = other.preparations;
        this.belongings = other.belongings;
        this.across = other.across;
        this.again = other.again;
    }

    /** The desk of some contexts, over any log, real or rehearsed. */
    public static CommandGateway of(List<BoundedContext<?, ?, ?, ?, ?>> contexts, Streams streams, History history) {
        return new CommandGateway(contexts, streams, history);
    }

    @Override
    public Outcome take(Member member, CommandEnvelope<? extends Command> asked) {
        var command = asked.command();
        if (Permission.of(member, command, initiative(command)) instanceof Permission.Denied denied) {
            return new Outcome.Refused(denied);
        }
        try {
            return reading(command).submit(asked);
        } catch (Unreadable entry) {
            return new Outcome.Refused(CannotBeRead.of(entry));
        }
    }

    /** A correction may be of what cannot be read. */
    private CommandGateway reading(Command command) {
        return command instanceof Correct correct
                ? new CommandGateway(this, history.toCorrect(correct.stream(), correct.corrects()))
                : this;
    }

    private Outcome submit(CommandEnvelope<? extends Command> asked) {
        return streams.execute(asked, new Checks(asked));
    }

    private final class Checks implements CommandPreparer {

        private final CommandEnvelope<? extends Command> asked;

        Checks(CommandEnvelope<? extends Command> asked) {
            this.asked = asked;
        }

        @Override
        public Prepared prepare() {
            return checked(asked);
        }

        @Override
        public Set<StreamId> leansOn() {
            var command = asked.command() instanceof Correct correct
                    ? correct.instead().orElse(correct)
                    : asked.command();
            return preparation(command).leansOn(command, history);
        }
    }

    private Prepared checked(CommandEnvelope<? extends Command> asked) {
        return ended(asked, asked.command().stream())
                .or(() -> dangling(asked))
                .or(() -> leaning(asked))
                .or(() -> uprooting(asked))
                .<Prepared>map(Prepared.Lacking::new)
                .orElseGet(() -> holdingTogether(prepare(asked), asked.zone()));
    }

    private Prepared holdingTogether(Prepared prepared, ZoneId zone) {
        return switch (prepared) {
            case Prepared.Lacking lacking -> lacking;
            case Prepared.Ready ready ->
                new Prepared.Ready(
                        ready.command(),
                        events -> across.refusal(events, history)
                                .or(() -> corrects(events) ? otherwise(events, zone) : Optional.empty()));
        };
    }

    private static boolean corrects(List<RecordedEvent<? extends Event>> events) {
        return events.stream().anyMatch(recorded -> recorded.event() instanceof EventCorrected);
    }

    /** Why what was recorded later does not let an entry count otherwise, or again. */
    private Optional<Rejection> otherwise(List<RecordedEvent<? extends Event>> corrections, ZoneId zone) {
        return again.refusal(corrections, zone, history).or(() -> broughtBack(corrections, zone));
    }

    /** What is brought back leans on what it leant on, as if it were told now. */
    private Optional<Rejection> broughtBack(List<RecordedEvent<? extends Event>> events, ZoneId zone) {
        return again.broughtBack(events, zone, history)
                .flatMap(asked ->
                        ended(asked, asked.command().stream())
                                .or(() -> dangling(asked))
                                .or(() -> uprooting(asked))
                                .stream())
                .findFirst()
                .map(WouldNotHold::new);
    }

    private static Optional<StreamId> initiative(Command command) {
        return Stream.concat(Stream.of(command.stream()), command.about().stream())
                .filter(s -> s.category().equals("initiative"))
                .findFirst();
    }

    /** What a command leans on must be there, bear the same mark, and not have ended before it occurred. */
    private Optional<Rejection> dangling(CommandEnvelope<? extends Command> asked) {
        return asked.command().about().stream()
                .flatMap(stream -> dangling(asked, stream).stream())
                .findFirst();
    }

    private Optional<Rejection> dangling(CommandEnvelope<?> asked, StreamId stream) {
        var standing = history.standing(stream);
        if (standing.isEmpty()) {
            return Optional.of(new NoSuchStream(stream));
        }
        if (standing.get().illustrative() != asked.metadata().provenance().illustrative()) {
            return Optional.of(new MixedIllustration(standing.get().illustrative(), stream));
        }
        return asked.command().outlastsEnd()
                ? Optional.empty()
                : standing.get()
                        .ended()
                        .filter(end -> asked.dated().surelyAfter(end.dated()))
                        .<Rejection>map(end -> new HasEnded(stream, end))
                        .or(() -> ended(asked, stream));
    }

    /** What other streams tell of a stream's end. */
    private Optional<Rejection> ended(CommandEnvelope<?> asked, StreamId stream) {
        return asked.command().outlastsEnd()
                ? Optional.empty()
                : preparations.getOrDefault(stream.category(), Preparation.NONE).ended(stream, asked, history);
    }

    /** What stands on a stream that this may end or take back. */
    private Optional<Rejection> uprooting(CommandEnvelope<? extends Command> asked) {
        return asked.command().endsWhatBelongs() || asked.command() instanceof Correct
                ? belongings.refusal(asked, history)
                : Optional.empty();
    }

    /** What leans on an entry from another stream. */
    private Optional<Rejection> leaning(CommandEnvelope<? extends Command> asked) {
        return asked.command() instanceof Correct correct
                ? preparations
                        .getOrDefault(correct.stream().category(), Preparation.NONE)
                        .leaningOn(asked.of(correct), history)
                : Optional.empty();
    }

    private Optional<RecordedEvent<? extends Event>> entry(Correct correct) {
        return history.of(correct.stream()).stream()
                .filter(recorded -> recorded.version() == correct.corrects())
                .findFirst();
    }

    private Preparation preparation(Command command) {
        return preparations.getOrDefault(command.stream().category(), Preparation.NONE);
    }

    private Prepared prepare(CommandEnvelope<? extends Command> asked) {
        var preparation = preparation(asked.command());
        if (!(asked.command() instanceof Correct correct)) {
            return preparation.prepare(asked, history);
        }
        var among = preparation.carriesOn(correct.stream(), history) ? correct.amongOthers() : correct;
        if (correct.instead().isEmpty()) {
            return new Prepared.Ready(among);
        }
        var instead = asked.of(correct.instead().get());
        var prepared = entry(correct)
                .map(recorded -> preparation.prepareAgain(instead, recorded, history))
                .orElseGet(() -> preparation.prepare(instead, history));
        return switch (prepared) {
            case Prepared.Lacking lacking -> lacking;
            case Prepared.Ready ready -> new Prepared.Ready(among.with(ready.command()));
        };
    }
}
