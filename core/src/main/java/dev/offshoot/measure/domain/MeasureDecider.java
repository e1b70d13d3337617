package dev.offshoot.measure.domain;

import static dev.offshoot.decider.Decision.accept;
import static dev.offshoot.decider.Decision.reject;

import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.command.Prerequisite;
import dev.offshoot.decider.Decider;
import dev.offshoot.decider.Decision;
import dev.offshoot.decider.StreamType;
import dev.offshoot.measure.domain.Measure.InUse;
import dev.offshoot.measure.domain.Measure.Retired;
import dev.offshoot.measure.domain.Measure.Unknown;
import dev.offshoot.measure.domain.MeasureCommand.DefineMeasure;
import dev.offshoot.measure.domain.MeasureCommand.RebaseLimits;
import dev.offshoot.measure.domain.MeasureCommand.RecordObservation;
import dev.offshoot.measure.domain.MeasureCommand.RestateObservation;
import dev.offshoot.measure.domain.MeasureCommand.RetireMeasure;
import dev.offshoot.measure.domain.MeasureCommand.SetTarget;
import dev.offshoot.measure.domain.MeasureStateRejection.MeasureIsRetired;
import dev.offshoot.measure.domain.MeasureStateRejection.MeasureUnknown;
import dev.offshoot.measure.event.MeasureEvent;
import dev.offshoot.measure.event.MeasureEvent.LimitsRebased;
import dev.offshoot.measure.event.MeasureEvent.MeasureDefined;
import dev.offshoot.measure.event.MeasureEvent.MeasureRetired;
import dev.offshoot.measure.event.MeasureEvent.ObservationRecorded;
import dev.offshoot.measure.event.MeasureEvent.ObservationRestated;
import dev.offshoot.measure.event.MeasureEvent.TargetSet;
import dev.offshoot.stream.Ended;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a measure decides. */
public final class MeasureDecider implements Decider<MeasureCommand, Measure, MeasureEvent, MeasureRejection> {

    public static final StreamType<MeasureCommand, Measure, MeasureEvent, MeasureRejection> STREAM_TYPE =
            new StreamType<>("measure", MeasureCommand.class, MeasureEvent.class, Measure.class, new MeasureDecider());

    @Override
    public Measure initial() {
        return new Unknown();
    }

    @Override
    public Decision<MeasureEvent, MeasureRejection> decide(
            CommandEnvelope<? extends MeasureCommand> asked, Measure measure) {
        var command = asked.command();
        return switch (measure) {
            case Unknown _ ->
                command instanceof DefineMeasure c
                        ? accept(new MeasureDefined(1, c.definition()))
                        : reject(new MeasureUnknown(command.measure()));
            case InUse inUse -> inUse(asked, inUse);
            case Retired retired -> retired(asked, retired);
        };
    }

    private static Decision<MeasureEvent, MeasureRejection> inUse(
            CommandEnvelope<? extends MeasureCommand> asked, InUse measure) {
        return switch (asked.command()) {
            case DefineMeasure c -> Defining.define(asked, c.definition(), measure);
            case RecordObservation c -> Observing.observe(asked, c, measure);
            case RestateObservation c -> Observing.restate(asked, c, measure);
            case SetTarget c -> Comparing.target(asked, c, measure);
            case RebaseLimits c -> Comparing.rebase(asked, c, measure);
            case RetireMeasure c -> Retiring.retire(asked, c, measure);
        };
    }

    /** What surely occurred after the end has been refused before; a value belongs to the time of its period. */
    private static Decision<MeasureEvent, MeasureRejection> retired(
            CommandEnvelope<? extends MeasureCommand> asked, Retired measure) {
        var since = measure.since();
        return switch (asked.command()) {
            case RestateObservation c -> Observing.restate(asked, c, measure.was());
            case RetireMeasure c -> Retiring.again(asked, c, measure);
            case RecordObservation c ->
                Measure.begin(c.period(), asked.dated()).isBefore(since.latest())
                        ? Observing.observe(asked, c, measure.was())
                        : reject(new MeasureIsRetired(since.occurred()));
            case DefineMeasure _, SetTarget _, RebaseLimits _ ->
                asked.dated().earliest().isBefore(since.latest())
                        ? inUse(asked, measure.was())
                        : reject(new MeasureIsRetired(since.occurred()));
        };
    }

    @Override
    public Measure evolve(Measure measure, RecordedEvent<? extends MeasureEvent> recorded) {
        return MeasureEvolution.evolve(measure, recorded);
    }

    @Override
    public Stream<MeasureRejection> contradictions(Measure measure) {
        return switch (measure) {
            case Unknown _ -> Stream.empty();
            case InUse inUse -> Defining.contradictions(inUse);
            case Retired retired ->
                Stream.concat(
                        Retiring.outlived(retired.was(), retired.since()), Defining.contradictions(retired.was()));
        };
    }

    @Override
    public Set<StreamId> mentions(MeasureEvent event) {
        return switch (event) {
            case ObservationRecorded e -> site(e.site());
            case ObservationRestated e -> site(e.site());
            case MeasureDefined _, TargetSet _, LimitsRebased _, MeasureRetired _ -> Set.of();
        };
    }

    private static Set<StreamId> site(Optional<String> key) {
        return key.map(k -> new StreamId("site", k)).stream().collect(Collectors.toSet());
    }

    @Override
    public boolean outlastsEnd(MeasureEvent event) {
        return event instanceof ObservationRecorded || event instanceof ObservationRestated;
    }

    @Override
    public List<Prerequisite> follows(Measure measure, MeasureEvent event) {
        return event instanceof MeasureRetired && measure instanceof InUse inUse
                ? Optional.ofNullable(inUse.definitions().get(1))
                        .map(first -> new Prerequisite("the measure was defined", first.dated()))
                        .stream()
                        .toList()
                : List.of();
    }

    @Override
    public Optional<Ended> ended(Measure measure) {
        return measure instanceof Retired retired
                ? Optional.of(new Ended(retired.since(), "was retired"))
                : Optional.empty();
    }
}
