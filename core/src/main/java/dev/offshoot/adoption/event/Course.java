package dev.offshoot.adoption.event;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The dated steps of one site's adoption and how they are read. The reading depends on when the steps occurred and not
 * on the order in which they were entered, so late news finds its place among what is known.
 *
 * @param steps in the order in which they occurred, by the last day each may mean; of one day in the order of recording
 */
public record Course(List<Step> steps) {

    public static final Course EMPTY = new Course(List.of());

    /**
     * What the steps add up to.
     *
     * @param stage the stage reached last, and the step that began it
     * @param spells one after the other; at most the last of them is open
     * @param misfits steps that make no sense where they stand: leaving without having been live, a second going live
     *     in one spell
     */
    public record Reading(Optional<Standing> stage, List<Spell> spells, List<Step> misfits) {
        public Reading {
            spells = List.copyOf(spells);
            misfits = List.copyOf(misfits);
        }

        public Optional<Spell> openSpell() {
            return spells.isEmpty()
                    ? Optional.empty()
                    : Optional.of(spells.getLast()).filter(Spell::open);
        }
    }

    /** A stage, and the step since which the site has been in it. */
    public record Standing(Stage stage, Step since) {}

    public Course {
        steps = steps.stream()
                .sorted(comparing(Step::day).thenComparingLong(Step::version))
                .toList();
    }

    public Course with(Step step) {
        var more = new ArrayList<>(steps);
        more.add(step);
        return new Course(more);
    }

    /** Only what had occurred by a day. */
    public Course by(LocalDate day) {
        return new Course(steps.stream().filter(s -> !s.day().isAfter(day)).toList());
    }

    public Reading read() {
        return Walk.along(steps);
    }
}
