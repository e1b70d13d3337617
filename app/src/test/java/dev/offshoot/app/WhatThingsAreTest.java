package dev.offshoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.OffshootContexts;
import dev.offshoot.award.view.AwardView;
import dev.offshoot.command.gateway.BoundedContext;
import dev.offshoot.commissioning.view.CommissioningView;
import dev.offshoot.engagement.view.EngagementView;
import dev.offshoot.framework.view.FrameworkView;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.measure.view.MeasureView;
import dev.offshoot.programme.view.ProgrammeView;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.site.view.SiteView;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a thing is, its title, its definition and its unit, is shown on any day on which it is there. */
final class WhatThingsAreTest {

    private final InMemoryPlatform platform = new InMemoryPlatform();

    private Map<StreamId, List<RecordedEvent<? extends Event>>> streams() {
        var streams =
                new TreeMap<StreamId, List<RecordedEvent<? extends Event>>>(Comparator.comparing(StreamId::toString));
        platform.imported.forEach(e -> streams.computeIfAbsent(e.stream(), platform.streams::of));
        return streams;
    }

    /** The days on which what had occurred may change, and the days before them. */
    private static Set<LocalDate> days(List<RecordedEvent<? extends Event>> stream) {
        var days = new TreeSet<LocalDate>();
        for (var event : stream) {
            Stream.of(event.dated().earliest(), event.dated().latest())
                    .filter(day -> day.isAfter(LocalDate.MIN))
                    .forEach(day -> days.addAll(List.of(day.minusDays(1), day)));
        }
        return days;
    }

    private static <E extends Event, L> Optional<ReadModel<L>> line(
            BoundedContext<?, ?, E, ?, L> context, List<RecordedEvent<? extends Event>> stream, LocalDate day) {
        var asOf = new AsOf(Optional.empty(), Optional.of(day));
        return context.streamProjection().at(asOf, stream, context.streamType().events());
    }

    /** What is not known of it, though it is called and defined by something that is known. */
    private static List<String> missing(String key, Object body) {
        return switch (body) {
            case InitiativeView v -> missing(key, v.title(), v.charter().innovation());
            case ProgrammeView v -> missing(key, v.title());
            case SiteView v -> missing(key, v.title());
            case FrameworkView v -> missing(key, v.title(), v.about());
            case MeasureView v ->
                missing(key, v.title(), v.definition().map(d -> d.unit()).orElse(""));
            case AwardView v -> missing(key, v.title(), v.currency());
            case CommissioningView v -> missing(key, v.title(), v.currency());
            case EngagementView v -> missing(key, v.title());
            default -> List.of();
        };
    }

    private static List<String> missing(String key, String... said) {
        return Stream.of(said)
                .filter(text -> text.equals(key) || text.isBlank())
                .toList();
    }

    @Test
    void nothing_is_called_by_its_key_or_measured_in_an_unknown_unit_on_any_day() {
        var nameless = new TreeSet<String>();
        var shown = new TreeSet<String>();
        for (var context : OffshootContexts.ALL) {
            streams().forEach((id, stream) -> {
                if (!id.category().equals(context.place().category())) {
                    return;
                }
                for (var day : days(stream)) {
                    line(context, stream, day).ifPresent(line -> {
                        shown.add(id.category());
                        if (!missing(id.key(), line.body()).isEmpty()) {
                            nameless.add(id + " on " + day);
                        }
                    });
                }
            });
        }
        assertThat(shown)
                .contains("initiative", "programme", "site", "measure", "award", "commitment", "activity", "adoption");
        assertThat(nameless).isEmpty();
    }
}
