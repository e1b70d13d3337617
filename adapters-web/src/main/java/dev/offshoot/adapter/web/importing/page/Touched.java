package dev.offshoot.adapter.web.importing.page;

import dev.offshoot.adapter.web.format.Link;
import dev.offshoot.command.form.port.out.KnownFacts;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.projection.ReadModels;
import dev.offshoot.site.view.SiteView;
import dev.offshoot.stream.EventCorrected;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import dev.offshoot.stream.Subjects;
import dev.offshoot.time.AsOf;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** What a batch has touched, and how much of it. */
@Component
class Touched {

    /** @param events how many events of the batch are about it */
    record Thing(String kind, Link link, long events) {}

    private final KnownFacts facts;
    private final ReadModels<InitiativeView> initiatives;
    private final ReadModels<SiteView> sites;

    Touched(KnownFacts facts, ReadModels<InitiativeView> initiatives, ReadModels<SiteView> sites) {
        this.facts = facts;
        this.initiatives = initiatives;
        this.sites = sites;
    }

    /** Each thing once, by the first thing that every event is about. */
    List<Thing> by(String batch) {
        var counts = new TreeMap<String, Long>();
        facts.ofBatch(batch).stream()
                .filter(r -> !(r.event() instanceof EventCorrected))
                .map(RecordedEvent::stream)
                .filter(s -> !s.category().equals("batch"))
                .map(stream -> Subjects.of(stream).getFirst())
                .forEach(subject -> counts.merge(subject.toString(), 1L, Long::sum));
        return counts.entrySet().stream()
                .map(e -> thing(StreamId.parse(e.getKey()), e.getValue()))
                .toList();
    }

    private Thing thing(StreamId subject, long events) {
        var key = subject.key();
        return switch (subject.category()) {
            case "initiative" ->
                new Thing(
                        "initiative",
                        link(
                                initiatives
                                        .of(subject, AsOf.NOW)
                                        .map(line -> line.body().title()),
                                "/initiatives/",
                                key),
                        events);
            case "site" ->
                new Thing(
                        "site",
                        link(sites.of(subject, AsOf.NOW).map(line -> line.body().title()), "/sites/", key),
                        events);
            case "framework" ->
                new Thing("framework", new Link(key, "/frameworks/" + key.replace("~", "/versions/")), events);
            default -> new Thing(subject.category(), new Link(key, "/" + subject.category() + "s/" + key), events);
        };
    }

    /** What was taken back has no page any more, but its history is kept. */
    private static Link link(Optional<String> title, String list, String key) {
        return title.map(t -> new Link(t, list + key)).orElseGet(() -> new Link(key, list + key + "/history"));
    }
}
