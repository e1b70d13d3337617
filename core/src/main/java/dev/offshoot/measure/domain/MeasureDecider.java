package dev.offshoot.measure.domain;

import static dev.offshoot.kernel.Decision.accept;
import static dev.offshoot.kernel.Decision.alreadyDone;
import static dev.offshoot.kernel.Decision.reject;

import dev.offshoot.kernel.Asked;
import dev.offshoot.kernel.Decider;
import dev.offshoot.kernel.Decision;
import dev.offshoot.kernel.Family;
import dev.offshoot.kernel.Latest;
import dev.offshoot.kernel.Recorded;
import dev.offshoot.measure.domain.Measure.InUse;
import dev.offshoot.measure.domain.Measure.Retired;
import dev.offshoot.measure.domain.Measure.Unknown;
import dev.offshoot.measure.domain.MeasureCommand.DefineMeasure;
import dev.offshoot.measure.domain.MeasureCommand.RebaseLimits;
import dev.offshoot.measure.domain.MeasureCommand.RecordObservation;
import dev.offshoot.measure.domain.MeasureCommand.RestateObservation;
import dev.offshoot.measure.domain.MeasureCommand.RetireMeasure;
import dev.offshoot.measure.domain.MeasureCommand.SetTarget;
import dev.offshoot.measure.domain.MeasureRejection.MeasureIsRetired;
import dev.offshoot.measure.domain.MeasureRejection.MeasureUnknown;
import dev.offshoot.measure.event.Definition;
import dev.offshoot.measure.event.MeasureEvent;
import dev.offshoot.measure.event.MeasureEvent.LimitsRebased;
import dev.offshoot.measure.event.MeasureEvent.MeasureDefined;
import dev.offshoot.measure.event.MeasureEvent.MeasureRetired;
import dev.offshoot.measure.event.MeasureEvent.ObservationRecorded;
import dev.offshoot.measure.event.MeasureEvent.ObservationRestated;
import dev.offshoot.measure.event.MeasureEvent.TargetSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a measure decides. */
public final class MeasureDecider implements Decider<MeasureCommand, Measure, MeasureEvent, MeasureRejection> {

    public static final Family<MeasureCommand, Measure, MeasureEvent, MeasureRejection> FAMILY =
            new Family<>("measure", MeasureCommand.class, MeasureEvent.class, Measure.class, new MeasureDecider());

    @Override
    public Measure initial() {
        return new Unknown();
    }

    @Override
    public Decision<MeasureEvent, MeasureRejection> decide(Asked<? extends MeasureCommand> asked, Measure measure) {
        var command = asked.command();
        return switch (measure) {
            case Unknown _ ->
                command instanceof DefineMeasure c
                        ? accept(new MeasureDefined(1, c.definition()))
                        : reject(new MeasureUnknown(command.measure()));
            case InUse inUse -> inUse(asked, inUse);
            case Retired(var was) ->
                switch (command) {
                    case RestateObservation c -> Observing.restate(c, was);
                    case RetireMeasure _ -> alreadyDone();
                    case DefineMeasure _, RecordObservation _, SetTarget _, RebaseLimits _ ->
                        reject(new MeasureIsRetired(command.measure()));
                };
        };
    }

    private static Decision<MeasureEvent, MeasureRejection> inUse(
            Asked<? extends MeasureCommand> asked, InUse measure) {
        return switch (asked.command()) {
            case DefineMeasure c -> define(c.definition(), measure);
            case RecordObservation c -> Observing.observe(asked, c, measure);
            case RestateObservation c -> Observing.restate(c, measure);
            case SetTarget c -> target(c, measure);
            case RebaseLimits c ->
                measure.rebased().contains(c.from()) ? alreadyDone() : accept(new LimitsRebased(c.from(), c.why()));
            case RetireMeasure c -> accept(new MeasureRetired(c.why()));
        };
    }

    /** Once observed, a definition is frozen: a change makes a new version. */
    private static Decision<MeasureEvent, MeasureRejection> define(Definition definition, InUse measure) {
        var latest = measure.definitions().size();
        if (measure.definitions().getLast().equals(definition)) {
            return alreadyDone();
        }
        return accept(new MeasureDefined(measure.observed() ? latest + 1 : latest, definition));
    }

    private static Decision<MeasureEvent, MeasureRejection> target(SetTarget c, InUse measure) {
        var unit = measure.definitions().getLast().unit();
        var target = new TargetSet(c.value(), unit, c.by(), c.words());
        return measure.target().map(Latest::value).equals(Optional.of(target)) ? alreadyDone() : accept(target);
    }

    @Override
    public Measure evolve(Measure measure, Recorded<? extends MeasureEvent> recorded) {
        return switch (measure) {
            case Unknown _ ->
                recorded.event() instanceof MeasureDefined e
                        ? new InUse(List.of(e.definition()), false, Map.of(), Optional.empty(), List.of())
                        : measure;
            case InUse inUse ->
                recorded.event() instanceof MeasureRetired ? new Retired(inUse) : further(inUse, recorded);
            case Retired(var was) -> new Retired(further(was, recorded));
        };
    }

    private static InUse further(InUse m, Recorded<? extends MeasureEvent> recorded) {
        return switch (recorded.event()) {
            case MeasureDefined e -> defined(m, e);
            case ObservationRecorded e -> Observing.observed(m, e, recorded);
            case ObservationRestated e -> Observing.restated(m, e, recorded);
            case TargetSet e ->
                new InUse(
                        m.definitions(),
                        m.observed(),
                        m.current(),
                        Latest.or(m.target(), Latest.of(e, recorded)),
                        m.rebased());
            case LimitsRebased e ->
                new InUse(m.definitions(), m.observed(), m.current(), m.target(), with(m.rebased(), e.from()));
            case MeasureRetired _ -> m;
        };
    }

    private static InUse defined(InUse m, MeasureDefined e) {
        if (e.version() > m.definitions().size()) {
            return new InUse(with(m.definitions(), e.definition()), false, m.current(), m.target(), m.rebased());
        }
        var definitions = new ArrayList<>(m.definitions());
        definitions.set(Math.max(1, e.version()) - 1, e.definition());
        return new InUse(definitions, m.observed(), m.current(), m.target(), m.rebased());
    }

    private static <T> List<T> with(List<T> list, T one) {
        var more = new ArrayList<>(list);
        more.add(one);
        return more;
    }
}
