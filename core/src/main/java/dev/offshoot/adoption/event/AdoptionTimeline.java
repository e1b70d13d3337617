package dev.offshoot.adoption.event;

import dev.offshoot.date.Dated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The dated steps of one site's adoption and how they are read. The reading depends on when the steps occurred and not
 * on the order in which they were entered, so late news finds its place among what is known.
 *
 * @param steps in the order in which they occurred
 */
public record AdoptionTimeline(List<StageTransition> steps) {

    public static final AdoptionTimeline EMPTY = new AdoptionTimeline(List.of());

    /**
     * An embedded site before a live one, that before one paused in a spell, of two in a spell the one whose spell is
     * older; else one that has not declined, and of those the one with the newest news.
     */
    private static final Comparator<StagesReached> BY_REACH = Comparator.comparing(StagesReached::embedded)
            .thenComparing(StagesReached::live)
            .thenComparing(reading -> reading.openSpell().isPresent())
            .thenComparing(
                    reading -> reading.openSpell().map(s -> s.opened().day()).orElse(LocalDate.MIN),
                    Comparator.reverseOrder())
            .thenComparing(reading ->
                    reading.stage().filter(s -> s.stage() == Stage.DECLINED).isEmpty())
            .thenComparing(reading -> reading.stage().map(s -> s.since().day()).orElse(LocalDate.MIN));

    /**
     * What the steps add up to.
     *
     * @param stage the stage reached last, and the step that began it
     * @param spells one after the other; at most the last of them is open
     * @param misfits steps that make no sense where they stand: leaving without having been live, a second going live
     *     in one spell
     * @param repeated steps that tell of a stage in which the site stood already
     */
    public record StagesReached(
            Optional<StageSince> stage,
            List<Spell> spells,
            List<StageTransition> misfits,
            List<StageTransition> repeated) {
        public StagesReached {
            repeated = List.copyOf(repeated);
            spells = List.copyOf(spells);
            misfits = List.copyOf(misfits);
        }

        /** Whether it is in an open spell and has not paused. */
        public boolean live() {
            return openSpell().isPresent()
                    && stage.filter(s -> s.stage() != Stage.PAUSED).isPresent();
        }

        public boolean embedded() {
            return live() && openSpell().flatMap(Spell::embedded).isPresent();
        }

        public Optional<Spell> openSpell() {
            return spells.isEmpty()
                    ? Optional.empty()
                    : Optional.of(spells.getLast()).filter(Spell::open);
        }
    }

    /** A stage, and the step since which the site has been in it. */
    public record StageSince(Stage stage, StageTransition since) {}

    public AdoptionTimeline {
        steps = Dated.inOrder(steps, StageTransition::dated);
    }

    public AdoptionTimeline with(StageTransition step) {
        var more = new ArrayList<>(steps);
        more.add(step);
        return new AdoptionTimeline(more);
    }

    /** What another site had come to when it merged into this one. */
    public record Merged(Dated merger, AdoptionTimeline course) {}

    /**
     * The course of a site that others merged into. From the day of a merger on it goes on from where the one of them
     * stood that had come furthest; what was known of any of them after that happened to the site they had become. A step
     * of which the dates leave open whether it came before the merger, and which makes no sense before, came after it,
     * and so did what follows that step.
     */
    public AdoptionTimeline joinedBy(List<Merged> others) {
        var joined = EMPTY;
        var later = new ArrayList<StageTransition>();
        var waiting = new ArrayList<StageTransition>();
        var since = LocalDate.MIN;
        for (var other : Dated.inOrder(others, Merged::merger)) {
            var day = other.merger().latest();
            if (day.isAfter(since)) {
                joined = joined.and(waiting);
                waiting.clear();
            }
            var until = between(since, day);
            var heirs = joined.heirs(until, other.merger());
            joined = joined.and(
                            until.stream().filter(step -> !heirs.contains(step)).toList())
                    .furtherOf(other.course().by(day));
            waiting.addAll(heirs);
            later.addAll(other.course().between(day, LocalDate.MAX));
            since = day;
        }
        return others.isEmpty()
                ? this
                : joined.and(waiting).and(between(since, LocalDate.MAX)).and(later);
    }

    private List<StageTransition> heirs(List<StageTransition> steps, Dated merger) {
        var misfits = and(steps).read().misfits();
        return steps.stream()
                .filter(step -> !merger.surelyAfter(step.dated()))
                .dropWhile(step -> !misfits.contains(step))
                .toList();
    }

    private List<StageTransition> between(LocalDate after, LocalDate until) {
        return steps.stream()
                .filter(step -> step.day().isAfter(after) && !step.day().isAfter(until))
                .toList();
    }

    private AdoptionTimeline furtherOf(AdoptionTimeline other) {
        return BY_REACH.compare(other.read(), read()) > 0 ? other : this;
    }

    private AdoptionTimeline and(List<StageTransition> more) {
        return new AdoptionTimeline(Stream.concat(steps.stream(), more.stream()).toList());
    }

    /** Only what had occurred by a day. */
    public AdoptionTimeline by(LocalDate day) {
        return new AdoptionTimeline(
                steps.stream().filter(s -> !s.day().isAfter(day)).toList());
    }

    public StagesReached read() {
        return TransitionRules.along(steps);
    }
}
