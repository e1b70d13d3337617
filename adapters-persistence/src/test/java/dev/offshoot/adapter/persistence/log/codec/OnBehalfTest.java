package dev.offshoot.adapter.persistence.log.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.OffshootContexts;
import dev.offshoot.date.PartialDate;
import dev.offshoot.projection.Titles;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventCorrected;
import dev.offshoot.stream.EventMetadata;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever is named as having done what an event records, and did not enter it, is named as the one it was entered for. */
final class OnBehalfTest {

    private static final String PERSON = "by|.+By|assessor|dissenter|reviewer|learner|owner";

    /** Of whom something is told who is not the one to record it, or who recorded it in an entry of its own. */
    private static final Set<String> TOLD_OF = Set.of(
            "InitiativeChartered.owner",
            "RiskRaised.owner",
            "MilestoneRebaselined.askedBy",
            "SiteContacted.by",
            "InterestShown.by",
            "SiteCommitted.by",
            "Adaptation.decidedBy",
            "FourS.raisedBy",
            "LearningCaptured.learner");

    static Stream<Class<? extends Event>> events() {
        return StoredFamilies.types().all().stream()
                .<Class<? extends Event>>map(EventType::event)
                .filter(event -> persons(event).findAny().isPresent());
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_sentence_says_for_whom_it_was_entered(Class<? extends Event> type) {
        var sentence = told(sample(type));
        assertThat(persons(type)).allSatisfy(person -> assertThat(sentence).contains("ann on behalf of " + person));
    }

    private static Event sample(Class<? extends Event> type) {
        return new Samples(new EventCorrected(0, "none", Optional.empty())).of(type);
    }

    private static String told(Event event) {
        var recorded = RecordedEvent.in(
                ZoneOffset.UTC,
                StreamId.parse("some-stream"),
                0,
                0,
                Instant.parse("2026-03-02T09:00:00Z"),
                EventMetadata.of(PartialDate.parse("2026-03-02"), "ann"),
                event);
        return OffshootContexts.ALL.stream()
                .filter(context -> context.streamType().events().isInstance(event))
                .findFirst()
                .orElseThrow()
                .telling(() -> List.of(recorded))
                .apply(recorded, Titles.PLAIN);
    }

    /** The components that name a person, of a record and of the records in it; a sample is filled with their names. */
    private static Stream<String> persons(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .flatMap(component -> plain(component.getGenericType()) instanceof Class<?> type && type.isRecord()
                        ? persons(type)
                        : Stream.of(component)
                                .filter(c -> plain(c.getGenericType()) == String.class)
                                .filter(c -> c.getName().matches(PERSON))
                                .filter(c -> !TOLD_OF.contains(name(c)))
                                .map(RecordComponent::getName));
    }

    private static String name(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }

    private static Type plain(Type type) {
        return type instanceof ParameterizedType generic && generic.getRawType() == Optional.class
                ? generic.getActualTypeArguments()[0]
                : type;
    }
}
