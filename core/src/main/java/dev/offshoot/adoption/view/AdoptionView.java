package dev.offshoot.adoption.view;

import dev.offshoot.adoption.event.Adaptation;
import dev.offshoot.adoption.event.AdoptionTimeline;
import dev.offshoot.adoption.event.Fidelity;
import dev.offshoot.adoption.event.Spell;
import dev.offshoot.adoption.event.Stage;
import dev.offshoot.adoption.event.StageTransition;
import dev.offshoot.adoption.event.SupportKind;
import dev.offshoot.adoption.event.TransitionKind;
import dev.offshoot.date.DayRange;
import dev.offshoot.date.PartialDate;
import dev.offshoot.quantity.Quantity;
import dev.offshoot.time.EntryProvenance;
import dev.offshoot.time.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What is shown of one site's relationship with one initiative.
 *
 * @param stage the stage reached last and since when; empty where nothing has moved the site yet
 * @param reached every step from stage to stage, in the order in which they occurred
 * @param spells one after the other; at most the last of them is open
 * @param unread the versions of steps that make no sense where their dates put them, and count for nothing
 * @param plannedLive when the site said it meant to go live
 */
public record AdoptionView(
        String initiative,
        String site,
        Optional<StageLine> stage,
        List<ReachedLine> reached,
        List<SpellLine> spells,
        List<Long> unread,
        Timeline<PartialDate> plannedLive,
        List<ActivityLine> activities,
        List<AdaptationLine> adaptations,
        List<FidelityLine> fidelityReviews,
        List<KnockOnLine> knockOns,
        List<SupportLine> support) {

    /** @param day the last day on which it may have begun */
    public record StageLine(Stage stage, PartialDate since, LocalDate day) {

        /** How long it has lasted by a day; empty where its beginning is not bounded, or lies after that day. */
        public Optional<DayRange> lasting(LocalDate by) {
            return DayRange.between(since, PartialDate.on(by))
                    .filter(range -> range.most() >= 0)
                    .map(range -> new DayRange(Math.max(0, range.least()), range.most()));
        }
    }

    /** @param step what was reached, when, and in which words */
    public record ReachedLine(StageTransition step, EntryProvenance provenance) {}

    /**
     * One unbroken period live.
     *
     * @param definition the version of the adoption definition it was opened under
     * @param opened the version of the event that opened it
     * @param again whether the site had been live before
     * @param reason why it ended
     */
    public record SpellLine(
            PartialDate start,
            long opened,
            boolean again,
            int definition,
            Optional<PartialDate> embeddedOn,
            Optional<PartialDate> end,
            Optional<String> reason) {

        static SpellLine of(Spell spell, boolean again) {
            return new SpellLine(
                    spell.opened().occurred(),
                    spell.opened().version(),
                    again,
                    spell.definition(),
                    spell.embedded().map(StageTransition::occurred),
                    spell.ended().map(StageTransition::occurred),
                    spell.ended().flatMap(StageTransition::words));
        }

        public boolean open() {
            return end.isEmpty();
        }

        /** How long it lasted, or has lasted by a day; empty where a date of it is not bounded. */
        public Optional<DayRange> lasting(LocalDate by) {
            return DayRange.between(start, end.orElse(PartialDate.on(by)))
                    .filter(range -> range.most() >= 0)
                    .map(range -> new DayRange(Math.max(0, range.least()), range.most()));
        }
    }

    public record ActivityLine(
            String activity,
            Optional<String> stage,
            boolean training,
            Optional<Quantity> people,
            EntryProvenance provenance) {}

    public record AdaptationLine(Adaptation adaptation, EntryProvenance provenance) {}

    public record FidelityLine(
            Optional<Fidelity> finding,
            Optional<String> words,
            Optional<Integer> coreComponents,
            Optional<String> reviewer,
            EntryProvenance provenance) {}

    public record KnockOnLine(String change, Optional<String> where, EntryProvenance provenance) {}

    public record SupportLine(
            SupportKind kind,
            Optional<Quantity> quantity,
            Optional<String> unit,
            Optional<String> description,
            EntryProvenance provenance) {}

    public AdoptionView {
        reached = List.copyOf(reached);
        spells = List.copyOf(spells);
        unread = List.copyOf(unread);
        activities = List.copyOf(activities);
        adaptations = List.copyOf(adaptations);
        fidelityReviews = List.copyOf(fidelityReviews);
        knockOns = List.copyOf(knockOns);
        support = List.copyOf(support);
    }

    /** Of a site that nothing has moved yet. */
    public static AdoptionView untouched(String initiative, String site) {
        return new AdoptionView(
                initiative,
                site,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Timeline.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The dated steps, to be read again as at another day. */
    public AdoptionTimeline course() {
        return new AdoptionTimeline(reached.stream().map(ReachedLine::step).toList());
    }

    /** The same, its stage and its spells read from a course: its own, or one joined with those of merged sites. */
    public AdoptionView read(AdoptionTimeline course) {
        var reading = course.read();
        var own = reached.stream().map(ReachedLine::step).toList();
        return new AdoptionView(
                initiative,
                site,
                reading.stage()
                        .map(s -> new StageLine(
                                s.stage(), s.since().occurred(), s.since().day())),
                reached,
                IntStream.range(0, reading.spells().size())
                        .mapToObj(i -> SpellLine.of(reading.spells().get(i), i > 0))
                        .toList(),
                reading.misfits().stream()
                        .filter(own::contains)
                        .map(StageTransition::version)
                        .toList(),
                plannedLive,
                activities,
                adaptations,
                fidelityReviews,
                knockOns,
                support);
    }

    /**
     * The stage in which it may stand as well: whether it declined before or after it came forward is left open by the
     * dates. What else its dates leave open is decided by what makes sense.
     */
    public Optional<Stage> perhapsStage() {
        return stage.flatMap(now -> reached.stream()
                .map(ReachedLine::step)
                .filter(step ->
                        step.turn().stage() == now.stage() && step.occurred().equals(now.since()))
                .findFirst()
                .flatMap(since -> reached.reversed().stream()
                        .map(ReachedLine::step)
                        .filter(other ->
                                (declines(since) ? comesForward(other) : comesForward(since) && declines(other))
                                        && !unread.contains(other.version())
                                        && other.dated().overlaps(since.dated()))
                        .map(other -> other.turn().stage())
                        .findFirst()));
    }

    private static boolean declines(StageTransition step) {
        return step.turn() == TransitionKind.DECLINED;
    }

    private static boolean comesForward(StageTransition step) {
        return step.turn().stage().beforeLive();
    }

    /** How long the site has been in its present stage by a day. */
    public Optional<DayRange> timeInStage(LocalDate by) {
        return stage.flatMap(s -> s.lasting(by));
    }

    /** Whether people of the site had been trained by a day. */
    public boolean trainedBy(LocalDate day) {
        return activities.stream()
                .anyMatch(a -> a.training() && !a.provenance().lastPossibleDay().isAfter(day));
    }
}
