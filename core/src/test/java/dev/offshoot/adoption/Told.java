package dev.offshoot.adoption;

import dev.offshoot.OffshootContexts;
import dev.offshoot.adoption.event.AdoptionEvent;
import dev.offshoot.adoption.event.AdoptionId;
import dev.offshoot.adoption.projection.AdoptionProjection;
import dev.offshoot.adoption.view.AdoptionView;
import dev.offshoot.date.PartialDate;
import dev.offshoot.decider.DeciderSpec;
import dev.offshoot.execution.InMemoryStreams;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventMetadata;
import dev.offshoot.stream.History;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Dated events, told in the order in which they were recorded. */
record Told<E extends Event>(String occurred, E event) {

    static <E extends Event> Told<E> on(String occurred, E event) {
        return new Told<>(occurred, event);
    }

    RecordedEvent<E> as(StreamId stream, long version) {
        return RecordedEvent.in(
                ZoneOffset.UTC,
                stream,
                version,
                version,
                DeciderSpec.NOW.minusSeconds(1000 - version),
                EventMetadata.of(PartialDate.parse(occurred), "ada"),
                event);
    }

    static AdoptionView view(AdoptionId adoption, List<Told<AdoptionEvent>> told) {
        var streamProjection = new AdoptionProjection();
        var view = streamProjection.begin(adoption.stream());
        for (var i = 0; i < told.size(); i++) {
            view = streamProjection.evolve(view, told.get(i).as(adoption.stream(), i));
        }
        return view;
    }

    /** A log that holds one stream. */
    static History log(StreamId stream, List<? extends Event> events) {
        var told = new ArrayList<RecordedEvent<? extends Event>>();
        events.forEach(e -> told.add(on("2010", e).as(stream, told.size())));
        var log = new InMemoryStreams(OffshootContexts.streamTypes());
        log.append(told);
        return log;
    }
}
