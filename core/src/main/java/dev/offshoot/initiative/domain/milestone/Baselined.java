package dev.offshoot.initiative.domain.milestone;

import static dev.offshoot.command.form.Field.date;

import dev.offshoot.date.Dated;
import dev.offshoot.date.PartialDate;
import dev.offshoot.decider.Copies;
import dev.offshoot.initiative.domain.milestone.Milestone.Terms;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.time.DateAndSource;
import dev.offshoot.time.Timeline;
import dev.offshoot.time.Timeline.Said;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Agreed for a date.
 *
 * @param first the first baseline, which never changes
 * @param telling of the first baseline
 * @param words every baseline and forecast; the one in force is the best present word
 * @param pending another baseline, asked for and not decided
 * @param decided every other that was asked for, approved or rejected
 */
public record Baselined(
        Terms terms,
        PartialDate first,
        DateAndSource telling,
        Timeline<Word> words,
        Optional<Said<RebaselineRequest>> pending,
        List<Decided> decided)
        implements Milestone {

    /**
     * A date that was agreed or expected.
     *
     * @param asked the date that the baseline was asked for as, where it was asked for
     */
    public record Word(PartialDate date, boolean baseline, Optional<PartialDate> asked) {
        static Word forecast(PartialDate date) {
            return new Word(date, false, Optional.empty());
        }

        static Word baseline(PartialDate date, Optional<PartialDate> asked) {
            return new Word(date, true, asked);
        }

        /** What was approved is what was asked for. */
        public boolean misread() {
            return asked.filter(other -> !other.equals(date)).isPresent();
        }
    }

    /** Another baseline that was asked for, and when that was decided. */
    public record Decided(RebaselineRequest request, Dated asked, Dated until) {
        boolean waitedAt(Dated fact) {
            return fact.surelyAfter(asked) && until.surelyAfter(fact);
        }

        /** Where the dates leave open which was asked for first, the one known later came after the other. */
        boolean waitedWhen(Dated request) {
            return request.follows(asked) && until.surelyAfter(request);
        }
    }

    public Baselined {
        decided = List.copyOf(decided);
    }

    static Baselined first(Terms terms, PartialDate date, RecordedEvent<?> recorded) {
        return new Baselined(
                terms,
                date,
                DateAndSource.of(recorded),
                Timeline.of(Word.baseline(date, Optional.empty()), recorded),
                Optional.empty(),
                List.of());
    }

    /** When its first baseline was agreed. */
    public Dated agreed() {
        return words.recordedFirst().orElseThrow().dated();
    }

    /** The date that was believed in just before a fact. */
    PartialDate believedBefore(Dated fact) {
        return words.before(fact).map(Word::date).orElse(first);
    }

    /** The baseline that was in force just before a fact. */
    PartialDate baselineBefore(Dated fact) {
        return words.without(word -> !word.baseline())
                .before(fact)
                .map(Word::date)
                .orElse(first);
    }

    /** The new baseline that the pending request became. */
    Word approved(PartialDate date) {
        return Word.baseline(date, pending.map(request -> request.value().to()));
    }

    Baselined with(Word word, RecordedEvent<?> recorded) {
        var said = new Baselined(terms, first, telling, words.with(word, recorded), pending, decided);
        return word.baseline() ? said.decided(recorded.dated()) : said;
    }

    Baselined asked(Said<RebaselineRequest> request) {
        return new Baselined(terms, first, telling, words, Optional.of(request), decided);
    }

    /** What was asked for waits no more. */
    Baselined decided(Dated when) {
        return pending.map(request -> new Baselined(
                        terms,
                        first,
                        telling,
                        words,
                        Optional.empty(),
                        Copies.with(decided, new Decided(request.value(), request.dated(), when))))
                .orElse(this);
    }

    /** When something was said of its date after a fact: asked for, agreed, expected or rejected. */
    Optional<PartialDate> movedAfter(Dated fact) {
        return Stream.of(
                        words.all().stream().map(Said::dated).filter(word -> word.version() != agreed().version()),
                        pending.map(Said::dated).stream(),
                        decided.stream().map(Decided::until))
                .flatMap(some -> some)
                .filter(move -> move.surelyAfter(fact))
                .map(Dated::occurred)
                .findFirst();
    }

    /** Whether just this was asked for, be it decided by now. */
    boolean hasAsked(RebaselineRequest request) {
        return Stream.concat(pending.map(Said::value).stream(), decided.stream().map(Decided::request))
                .anyMatch(request::equals);
    }

    /** Another that waited when a request was made. */
    Optional<PartialDate> waitingWhen(Dated request) {
        return decided.stream()
                .filter(other -> other.waitedWhen(request))
                .map(other -> other.request().to())
                .findFirst();
    }

    /** Another that waited at the time of a decision, or between the request and the decision. */
    Optional<PartialDate> waitingAt(Dated fact) {
        return decided.stream()
                .filter(other -> other.waitedAt(fact)
                        || pending.filter(request ->
                                        other.asked().surelyAfter(request.dated()) && fact.surelyAfter(other.asked()))
                                .isPresent())
                .map(other -> other.request().to())
                .findFirst();
    }
}
