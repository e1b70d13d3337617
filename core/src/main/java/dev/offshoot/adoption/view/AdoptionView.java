package dev.offshoot.adoption.view;

import dev.offshoot.adoption.event.AdoptionTimeline;
import dev.offshoot.adoption.event.Stage;
import dev.offshoot.adoption.event.StageTransition;
import dev.offshoot.adoption.event.TransitionKind;
import dev.offshoot.date.DayRange;
import dev.offshoot.date.InOrder;
import dev.offshoot.date.PartialDate;
import dev.offshoot.time.EntryLine;
import dev.offshoot.time.EntryProvenance;
import dev.offshoot.time.Timeline;
import java.time.LocalDate;
import java.util.HashSet;
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
        InOrder<ReachedLine> reached,
        List<SpellLine> spells,
        List<Long> unread,
        Timeline<PartialDate> plannedLive,
        SiteWork work)
        implements CountedAdoption {

    /** @param step what was reached, when, and in which words */
    public record ReachedLine(StageTransition step, EntryProvenance provenance) implements EntryLine {}

    public AdoptionView {
        spells = List.copyOf(spells);
        unread = List.copyOf(unread);
    }

    /** Of a site that nothing has moved yet. */
    public static AdoptionView untouched(String initiative, String site) {
        return new AdoptionView(
                initiative,
                site,
                Optional.empty(),
                EntryLine.inOrder(),
                List.of(),
                List.of(),
                Timeline.empty(),
                SiteWork.NONE);
    }

    public AdoptionView with(SiteWork work) {
        return new AdoptionView(initiative, site, stage, reached, spells, unread, plannedLive, work);
    }

    public AdoptionView with(Timeline<PartialDate> plannedLive) {
        return new AdoptionView(initiative, site, stage, reached, spells, unread, plannedLive, work);
    }

    /** With one step more: what stands and which spells there are is read from all of them. */
    public AdoptionView with(ReachedLine line) {
        var further = new AdoptionView(initiative, site, stage, reached.with(line), spells, unread, plannedLive, work);
        return further.read(further.course());
    }

    /** The dated steps, to be read again as at another day. */
    @Override
    public AdoptionTimeline course() {
        return new AdoptionTimeline(reached.as(ReachedLine::step, StageTransition::dated));
    }

    /** The same, its stage and its spells read from a course: its own, or one joined with those of merged sites. */
    public AdoptionView read(AdoptionTimeline course) {
        var reading = course.read();
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
                own(reading.misfits()).stream().map(StageTransition::version).toList(),
                plannedLive,
                work);
    }

    private List<StageTransition> own(List<StageTransition> steps) {
        if (steps.isEmpty()) {
            return steps;
        }
        var own = new HashSet<>(course().own());
        return steps.stream().filter(own::contains).toList();
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

    @Override
    public boolean trainedBy(LocalDate day) {
        return work.trainedBy(day);
    }

    /** How long the site has been in its present stage by a day. */
    public Optional<DayRange> timeInStage(LocalDate by) {
        return stage.flatMap(s -> s.lasting(by));
    }
}
