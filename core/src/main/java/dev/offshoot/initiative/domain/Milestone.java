package dev.offshoot.initiative.domain;

import dev.offshoot.initiative.event.Cause;
import dev.offshoot.initiative.event.EnablerRequirement;
import dev.offshoot.initiative.event.MilestoneId;
import dev.offshoot.kernel.Latest;
import dev.offshoot.kernel.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /** Another baseline, asked for. */
    record Request(PartialDate from, PartialDate to, Cause cause, String reason, String askedBy) {}

    record Proposed(Latest<Terms> said) implements Milestone {
        @Override
        public Terms terms() {
            return said.value();
        }
    }

    /**
     * Agreed for a date.
     *
     * @param first the first baseline, which never changes
     * @param current the baseline in force
     * @param words every baseline and forecast, as recorded; the one in force is the best present word
     * @param pending another baseline, asked for and not decided
     */
    record Baselined(
            Terms terms,
            PartialDate first,
            Latest<PartialDate> current,
            List<Latest<PartialDate>> words,
            Optional<Request> pending)
            implements Milestone {
        public Baselined {
            words = List.copyOf(words);
        }

        static Baselined first(Terms terms, Latest<PartialDate> baseline) {
            return new Baselined(terms, baseline.value(), baseline, List.of(baseline), Optional.empty());
        }

        /** The date that was believed in on a day. */
        PartialDate believedOn(LocalDate day) {
            return words.stream()
                    .filter(w -> !w.day().isAfter(day))
                    .reduce(Latest::or)
                    .map(Latest::value)
                    .orElse(first);
        }

        Baselined forecast(Latest<PartialDate> forecast) {
            return new Baselined(terms, first, current, more(forecast), pending);
        }

        Baselined rebaselined(Latest<PartialDate> baseline) {
            return new Baselined(terms, first, current.or(baseline), more(baseline), Optional.empty());
        }

        Baselined asked(Optional<Request> request) {
            return new Baselined(terms, first, current, words, request);
        }

        private List<Latest<PartialDate>> more(Latest<PartialDate> word) {
            var more = new ArrayList<>(words);
            more.add(word);
            return more;
        }
    }

    /** @param before how it stood until then, and stands again if this is reversed */
    record Achieved(PartialDate actual, Milestone before) implements Milestone {
        @Override
        public Terms terms() {
            return before.terms();
        }
    }

    record Cancelled(Terms terms) implements Milestone {}
}
