package dev.offshoot.projection;

import dev.offshoot.adoption.event.AdoptionEvent.SiteIdentified;
import dev.offshoot.adoption.event.AdoptionEvent.SiteLeft;
import dev.offshoot.adoption.event.AdoptionEvent.SiteReturned;
import dev.offshoot.adoption.event.AdoptionEvent.SiteWentLive;
import dev.offshoot.adoption.event.AdoptionId;
import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.event.CharterEvent.CoreComponentsPublished;
import dev.offshoot.initiative.event.CharterEvent.InitiativeChartered;
import dev.offshoot.initiative.event.CharterEvent.TargetPopulationSet;
import dev.offshoot.initiative.event.EnablerEvent.BarrierRaised;
import dev.offshoot.initiative.event.EnablerEvent.EnablerAssessed;
import dev.offshoot.initiative.event.EnablerEvent.FrameworkAdopted;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneBaselined;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneProposed;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneReforecast;
import dev.offshoot.initiative.event.OversightEvent.DeliveryConfidenceAsserted;
import dev.offshoot.initiative.event.OversightEvent.FindingRecorded;
import dev.offshoot.initiative.event.OversightEvent.GateConvened;
import dev.offshoot.initiative.event.OversightEvent.HappeningRecorded;
import dev.offshoot.initiative.event.SpreadEvent.EndorsementGiven;
import dev.offshoot.initiative.event.SpreadEvent.VehicleTransferred;
import dev.offshoot.initiative.event.enabler.AdoptedEnabler;
import dev.offshoot.initiative.event.enabler.BarrierId;
import dev.offshoot.initiative.event.enabler.EnablerId;
import dev.offshoot.initiative.event.enabler.Perspective;
import dev.offshoot.initiative.event.enabler.RatingPoint;
import dev.offshoot.initiative.event.milestone.Cause;
import dev.offshoot.initiative.event.milestone.MilestoneId;
import dev.offshoot.initiative.event.oversight.ConfidenceRating;
import dev.offshoot.initiative.event.oversight.ConfidenceScale;
import dev.offshoot.initiative.event.oversight.GateId;
import dev.offshoot.measure.Measures;
import dev.offshoot.measure.event.Figure;
import dev.offshoot.measure.event.MeasureEvent.MeasureDefined;
import dev.offshoot.measure.event.MeasureEvent.ObservationRecorded;
import dev.offshoot.provenance.KnownSince;
import dev.offshoot.quantity.Quantity;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventCorrected;
import dev.offshoot.stream.EventMetadata;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Streams of which most events tell of one thing. */
final class LongStreams {

    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
    private static final Instant ENTERED = Instant.parse("2024-01-01T09:00:00Z");
    private static final MilestoneId MILESTONE = new MilestoneId("launch");
    private static final RatingPoint LOW = new RatingPoint("low", "Low", Optional.of(1));
    private static final RatingPoint HIGH = new RatingPoint("high", "High", Optional.of(2));
    private static final AdoptedEnabler ENABLER =
            new AdoptedEnabler(EnablerId.of("odds", "will"), "Will", List.of(LOW, HIGH));

    private final StreamId stream;
    private final List<RecordedEvent<? extends Event>> events = new ArrayList<>();

    private LongStreams(StreamId stream) {
        this.stream = stream;
    }

    /** Reforecasts of one milestone, each of the day after the one before it. */
    static List<RecordedEvent<? extends Event>> reforecasts(int many) {
        return milestone().and(many, LongStreams::day, LongStreams::reforecast).events;
    }

    /** An initiative that is handed on from vehicle to vehicle, each on the day after the one before it. */
    static List<RecordedEvent<? extends Event>> transfers(int many) {
        return milestone()
                .and(many, LongStreams::day, n -> new VehicleTransferred("v" + n, "v" + (n + 1), Optional.empty()))
                .events;
    }

    /** The same, as many callers at once have them recorded: at one instant. */
    static List<RecordedEvent<? extends Event>> reforecastsAtOnce(int many) {
        return reforecasts(many).stream()
                .<RecordedEvent<? extends Event>>map(e -> RecordedEvent.in(
                        ZoneOffset.UTC, e.stream(), e.version(), e.position(), ENTERED, e.metadata(), e.event()))
                .toList();
    }

    /** The same, told from the last to the first. */
    static List<RecordedEvent<? extends Event>> lateReforecasts(int many) {
        return milestone().and(many, n -> day(many - n), LongStreams::reforecast).events;
    }

    /** Reforecasts of which nothing but the year is known. */
    static List<RecordedEvent<? extends Event>> vagueReforecasts(int many) {
        return milestone().and(many, n -> PartialDate.parse("2020"), LongStreams::reforecast).events;
    }

    /** Reforecasts, every so many of which corrects an earlier one. */
    static List<RecordedEvent<? extends Event>> correctedReforecasts(int many, int corrections) {
        var every = many / corrections;
        return milestone()
                .and(
                        many,
                        LongStreams::day,
                        n -> n % every == every - 1
                                ? new EventCorrected(3 + n / 2 - n / 2 % every, "a slip", Optional.of(reforecast(n)))
                                : reforecast(n))
                .events;
    }

    /** Ratings of one enabler. */
    static List<RecordedEvent<? extends Event>> ratings(int many) {
        return enabler().and(many, LongStreams::day, LongStreams::rating).events;
    }

    static List<RecordedEvent<? extends Event>> lateRatings(int many) {
        return enabler().and(many, n -> day(many - n), LongStreams::rating).events;
    }

    /** Observations of one measure, each of its day. */
    static List<RecordedEvent<? extends Event>> observations(int many) {
        return measure().and(many, LongStreams::day, n -> observation(n)).events;
    }

    static List<RecordedEvent<? extends Event>> lateObservations(int many) {
        return measure().and(many, n -> day(many - n), n -> observation(many - n)).events;
    }

    /** A site that goes and comes. */
    static List<RecordedEvent<? extends Event>> spells(int many) {
        return site().and(many, LongStreams::day, LongStreams::step).events;
    }

    static List<RecordedEvent<? extends Event>> lateSpells(int many) {
        return site().and(many, n -> day(many - n), n -> step(many - n)).events;
    }

    /**
     * Reforecasts and ratings of distinct days in an order of chance, each claimed to have been known since its own day
     * or another after it.
     */
    static List<RecordedEvent<? extends Event>> claimed(Random random, int many) {
        return enabler().begun().andClaimed(random, many, n -> n % 3 == 0 ? rating(n) : reforecast(n));
    }

    /** What is watched, found, said and taken up of an initiative, in the same way. */
    static List<RecordedEvent<? extends Event>> claimedOthers(Random random, int many) {
        return enabler().begun().andClaimed(random, many, LongStreams::other);
    }

    private static Event other(int n) {
        return switch (n % 9) {
            case 0 -> new GateConvened(new GateId("gate" + n), "Gate", Optional.of(day(n)));
            case 1 -> new DeliveryConfidenceAsserted(ConfidenceScale.RAG_3, ConfidenceRating.AMBER, "Seen", "ada");
            case 2 -> new HappeningRecorded("They met", Optional.empty(), Optional.empty());
            case 3 -> new FindingRecorded("It helps", Optional.empty(), Optional.empty(), Optional.empty());
            case 4 -> new VehicleTransferred("Company " + (n - 9), "Company " + n, Optional.empty());
            case 5 -> new EndorsementGiven("The board", Optional.empty());
            case 6 -> new CoreComponentsPublished(n, List.of("a"), List.of());
            case 7 -> new BarrierRaised(new BarrierId("barrier" + n), "Barrier", Optional.empty(), Optional.empty());
            default -> new TargetPopulationSet(n, "practices", day(n), Optional.empty());
        };
    }

    /** Observations of distinct periods, in the same way. */
    static List<RecordedEvent<? extends Event>> claimedObservations(Random random, int many) {
        return measure().andClaimed(random, many, LongStreams::observation);
    }

    private List<RecordedEvent<? extends Event>> andClaimed(Random random, int many, IntFunction<Event> event) {
        var days = new ArrayList<>(
                IntStream.range(0, many).mapToObj(n -> FIRST.plusDays(5L * n)).toList());
        Collections.shuffle(days, random);
        for (var n = 0; n < many; n++) {
            var day = days.get(n);
            var known = day.plusDays(random.nextBoolean() ? 0 : random.nextInt(2 * many));
            and(
                    event.apply(n),
                    PartialDate.on(day),
                    metadata -> metadata.knownSince(new KnownSince(known, "the minutes")));
        }
        return events;
    }

    private static LongStreams milestone() {
        return initiative().begun();
    }

    private LongStreams begun() {
        return and(new MilestoneProposed(
                        MILESTONE, "Launch", Optional.of("Seen"), Optional.empty(), List.of(), List.of()))
                .and(new MilestoneBaselined(MILESTONE, "Launch", day(0)));
    }

    private static LongStreams enabler() {
        return initiative().and(new FrameworkAdopted("odds", "Odds", List.of(ENABLER)));
    }

    private static LongStreams initiative() {
        return new LongStreams(new StreamId("initiative", "long"))
                .and(new InitiativeChartered(
                        "Long",
                        "Pathway",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static LongStreams measure() {
        return new LongStreams(new StreamId("measure", "long~waits"))
                .and(new MeasureDefined(1, Measures.counted("Waits", "days")));
    }

    private static LongStreams site() {
        return new LongStreams(new AdoptionId("long~leeds").stream()).and(new SiteIdentified(Optional.empty()));
    }

    private static Event reforecast(int n) {
        return new MilestoneReforecast(MILESTONE, "Launch", day(n), day(n + 1), Cause.EXTERNAL, "A supplier is late");
    }

    private static Event rating(int n) {
        return new EnablerAssessed(
                ENABLER.id(),
                "Will",
                n + 1,
                Optional.empty(),
                n % 2 == 0 ? LOW : HIGH,
                "Seen",
                "ada",
                Perspective.ADOPTER,
                List.of());
    }

    private static Event observation(int n) {
        return new ObservationRecorded(day(n), Optional.empty(), Figure.of(Quantity.exactly(n)), "days", 1);
    }

    private static Event step(int n) {
        if (n == 0) {
            return new SiteWentLive(1);
        }
        return n % 2 == 1 ? new SiteLeft("they left") : new SiteReturned(1, Optional.empty());
    }

    private static PartialDate day(int n) {
        return PartialDate.on(FIRST.plusDays(n));
    }

    private LongStreams and(Event event) {
        return and(event, day(0));
    }

    private LongStreams and(int many, IntFunction<PartialDate> day, IntFunction<Event> event) {
        for (var n = 0; n < many; n++) {
            and(event.apply(n), day.apply(n));
        }
        return this;
    }

    private LongStreams and(Event event, PartialDate day) {
        return and(event, day, UnaryOperator.identity());
    }

    private LongStreams and(Event event, PartialDate day, UnaryOperator<EventMetadata> claim) {
        var version = events.size();
        events.add(RecordedEvent.in(
                ZoneOffset.UTC,
                stream,
                version,
                version,
                ENTERED.plusSeconds(60L * version),
                claim.apply(EventMetadata.of(day, "ada")),
                event));
        return this;
    }
}
