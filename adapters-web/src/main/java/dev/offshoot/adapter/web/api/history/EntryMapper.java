package dev.offshoot.adapter.web.api.history;

import dev.offshoot.adapter.web.api.plain.StrictMapping;
import dev.offshoot.chronicle.view.HistoryEntry;
import dev.offshoot.intake.ConstantWords;
import dev.offshoot.kernel.Event;
import dev.offshoot.kernel.EventCorrected;
import dev.offshoot.kernel.RecordedEvent;
import dev.offshoot.kernel.StreamId;
import java.util.Map;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** From an entry of history to the answer. */
@Mapper(config = StrictMapping.class)
interface EntryMapper {

    @Mapping(target = "stream", source = "event.stream")
    @Mapping(target = "version", source = "event.version")
    @Mapping(target = "position", source = "event.position")
    @Mapping(target = "type", source = "event.event")
    @Mapping(target = "actor", source = "event.stamp.actor")
    @Mapping(target = "recorded", source = "event.recorded")
    @Mapping(target = "occurred", source = "event.stamp.occurred")
    @Mapping(target = "knownSince", expression = "java(entry.event().knownSince())")
    @Mapping(target = "claimed", expression = "java(entry.event().stamp().known().isPresent())")
    @Mapping(target = "source", source = "event.stamp.provenance.source")
    @Mapping(target = "note", source = "event.stamp.provenance.note")
    @Mapping(target = "confidence", source = "event.stamp.provenance.confidence")
    @Mapping(target = "precision", source = "event.stamp.provenance.precision")
    @Mapping(target = "illustrative", source = "event.stamp.provenance.illustrative")
    @Mapping(target = "fact", source = "event.stamp.fact")
    @Mapping(target = "batch", source = "event.stamp.batch")
    @Mapping(target = "data", source = "event.event")
    EntryResponse response(HistoryEntry entry);

    @Mapping(target = "reason", source = "event.reason")
    @Mapping(target = "actor", source = "stamp.actor")
    EntryResponse.CorrectionResponse correction(RecordedEvent<EventCorrected> correction);

    default String stream(StreamId stream) {
        return stream.toString();
    }

    default String type(Event event) {
        return ConstantWords.kebab(event.getClass());
    }

    default Map<String, Object> data(Event event) {
        return EventData.of(event);
    }
}
