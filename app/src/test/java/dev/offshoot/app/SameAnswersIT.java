package dev.offshoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.OffshootContexts;
import dev.offshoot.command.gateway.BoundedContext;
import dev.offshoot.date.Dated;
import dev.offshoot.initiative.event.oversight.ConfidenceRating;
import dev.offshoot.initiative.view.Lifecycle;
import dev.offshoot.laws.Laws;
import dev.offshoot.portfolio.port.out.InitiativeSearch;
import dev.offshoot.portfolio.view.PortfolioFilter;
import dev.offshoot.portfolio.view.PortfolioFilter.Order;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.store.InMemoryStore;
import dev.offshoot.store.Store;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import dev.offshoot.stream.Subjects;
import dev.offshoot.time.AsOf;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** PostgreSQL and the memory, with the same log in both, answer the same, whatever is asked. */
final class SameAnswersIT {

    private static final List<String> TEXTS =
            List.of("iris", "IRIS", "%", "_", "'", "\"", "a", " ", "é", "👵", "primary care", "\\", "zz");

    private static final InMemoryStore MEMORY = new InMemoryStore(OffshootContexts.streamTypes());
    private static Store sql;
    private static List<StreamId> streams;
    private static List<RecordedEvent<? extends Event>> events;

    @BeforeAll
    static void the_same_log_in_both() {
        var store = SqlStore.withSample();
        store.settle();
        sql = store;
        events = store.everything();
        assertThat(MEMORY.streams().append(events)).isTrue();
        streams = MEMORY.streams().all();
        assertThat(streams).hasSizeGreaterThan(50);
    }

    private static <T> T any(List<T> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }

    private static <T> Optional<T> maybe(List<T> some, Random random) {
        return random.nextInt(3) == 0 ? Optional.of(any(some, random)) : Optional.empty();
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2005, 1, 1).plusDays(random.nextInt(8_030));
    }

    /** Often on the very instant of something. */
    private static AsOf asOf(Random random) {
        var known = random.nextBoolean()
                ? any(events, random).days().knownFrom().minusNanos(random.nextInt(2) * 500L)
                : Instant.parse("2010-01-01T00:00:00Z").plusSeconds(random.nextLong(86_400L * 365 * 17));
        return switch (random.nextInt(4)) {
            case 0 -> AsOf.NOW;
            case 1 -> new AsOf(Optional.of(known), Optional.empty());
            case 2 -> new AsOf(Optional.empty(), Optional.of(day(random)));
            default -> new AsOf(Optional.of(known), Optional.of(day(random)));
        };
    }

    @Test
    void to_a_search_of_initiatives() {
        var programmes = new ArrayList<>(streams.stream()
                .filter(s -> s.category().equals("programme"))
                .map(StreamId::key)
                .toList());
        programmes.add("none");
        Laws.hold(300, random -> {
            var filter = new PortfolioFilter(
                    maybe(programmes, random),
                    maybe(List.of(Lifecycle.values()), random),
                    maybe(List.of(ConfidenceRating.values()), random),
                    maybe(List.of(true, false), random),
                    maybe(List.of(true, false), random),
                    maybe(TEXTS, random),
                    any(List.of(Order.values()), random),
                    Optional.empty(),
                    1 + random.nextInt(9));
            var asOf = asOf(random);
            var today = asOf.was().orElseGet(() -> day(random));
            assertThat(walked(sql.initiatives(), filter, asOf, today))
                    .as("%s %s on %s", filter, asOf, today)
                    .isEqualTo(walked(MEMORY.initiatives(), filter, asOf, today));
        });
    }

    /** What the first pages show. */
    private static List<Object> walked(InitiativeSearch search, PortfolioFilter filter, AsOf asOf, LocalDate today) {
        var pages = new ArrayList<Object>();
        Optional<String> after = Optional.empty();
        do {
            var found = search.find(
                    new PortfolioFilter(
                            filter.programme(),
                            filter.lifecycle(),
                            filter.confidence(),
                            filter.slipping(),
                            filter.quiet(),
                            filter.text(),
                            filter.order(),
                            after,
                            filter.limit()),
                    asOf,
                    today);
            pages.add(found.totals());
            pages.add(found.hits().stream()
                    .map(hit -> hit.initiative() + " " + hit.news().map(Dated::occurred))
                    .toList());
            after = found.next();
        } while (after.isPresent() && pages.size() < 8);
        return pages;
    }

    @Test
    void to_what_happened() {
        var subjects = streams.stream()
                .flatMap(s -> Subjects.of(s).stream())
                .distinct()
                .toList();
        Laws.hold(300, random -> {
            var subject = any(subjects, random);
            var asOf = asOf(random);
            var limit = 1 + random.nextInt(20);
            assertThat(places(sql, subject, asOf, limit))
                    .as("%s %s by %s", subject, asOf, limit)
                    .isEqualTo(places(MEMORY, subject, asOf, limit));
            assertThat(sql.news().of(subject, asOf).map(Dated::occurred))
                    .as("%s %s", subject, asOf)
                    .isEqualTo(MEMORY.news().of(subject, asOf).map(Dated::occurred));
        });
        Laws.hold(20, random -> {
            var asOf = random.nextInt(10) == 0 ? AsOf.NOW : asOf(random);
            var latest = MEMORY.chronicle().latest(subjects, asOf);
            assertThat(sql.chronicle().latest(subjects, asOf))
                    .as("%s", asOf)
                    .hasSameSizeAs(latest)
                    .allSatisfy((subject, event) ->
                            assertThat(place(event)).as("%s", subject).isEqualTo(place(latest.get(subject))));
        });
    }

    private static List<String> places(Store store, StreamId subject, AsOf asOf, int limit) {
        var all = new ArrayList<String>();
        var before = OptionalLong.empty();
        while (true) {
            var found = store.chronicle().about(subject, asOf, before, limit);
            found.events().forEach(e -> all.add(place(e)));
            found.corrections().forEach(e -> all.add("corrected by " + place(e)));
            if (found.events().size() < limit) {
                return all;
            }
            before = OptionalLong.of(found.events().getLast().position());
        }
    }

    private static String place(RecordedEvent<? extends Event> event) {
        return event.stream() + " " + event.version() + " " + event.event();
    }

    @Test
    void to_the_lines_of_every_context() {
        for (var context : OffshootContexts.ALL) {
            Laws.hold(12, random -> {
                var asOf = asOf(random);
                var stream = any(streams, random);
                assertThat(lines(sql, context, stream, asOf))
                        .as("%s %s %s", context.streamType().category(), stream, asOf)
                        .isEqualTo(lines(MEMORY, context, stream, asOf));
            });
        }
    }

    private static <E extends Event, L> List<ReadModel<L>> lines(
            Store store, BoundedContext<?, ?, E, ?, L> context, StreamId stream, AsOf asOf) {
        var lines = store.lines(context);
        var found = new ArrayList<>(lines.page(asOf, Optional.empty(), 1_000).lines());
        found.addAll(lines.within(stream.key().split("~")[0], asOf));
        if (stream.category().equals(context.streamType().category())) {
            lines.of(stream, asOf).ifPresent(found::add);
        }
        return found;
    }

    @Test
    void to_which_facts_are_known() {
        var facts = events.stream().flatMap(e -> e.metadata().fact().stream()).toList();
        assertThat(facts).hasSizeGreaterThan(90);
        assertThat(sql.facts().of(facts)).isEqualTo(MEMORY.facts().of(facts));
        for (var batch : events.stream()
                .flatMap(e -> e.metadata().batch().stream())
                .distinct()
                .toList()) {
            assertThat(sql.facts().ofBatch(batch).stream()
                            .map(SameAnswersIT::place)
                            .toList())
                    .isEqualTo(MEMORY.facts().ofBatch(batch).stream()
                            .map(SameAnswersIT::place)
                            .toList());
        }
        Laws.hold(50, random -> {
            var things = List.of(any(streams, random), any(streams, random), any(streams, random));
            assertThat(sql.facts().belongingTo(things))
                    .as("%s", things)
                    .isEqualTo(MEMORY.facts().belongingTo(things));
        });
    }
}
