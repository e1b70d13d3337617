package dev.offshoot.command.gateway;

import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.command.CorrectionRejection.OthersStandOnIt;
import dev.offshoot.command.Rejection;
import dev.offshoot.command.StreamRejection.WentOnAfterwards;
import dev.offshoot.date.Dated;
import dev.offshoot.decider.StreamType;
import dev.offshoot.decider.StreamTypes;
import dev.offshoot.execution.Correct;
import dev.offshoot.stream.Corrections;
import dev.offshoot.stream.Ended;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.History;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import dev.offshoot.stream.Subjects;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What belongs to an initiative ends with it; and nothing stands without the initiative or the site it is about. */
final class DependentStreams {

    private static final String OWNER = "initiative";

    private final StreamTypes streamTypes;

    DependentStreams(StreamTypes streamTypes) {
        this.streamTypes = streamTypes;
    }

    Optional<Rejection> refusal(CommandEnvelope<?> asked, History history) {
        return asked.command().endsWhatBelongs()
                ? wentOn(asked, history)
                : asked.command() instanceof Correct correct
                        ? WithItsFile.refusal(correct.stream(), correct.corrects(), history)
                                .or(() -> orphaned(correct, history))
                        : Optional.empty();
    }

    /** What surely occurred in it after the end of what it belongs to, and tells of more than was before. */
    private Optional<Rejection> wentOn(CommandEnvelope<?> asked, History history) {
        var owner = asked.command().stream();
        var ended = new Ended(asked.dated(), "that of " + owner);
        var within = streamTypes.all().stream()
                .filter(streamType -> !streamType.category().equals(OWNER))
                .flatMap(streamType -> belonging(streamType, owner, history))
                .flatMap(stream -> later(streamTypes.of(stream), stream, asked.dated(), history, _ -> true)
                        .map(later -> new WentOnAfterwards(stream, ended, later))
                        .stream());
        var naming = naming(owner, history)
                .flatMap(stream -> later(
                        streamTypes.of(stream), stream, asked.dated(), history, mentioned -> mentioned.contains(owner))
                        .map(later -> new WentOnAfterwards(stream, ended, later))
                        .stream());
        return Stream.concat(within, naming)
                .<Rejection>map(rejection -> rejection)
                .findFirst();
    }

    private static Stream<StreamId> naming(StreamId thing, History history) {
        return Subjects.isNamedByOthers(thing)
                ? history.mightMention(List.of(thing)).stream().filter(stream -> !stream.equals(thing))
                : Stream.empty();
    }

    private static <E extends Event> Optional<Dated> later(
            StreamType<?, ?, E, ?> streamType,
            StreamId stream,
            Dated end,
            History history,
            Predicate<Set<StreamId>> naming) {
        return Corrections.settle(history.of(stream)).stream()
                .filter(e ->
                        !streamType.decider().outlastsEnd(streamType.events().cast(e.event())))
                .filter(e -> naming.test(
                        streamType.decider().mentions(streamType.events().cast(e.event()))))
                .map(RecordedEvent::dated)
                .filter(dated -> dated.surelyAfter(end))
                .findFirst();
    }

    /** Taking back the first entry of a stream takes back the stream. */
    private Optional<Rejection> orphaned(Correct correct, History history) {
        var opening = Corrections.settle(history.of(correct.stream())).stream().findFirst();
        if (correct.instead().isPresent()
                || opening.filter(e -> e.version() == correct.corrects()).isEmpty()) {
            return Optional.empty();
        }
        var thing = correct.stream();
        var others = Stream.concat(
                        history.about(thing).stream()
                                .filter(stream ->
                                        !Corrections.settle(history.of(stream)).isEmpty()),
                        naming(thing, history)
                                .filter(stream -> mentions(stream, history).contains(thing)))
                .distinct()
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
        return others.isEmpty() ? Optional.empty() : Optional.of(new OthersStandOnIt(thing, others));
    }

    private Set<StreamId> mentions(StreamId stream, History history) {
        return streamTypes.of(stream).mentions(history.of(stream));
    }

    /** By its key; a programme of the same key as an initiative owns nothing of that. */
    private static Stream<StreamId> belonging(StreamType<?, ?, ?, ?> streamType, StreamId owner, History history) {
        return !owner.category().equals(OWNER)
                ? Stream.empty()
                : history.within(streamType.category(), owner.key()).stream();
    }
}
