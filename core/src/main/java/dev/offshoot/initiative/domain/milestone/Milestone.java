package dev.offshoot.initiative.domain.milestone;

import dev.offshoot.date.Dated;
import dev.offshoot.date.PartialDate;
import dev.offshoot.decider.Copies;
import dev.offshoot.initiative.event.enabler.EnablerRequirement;
import dev.offshoot.initiative.event.enabler.EvidenceId;
import dev.offshoot.initiative.event.milestone.Cause;
import dev.offshoot.initiative.event.milestone.MilestoneId;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.time.DateAndSource;
import dev.offshoot.time.Timeline;
import dev.offshoot.time.Timeline.Said;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How far a milestone has come. */
public sealed interface Milestone {

    Terms terms();

    /** What was promised, apart from the date agreed. */
    record Terms(
            String title,
            Optional<String> acceptanceTest,
            Optional<PartialDate> planned,
            List<EnablerRequirement> requiredEnablers,
            List<MilestoneId> requiredMilestones) {
        public Terms {
            requiredEnablers = List.copyOf(requiredEnablers);
            requiredMilestones = List.copyOf(requiredMilestones);
        }
    }

    /**
     * Another baseline, asked for.
     *
     * @param askedBy the person who asked, as named
     * @param account the account that entered it
     */
    record Request(
            PartialDate from,
            PartialDate to,
            Cause cause,
            String reason,
            String askedBy,
            String account,
            DateAndSource telling) {}

    /** Another baseline that was asked for, and when that was decided. */
    record Decided(PartialDate to, Dated asked, Dated until) {
        boolean waitedAt(Dated fact) {
            return fact.surelyAfter(asked) && until.surelyAfter(fact);
        }
    }

    record Proposal(Terms terms, DateAndSource telling) {}

    /** @param said every proposal of it, the newest of which holds */
    record Proposed(Timeline<Proposal> said) implements Milestone {
        @Override
        public Terms terms() {
            return said.now().orElseThrow().terms();
        }
    }

    /**
     * A date that was agreed or expected.
     *
     * @param asked the date that the baseline was asked for as, where it was asked for
     */
    record Word(PartialDate date, boolean baseline, Optional<PartialDate> asked) {
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

    /**
     * Agreed for a date.
     *
     * @param first the first baseline, which never changes
     * @param telling of the first baseline
     * @param words every baseline and forecast; the one in force is the best present word
     * @param pending another baseline, asked for and not decided
     * @param decided every other that was asked for, approved or rejected
     */
    record Baselined(
            Terms terms,
            PartialDate first,
            DateAndSource telling,
            Timeline<Word> words,
            Optional<Said<Request>> pending,
            List<Decided> decided)
            implements Milestone {
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

        Baselined asked(Said<Request> request) {
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
                            Copies.with(decided, new Decided(request.value().to(), request.dated(), when))))
                    .orElse(this);
        }

        /** Another that waited at the time of a fact, or between a request and the fact. */
        Optional<PartialDate> waitingAt(Dated fact) {
            return decided.stream()
                    .filter(other -> other.waitedAt(fact)
                            || pending.filter(request -> other.asked().surelyAfter(request.dated())
                                            && fact.surelyAfter(other.asked()))
                                    .isPresent())
                    .map(Decided::to)
                    .findFirst();
        }
    }

    /**
     * Its test was met.
     *
     * @param since when, and when that was known
     * @param waived whether somebody accepted the exception
     * @param before how it stood until then, and stands again if this is reversed
     */
    record Achieved(
            PartialDate actual,
            Dated since,
            DateAndSource telling,
            List<EvidenceId> evidence,
            boolean waived,
            Milestone before)
            implements Milestone {
        public Achieved {
            evidence = List.copyOf(evidence);
        }

        Achieved with(Milestone before) {
            return new Achieved(actual, since, telling, evidence, waived, before);
        }

        @Override
        public Terms terms() {
            return before.terms();
        }
    }

    /** @param tellings every time it was said to be cancelled */
    record Cancelled(Dated since, Set<DateAndSource> tellings, Milestone before) implements Milestone {
        public Cancelled {
            tellings = Set.copyOf(tellings);
        }

        @Override
        public Terms terms() {
            return before.terms();
        }
    }
}
