package dev.offshoot.adapter.web.history.api;

import dev.offshoot.adapter.web.api.response.StrictMapping;
import dev.offshoot.chronicle.view.HistoryEntry;
import dev.offshoot.command.form.value.ConstantWords;
import dev.offshoot.provenance.KnownSince;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventCorrected;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.util.Map;
import java.util.Optional;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;

/** From an entry of history to the answer. */
@Mapper(config = StrictMapping.class)
interface EntryMapper {

    @Mapping(target = "stream", source = "event.stream")
    @Mapping(target = "version", source = "event.version")
    @Mapping(target = "position", source = "event.position")
    @Mapping(target = "type", source = "event.event")
    @Mapping(target = "actor", source = "event.metadata.actor")
    @Mapping(target = "recorded", source = "event.recorded")
    @Mapping(target = "occurred", source = "event.metadata.occurred")
    @Mapping(target = "knownSince", source = "event.days.known")
    @Mapping(target = "claimed", source = "event.metadata.known", qualifiedByName = "claimed")
    @Mapping(target = "source", source = "event.metadata.provenance.source")
    @Mapping(target = "note", source = "event.metadata.provenance.note")
    @Mapping(target = "confidence", source = "event.metadata.provenance.confidence")
    @Mapping(target = "precision", source = "event.metadata.provenance.precision")
    @Mapping(target = "illustrative", source = "event.metadata.provenance.illustrative")
    @Mapping(target = "fact", source = "event.metadata.fact")
    @Mapping(target = "batch", source = "event.metadata.batch")
    @Mapping(target = "data", source = "event.event")
    EntryResponse response(HistoryEntry entry);

    @Mapping(target = "reason", source = "event.reason")
    @Mapping(target = "actor", source = "metadata.actor")
    EntryResponse.CorrectionResponse correction(RecordedEvent<EventCorrected> correction);

    @Named("claimed")
    default boolean claimed(Optional<KnownSince> known) {
        return known.isPresent();
    }

    default String stream(StreamId stream) {
        return stream.toString();
    }

    default String type(Event event) {
        return ConstantWords.kebab(event.getClass());
    }

    default Map<String, Object> data(Event event) {
        return EventFields.of(event);
    }
}
