package dev.offshoot.desk;

import dev.offshoot.kernel.Asked;
import dev.offshoot.kernel.Correct;
import dev.offshoot.kernel.Corrections;
import dev.offshoot.kernel.Dated;
import dev.offshoot.kernel.Ended;
import dev.offshoot.kernel.Event;
import dev.offshoot.kernel.Families;
import dev.offshoot.kernel.Family;
import dev.offshoot.kernel.History;
import dev.offshoot.kernel.Recorded;
import dev.offshoot.kernel.Rejection;
import dev.offshoot.kernel.StreamId;
import dev.offshoot.kernel.StreamRejection.OthersStandOnIt;
import dev.offshoot.kernel.StreamRejection.WentOnAfterwards;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What belongs to an initiative ends with it; and nothing stands without the initiative or the site it is about. */
final class Belongings {

    private static final String OWNER = "initiative";

    private final Families families;

    Belongings(Families families) {
        this.families = families;
    }

    Optional<Rejection> refusal(Asked<?> asked, History history) {
        return asked.command().endsWhatBelongs()
                ? wentOn(asked, history)
                : asked.command() instanceof Correct correct ? orphaned(correct, history) : Optional.empty();
    }

    /** What surely occurred in it after the end of what it belongs to, and tells of more than was before. */
    private Optional<Rejection> wentOn(Asked<?> asked, History history) {
        var ended = new Ended(asked.dated(), "closed");
        return families.all().stream()
                .filter(family -> !family.category().equals(OWNER))
                .flatMap(family -> belonging(family, asked.command().stream(), history)
                        .flatMap(stream -> later(family, stream, asked.dated(), history)
                                .map(later -> new WentOnAfterwards(stream, ended, later))
                                .stream()))
                .<Rejection>map(rejection -> rejection)
                .findFirst();
    }

    private static <E extends Event> Optional<Dated> later(
            Family<?, ?, E, ?> family, StreamId stream, Dated end, History history) {
        return Corrections.settle(history.of(stream)).stream()
                .filter(e -> !family.decider().outlastsEnd(family.events().cast(e.event())))
                .map(Recorded::dated)
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
                        history.mightMention(List.of(thing)).stream()
                                .filter(stream -> !stream.equals(thing)
                                        && mentions(stream, history).contains(thing)))
                .distinct()
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
        return others.isEmpty() ? Optional.empty() : Optional.of(new OthersStandOnIt(thing, others));
    }

    private Set<StreamId> mentions(StreamId stream, History history) {
        return families.of(stream).mentions(history.of(stream));
    }

    private static Stream<StreamId> belonging(Family<?, ?, ?, ?> family, StreamId owner, History history) {
        return history.within(family.category(), owner.key()).stream();
    }
}
