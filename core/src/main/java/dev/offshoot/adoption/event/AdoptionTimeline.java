package dev.offshoot.adoption.event;

import dev.offshoot.date.Dated;
import dev.offshoot.date.InOrder;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The dated steps of one site's adoption and how they are read. The reading depends on when the steps occurred and not
 * on the order in which they were entered, so late news finds its place among what is known.
 *
 * @param carried what had happened to the site it goes on from, in order; on one day it came before all else
 * @param own in the order in which they occurred
 */
public record AdoptionTimeline(List<StageTransition> carried, List<StageTransition> own) {

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
        carried = List.copyOf(carried);
        own = InOrder.of(own, StageTransition::dated);
    }

    public AdoptionTimeline(List<StageTransition> own) {
        this(List.of(), own);
    }

    /** All in the order in which they occurred. */
    public List<StageTransition> steps() {
        if (carried.isEmpty()) {
            return own;
        }
        var all = Stream.concat(carried.stream(), own.stream()).toList();
        var ofDays = all.stream()
                .collect(Collectors.groupingBy(StageTransition::onlyDay, Collectors.toCollection(ArrayDeque::new)));
        return Dated.inOrder(all, StageTransition::dated).stream()
                .map(step -> step.onlyDay().isEmpty()
                        ? step
                        : Objects.requireNonNull(ofDays.get(step.onlyDay())).removeFirst())
                .toList();
    }

    public AdoptionTimeline with(StageTransition step) {
        return new AdoptionTimeline(
                carried, InOrder.of(own, StageTransition::dated).with(step));
    }

    /** What another site had come to when it merged into this one. */
    public record Merged(Dated merger, AdoptionTimeline course) {

        /** It did nothing any more once it had merged, so all that may have been before that was. */
        private AdoptionTimeline until() {
            return new AdoptionTimeline(until(course.carried()), until(course.own()));
        }

        private List<StageTransition> until(List<StageTransition> steps) {
            return steps.stream()
                    .filter(step -> !step.dated().surelyAfter(merger))
                    .toList();
        }
    }

    /**
     * The course of a site that others merged into. From the day of a merger on it goes on from where the one of them
     * stood that had come furthest, by all that may have been before that day; what surely came after happened to the site
     * they had become. What the site did on the very day of a merger came after it, where that makes sense: a merger takes effect as its day
     * begins. Another step of which the dates leave open whether it came before the merger, and which makes no sense
     * before, came after it; and so did what follows a step that came after it.
     */
    public AdoptionTimeline joinedBy(List<Merged> others) {
        var joined = EMPTY;
        var since = LocalDate.MIN;
        for (var merged : others.stream()
                .collect(Collectors.groupingBy(other -> other.merger().latest(), TreeMap::new, Collectors.toList()))
                .entrySet()) {
            joined = joined.joinedOn(merged.getKey(), merged.getValue(), between(since, merged.getKey()));
            since = merged.getKey();
        }
        return joined.and(between(since, LocalDate.MAX))
                .and(others.stream()
                        .flatMap(other -> other.course().steps().stream()
                                .filter(step -> step.dated().surelyAfter(other.merger())))
                        .toList());
    }

    private AdoptionTimeline joinedOn(LocalDate day, List<Merged> merged, List<StageTransition> steps) {
        var open = steps.stream()
                .filter(step ->
                        merged.stream().anyMatch(other -> !other.merger().surelyAfter(step.dated())))
                .toList();
        var takesEffect =
                merged.stream().anyMatch(other -> other.merger().earliest().equals(day));
        var ofThatDay = IntStream.range(0, open.size())
                .filter(i -> takesEffect && open.get(i).onlyDay().equals(Optional.of(day)))
                .mapToObj(i -> open.subList(i, open.size()));
        var misfits = and(steps).read().misfits();
        var senseless = open.stream().dropWhile(step -> !misfits.contains(step)).toList();
        return Stream.concat(ofThatDay, Stream.of(senseless))
                .map(after -> and(steps.stream()
                                .filter(step -> !after.contains(step))
                                .toList())
                        .furthest(merged)
                        .and(after))
                .reduce((first, other) -> other.misfits() < first.misfits() ? other : first)
                .orElseThrow();
    }

    private int misfits() {
        return read().misfits().size();
    }

    /** Goes on from where the one of them stood that had come furthest, of those that had done anything. */
    private AdoptionTimeline furthest(List<Merged> merged) {
        var furthest = Stream.concat(
                        Stream.of(this),
                        Dated.inOrder(merged, Merged::merger).stream().map(Merged::until))
                .filter(course -> !course.steps().isEmpty())
                .reduce((one, other) -> BY_REACH.compare(other.read(), one.read()) > 0 ? other : one)
                .orElse(EMPTY);
        return new AdoptionTimeline(furthest.steps(), List.of());
    }

    private List<StageTransition> between(LocalDate after, LocalDate until) {
        return steps().stream()
                .filter(step -> step.day().isAfter(after) && !step.day().isAfter(until))
                .toList();
    }

    private AdoptionTimeline and(List<StageTransition> more) {
        return new AdoptionTimeline(
                carried, Stream.concat(own.stream(), more.stream()).toList());
    }

    /** Only what had occurred by a day. */
    public AdoptionTimeline by(LocalDate day) {
        return new AdoptionTimeline(by(day, carried), by(day, own));
    }

    private static List<StageTransition> by(LocalDate day, List<StageTransition> steps) {
        return steps.stream().filter(s -> !s.day().isAfter(day)).toList();
    }

    public StagesReached read() {
        return TransitionRules.along(steps(), carried);
    }
}
